import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { Span } from '../types.ts';

/** `says “Nadia,” a sitter in Osk`: the name without its marks and its comma. */
export function nameInMarks(items: readonly Item[], at: number): Span | null {
  const passage = items[at]?.passage;
  if (passage?.kind !== 'nickname') return null;
  const { start, end } = passage.inner;
  return { start, end: Math.min(end, items[at + 1]?.start ?? end) };
}

/** `Barlow’s said`: the name of a shop with its `’s`. */
export function endOfName(items: readonly Item[], head: number): number {
  const next = items[head + 1];
  return next?.lower === "'s" && next.pos === Pos.properNoun ? head + 2 : head + 1;
}
