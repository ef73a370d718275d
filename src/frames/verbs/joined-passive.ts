import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

const BE = /^(?:be|is|are|was|were|been|being|am)$/;

/** Words back to the passive that a further participle is joined to. */
const LONGEST_JOINT = 15;

/** `The wells were tested and found to be safe`, `He was stopped and told to leave`: who finds or tells is not said. */
export function isJoinedPassive(items: readonly Item[], main: number): boolean {
  if (items[main + 1]?.lower !== 'to' || items[main - 1]?.lower !== 'and' || ((items[main]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  if (((items[main + 2]?.pos ?? 0) & (Pos.verbBase | Pos.auxiliary)) === 0) return false;
  for (let at = main - 2; at > main - LONGEST_JOINT; at--) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'number') return false;
    if ((item.pos & Pos.verbPart) === 0) continue;
    const helper = only(items[at - 1]?.pos ?? 0, Pos.adverb) ? at - 2 : at - 1;
    return BE.test(items[helper]?.lower ?? '');
  }
  return false;
}
