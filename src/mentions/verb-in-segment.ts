import { FINITE, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { timePhraseAt } from './time-phrase.ts';

// What a word that can be a verb is between a subject and the verb that is read for.

/** Is the word a verb, after a subject or before any? Where one is needed to tell, what stands before item `end` alone is looked at. */
export function isVerbHere(items: readonly Item[], at: number, end: number, hasSubject: boolean): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const { pos } = item;
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & NOUN) === 0) return true;
  if ((pos & (FINITE | Pos.verbPart | Pos.verbIng)) === 0) return false;
  if (hasSubject && (pos & Pos.verbPart) !== 0 && (endsWithTime(items, at, end) || goesOnAfterTime(items, at, end))) return true;
  // `a baker accused of theft told …`
  if (hasSubject && item.lower === 'accused') return true;
  if ((pos & NOUN) === 0 && (pos & Pos.adjective) === 0) return true;
  if (!hasSubject) return false;
  // noun or verb: a verb where a determiner, pronoun or `that` follows it
  const next = items[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  return (pos & FINITE) !== 0 && (next.pos & (Pos.determiner | Pos.possessive | Pos.pronoun)) !== 0 && (next.pos & (NOUN | Pos.preposition)) === 0;
}

/** `to discuss`, `to be named`, `not to be named` */
export function isInfinitive(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && /^(?:be|have|been|not)$/.test(items[before]?.lower ?? '')) before--;
  return items[before]?.lower === 'to';
}

/** `a school which banned football`: read as an adjective before a noun, and is the verb of the relative clause. */
export function isPastVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos & Pos.verbPast) !== 0 && (item.pos & NOUN) === 0;
}

/** `a report released last year found`: the time before the verb was passed over already. */
function endsWithTime(items: readonly Item[], at: number, end: number): boolean {
  return at + 1 === end && timePhraseAt(items, end) > end;
}

/** `a poll released last week by the harbour office found` */
function goesOnAfterTime(items: readonly Item[], at: number, end: number): boolean {
  const time = timePhraseAt(items, at + 1, end);
  return time > at + 1 && time < end && ((items[time]?.pos ?? 0) & Pos.preposition) !== 0;
}

/** `people briefed on it`, `a man identified as X`, `officials working at …`. */
export function readsAsParticiple(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (only(item.pos, Pos.verbIng)) return true;
  if ((item.pos & Pos.verbPart) === 0) return false;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (endsWithTime(items, at, end)) return true;
  if (goesOnAfterTime(items, at, end)) return true;
  return at + 1 < end && (next.pos & (Pos.preposition | Pos.adverb)) !== 0;
}
