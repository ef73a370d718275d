import type { Item } from '../../text/units.ts';

/** Items of what may be told of the speaker between the name and the colon. */
const LONGEST_TOLD = 30;

/** `Said Ana Lund, a baker who works in Osk: “…”`: the colon before marks, past all that is told of the speaker in the same sentence; 0 where none closes it. */
export function colonAfterSpeaker(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== ',' && items[from]?.lower !== 'who') return 0;
  for (let at = from; at < from + LONGEST_TOLD; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || /^[.;!?]+$/.test(item.lower)) return 0;
    if (item.lower === ':') return items[at + 1]?.kind === 'passage' ? at : 0;
  }
  return 0;
}
