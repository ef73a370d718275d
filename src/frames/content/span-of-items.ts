import type { Item } from '../../text/units.ts';
import type { Span } from '../../types.ts';

const CLOSERS = new Set([',', '.', ';', ':', '!', '?', '…', '...', '-', '–', '—', '--', ')', ']']);

/** The span of items `[from, to)` without commas, periods and dashes at its ends; null where nothing is left. */
export function spanOfItems(items: readonly Item[], from: number, to: number): Span | null {
  let first = from;
  let last = to;
  const open = (at: number) => items[at]?.kind === 'punctuation' && CLOSERS.has(items[at]?.lower ?? '');
  while (first < last && open(first)) first++;
  while (last > first && open(last - 1) && !closesBracket(items, first, last)) last--;
  const head = items[first];
  const tail = items[last - 1];
  if (head === undefined || tail === undefined || last <= first) return null;
  return { start: head.start, end: tail.end };
}

function closesBracket(items: readonly Item[], first: number, last: number): boolean {
  if (items[last - 1]?.lower !== ')') return false;
  for (let at = first; at < last; at++) if (items[at]?.lower === '(') return true;
  return false;
}
