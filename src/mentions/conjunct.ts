import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { opensObject } from './participle-of-speaker.ts';
import type { NounPhrase } from './phrase.ts';

const SUBJECTIVE = /^(?:i|he|she|we|they)$/;
const OPENS_ANOTHER = Pos.determiner | Pos.pronoun | Pos.possessive | Pos.number;

/** Does a conjunction stand at item `at` that joins another noun phrase to the one that ends there? */
export function joinsAnother(items: readonly Item[], { first, core, head, pronoun }: NounPhrase, at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (lower !== 'and' && lower !== 'or' && lower !== '&') return false;
  // `she and nine colleagues`
  if (pronoun && (lower !== 'and' || !SUBJECTIVE.test(items[head]?.lower ?? ''))) return false;
  const next = items[at + 1];
  // `the crew and left the ship`
  if (((next?.pos ?? 0) & Pos.verbPast) !== 0 && opensObject(items[at + 2])) return false;
  // `Some said it was “fine” and others …`: words in marks alone are no fellow of whoever comes next
  const quoted = items[first]?.kind === 'passage' && core === first + 1;
  return !quoted || next === undefined || (next.kind !== 'number' && (next.pos & OPENS_ANOTHER) === 0);
}

/** `Current and former officials`: two adjectives of one noun, of which the first opens the phrase. */
export function pairsAdjectives(items: readonly Item[], first: number): boolean {
  const [one, joiner, other, noun] = items.slice(first, first + 4);
  if (joiner === undefined || !/^(?:and|or)$/.test(joiner.lower) || other?.kind !== 'word' || other.capital || noun?.kind !== 'word') return false;
  const adjectival = Pos.adjective | Pos.verbIng;
  return ((one?.pos ?? 0) & adjectival) !== 0 && (other.pos & Pos.adjective) !== 0 && nounClass(noun.lower)?.plural === true;
}

const DETERMINED = /^(?:the|an?|his|her|their|its|one|former|ex)$/;

/**
 * `the Osk and Tarn council leader`, `The former Osk United and Tarn coach`: two names before one noun, which is who is meant.
 *
 * @param at the item where the first name ends
 * @returns whether the words after the conjunction there go on with the noun phrase that opens at item `first`
 */
export function sharesNoun(items: readonly Item[], first: number, at: number, limit: number): boolean {
  if (items[at]?.lower !== 'and' || items[at - 1]?.capital !== true || items[at + 1]?.capital !== true) return false;
  const opener = items[first];
  if (opener === undefined || !DETERMINED.test(opener.lower)) return false;
  let noun = at + 2;
  while (noun < limit && items[noun]?.kind === 'word' && items[noun]?.capital === true) noun++;
  while (noun < limit && items[noun]?.kind === 'word' && items[noun]?.capital === false && !isPersonNoun(items[noun]?.lower ?? '')) {
    if (((items[noun]?.pos ?? 0) & Pos.noun) === 0) return false;
    noun++;
  }
  return noun < limit && items[noun]?.capital === false && isPersonNoun(items[noun]?.lower ?? '');
}
