import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

/** Items of what somebody is not. */
const LONGEST = 10;

/** `Experts | not involved in the study | said`: where what they are not begins, with a participle, an adjective or where they are; `end` where nothing is told so. */
export function notSoBefore(items: readonly Item[], end: number, floor: number): number {
  for (let at = end - 1; at > floor && at >= end - LONGEST; at--) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.pos & (Pos.modal | Pos.conjunction)) !== 0) return end;
    if (item.lower !== 'not') continue;
    const before = items[at - 1];
    // `did not`, `is not`; `the pier, not in use,` stands between commas
    if (before?.kind !== 'word' || (before.pos & NOUN) === 0 || (before.pos & (Pos.auxiliary | Pos.modal)) !== 0) return end;
    const next = items[at + 1]?.lower === 'yet' ? items[at + 2] : items[at + 1];
    return at + 1 < end && ((next?.pos ?? 0) & (Pos.verbPart | Pos.adjective | Pos.preposition)) !== 0 ? at : end;
  }
  return end;
}
