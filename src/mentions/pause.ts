import type { Item } from '../text/units.ts';

const PAUSE = /^(?:time|while|moments?|minutes?|seconds?|instant|pause|silence|interval)$/;
/** `after a | short | pause`, `after a moment’s | silence`, `after some few minutes` */
const MEASURE = /^(?:an?|some|few|several|two|three|short|long|little|brief|moment|minute|moment's|'s|of|awkward|another|the)$/;
const LONGEST = 6;

/** Where the words begin that tell of a pause right before item `end`: `He stopped, and | after a time | said`; `end` where none do. */
export function pauseBefore(items: readonly Item[], end: number, floor: number): number {
  if (!PAUSE.test(items[end - 1]?.lower ?? '')) return end;
  for (let at = end - 2; at > floor && at >= end - LONGEST; at--) {
    const lower = items[at]?.lower ?? '';
    if (lower === 'after') return at;
    if (!MEASURE.test(lower)) return end;
  }
  return end;
}
