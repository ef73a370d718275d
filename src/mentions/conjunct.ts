import { folkClass } from '../lexicon/characters.ts';
import { isFirstName } from '../lexicon/names.ts';
import { isNominative } from '../lexicon/pronouns.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { opensObject } from './participle-of-speaker.ts';
import type { NounPhrase } from './phrase.ts';

const OPENS_ANOTHER = Pos.determiner | Pos.pronoun | Pos.possessive | Pos.number;

/** Does a conjunction stand at item `at` that joins another noun phrase to the one that ends there? */
export function joinsAnother(items: readonly Item[], { first, core, head, pronoun }: NounPhrase, at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (lower !== 'and' && lower !== 'or' && lower !== '&') return false;
  // `she and nine colleagues`
  if (pronoun && (lower !== 'and' || !isNominative(items[head]?.lower ?? ''))) return false;
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

const OPENS_DESCRIPTION = /^(?:the|an?|his|her|their|its|my|our|your|this|that|another|one)$/;
const JOINS_ADJECTIVES = /^(?:,|and|but)$/;
const ADJECTIVE = Pos.adjective | Pos.verbPart | Pos.verbIng;
/** `little, stout and very red-faced man` */
const LONGEST_DESCRIPTION = 7;

/**
 * `the courtly, tall schoolmaster`, `a short and very red-faced man`: adjectives of one noun, which is somebody.
 *
 * @param at the item after the first adjectives: a comma or `and`
 * @returns the item at which the noun phrase that opens at item `first` goes on; `at` where it does not
 */
export function pastJoiner(items: readonly Item[], first: number, at: number, limit: number): number {
  // `the courtly, tall schoolmaster`: what may be told as an adverb is
  const joiner = items[at]?.pos === Pos.adverb ? at + 1 : at;
  if (!JOINS_ADJECTIVES.test(items[joiner]?.lower ?? '') || joiner < first + 2 || !isAdjective(items[joiner - 1])) return at;
  if (!OPENS_DESCRIPTION.test(items[first]?.lower ?? '')) return at;
  let next = items[joiner]?.lower === ',' && JOINS_ADJECTIVES.test(items[joiner + 1]?.lower ?? '') ? joiner + 2 : joiner + 1;
  // `and very silent`
  if (((items[next]?.pos ?? 0) & Pos.adverb) !== 0 && isAdjective(items[next + 1])) next++;
  for (let noun = next; noun < limit && noun < next + LONGEST_DESCRIPTION; noun++) {
    const item = items[noun];
    if (item === undefined) return at;
    // `a tearful, shaking Ana Lund`
    if (item.capital) return noun > next && isAdjective(items[noun - 1]) && isFirstName(item.lower) ? next : at;
    if (noun > next && isFolk(item.lower)) return isAdjective(items[noun - 1]) ? next : at;
    const goesOn = isAdjective(item) || (item.pos & Pos.adverb) !== 0 || (noun > next && JOINS_ADJECTIVES.test(item.lower));
    if (!goesOn) return at;
  }
  return at;
}

const isFolk = (lower: string) => folkClass(lower)?.kind === 'person';

function isAdjective(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.capital || isFolk(item.lower)) return false;
  return (item.pos & ADJECTIVE) !== 0 || ((item.pos & Pos.adverb) !== 0 && item.lower.endsWith('ly'));
}
