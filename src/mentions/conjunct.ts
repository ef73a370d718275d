import { nounClass } from '../lexicon/titles.ts';
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
