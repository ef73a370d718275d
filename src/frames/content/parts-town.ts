import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isRegion } from '../../mentions/region.ts';
import type { Item } from '../../text/units.ts';

/** `in Bunker Hill, Nev.`: the comma before the state of a town ends nothing. */
export function partsTown(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== ',' || items[at - 1]?.capital !== true || items[at + 1]?.capital !== true) return false;
  const end = isRegion(items, at + 1, at + 2) ? at + 2 : isRegion(items, at + 1, at + 3) ? at + 3 : -1;
  // `Otto Bell, Japan’s envoy`, `…, Japan felt`: the country begins something new
  return end > 0 && items[end]?.lower !== "'s" && ((items[end]?.pos ?? 0) & (FINITE | Pos.auxiliary | Pos.modal)) === 0;
}
