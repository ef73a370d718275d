import type { Span } from '../types.ts';

/**
 * Of `length` things in order, the index of the first for which `holds` says yes; `length` where it does for none.
 *
 * @param holds of an index: no up to some place, and yes from there on
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// The two that are asked of nearly every word are written out.

/** Index of the first that begins at `offset` or after it. `spans` are in order. */
export function firstBeginningAt(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first that ends after `offset`. `spans` are in order and apart from one another. */
export function firstEndingAfter(spans: readonly Pick<Span, 'end'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span that begins at or before `offset`; 0 before the first. Spans are in order and do not overlap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  return Math.max(0, firstBeginningAt(spans, offset + 1) - 1);
}
