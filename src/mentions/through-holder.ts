import { nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import { isComma } from './segment.ts';

/** `The board, | in a statement by its secretary, | Ana Lund, said`: whose paper or mouth it is, inside the aside; the board says so. */
export function isThroughHolder(items: readonly Item[], start: number, end: number): boolean {
  if (!isComma(items[start - 1]) || start < 2 || nounClass(items[end - 1]?.lower ?? '')?.kind !== 'person') return false;
  const opener = items[start]?.lower ?? '';
  if (/^(?:through|via)$/.test(opener)) return true;
  if (opener !== 'in') return false;
  for (let at = start + 2; at < end - 1; at++)
    if (/^(?:by|from)$/.test(items[at]?.lower ?? '')) return items.slice(start, at).some(({ lower }) => nounClass(lower)?.kind === 'document');
  return false;
}
