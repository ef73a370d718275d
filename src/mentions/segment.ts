import type { Item } from '../text/units.ts';

/** Borders of such stretches. */
export function isComma(item: Item | undefined): boolean {
  return item?.lower === ',';
}

export function isDash(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'punctuation') return false;
  return /^[-–—]+$/.test(item.lower);
}

const STOPS = new Set(['.', ';', ':', '!', '?']);

/** What ends a clause or a sentence. */
export function isStop(item: Item): boolean {
  return STOPS.has(item.lower);
}

/** What ends a clause to the left, whatever comes: `;`, `:`, a sentence's end, a quotation. */
export function isWall(item: Item): boolean {
  if (item.kind === 'passage') return item.pos === 0;
  if (item.kind !== 'punctuation') return false;
  return /^[;:.!?…•*]+$/.test(item.lower);
}

/** Items of the longest aside in brackets that is passed over. */
const LONGEST_ASIDE = 12;

/** `Ana Lund (Green, Osk) | and Otto Bell`: the item that opens what the bracket at item `at` closes; `at` where none is near. */
function bracketBefore(items: readonly Item[], at: number, floor: number): number {
  if (items[at]?.lower !== ')') return at;
  for (let open = at - 1; open >= floor && open > at - LONGEST_ASIDE; open--) if (items[open]?.lower === '(') return open;
  return at;
}

/** Where the stretch without a comma, dash, bracket or wall that ends before item `end` begins; no further left than `floor`. */
export function segmentStart(items: readonly Item[], end: number, floor: number): number {
  let at = end - 1;
  while (at >= floor) {
    const open = bracketBefore(items, at, floor);
    if (open < at) {
      at = open - 1;
      continue;
    }
    const item = items[at];
    if (item === undefined) break;
    if (isComma(item) || isDash(item) || isWall(item) || item.lower === '(') return at + 1;
    at--;
  }
  return floor;
}
