import type { Span } from '../types.ts';

/** How many characters spans hold together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many characters two lists of spans have in common. */
export function shared(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const a of some) for (const b of others) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}
