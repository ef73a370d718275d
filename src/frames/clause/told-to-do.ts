import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Clause } from './clause.ts';

const TOLD = /^(?:told|asked|ordered|urged|advised|instructed|directed|warned|reminded|required|encouraged|invited|trained|paid|expected|supposed)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Words between: `were told in a memo on Thursday | to report`. */
const LONGEST = 9;

/** `Pilots were told in a memo to report to the office`, `Crews were asked to describe the boat`: what somebody is to do, who has not said anything. */
export function isToldToDo({ items, verb: { first, form } }: Clause): boolean {
  if (form !== 'infinitive') return false;
  const to = items[first]?.lower === 'to' ? first : first - 1;
  for (let at = to - 1; at > Math.max(0, to - LONGEST); at--) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.pos & (Pos.conjunction | Pos.relative)) !== 0) return false;
    if (TOLD.test(item.lower)) return BE.test(items[at - 1]?.lower ?? '') || BE.test(items[at - 2]?.lower ?? '');
    if ((item.pos & TENSED) !== 0 && (item.pos & (Pos.noun | Pos.adjective)) === 0) return false;
  }
  return false;
}
