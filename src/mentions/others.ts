import { nounClass } from '../lexicon/titles.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';

/** What stands before a word such as `other` or `most`: `the most unusual`, `the former first lady`. */
export const DETERMINED = /^(?:the|an?|his|her|its|their|our|my|your|this|'s|former)$/;
/** Words at which a noun phrase stops. */
export const STOPS = Pos.preposition | Pos.conjunction | Pos.auxiliary | Pos.modal | Pos.relative;

export const OTHERS = /^others?$/;

/** `the other`, `the others` */
export function isOther(items: readonly Item[], at: number, limit: number): boolean {
  const lower = items[at]?.lower ?? '';
  return items[at - 1]?.lower === 'the' && OTHERS.test(lower) && (lower === 'others' || !nextIsNominal(items, at + 1, limit));
}

/** `the other | guards`, `her other | son`, `the other | old man`; not `the other day` */
export function isOtherOfThem(items: readonly Item[], at: number): boolean {
  if (!DETERMINED.test(items[at - 1]?.lower ?? '')) return false;
  const noun = items[only(items[at + 1]?.pos ?? 0, Pos.adjective) ? at + 2 : at + 1];
  return noun !== undefined && (noun.pos & Pos.noun) !== 0 && !noun.capital && !NO_SPEAKERS.test(noun.lower);
}

const NO_SPEAKERS = /^(?:day|night|week|evening|morning|afternoon|month|year|time|side|hand|way|end|half|one|ones)$/;

/** Does a noun or an adjective stand at item `at`? */
export function nextIsNominal(items: readonly Item[], at: number, limit: number): boolean {
  const next = items[at];
  return (
    next !== undefined && at < limit && ((next.kind === 'passage' && next.pos !== 0) || (next.pos & (NOUN | Pos.adjective)) !== 0) && (next.pos & STOPS) === 0
  );
}

/** `30 | other boats`, `two | other passengers` */
export function isCount(items: readonly Item[], at: number): boolean {
  const count = items[at - 1];
  return count?.kind === 'number' || (((count?.pos ?? 0) & Pos.number) !== 0 && nounClass(items[at + 1]?.lower ?? '')?.kind === 'group');
}
