import { isListedWord, Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nextIsNominal } from './others.ts';

/** A word in `-ly` right behind a name, and before no noun, tells how the bearer does something. */
export function isHow(items: readonly Item[], at: number, limit: number): boolean {
  const { lower = '', capital = true, pos = 0 } = items[at] ?? {};
  if (capital || !lower.endsWith('ly') || items[at - 1]?.capital !== true || nextIsNominal(items, at + 1, limit)) return false;
  return (pos & Pos.noun) === 0 || !isListedWord(lower);
}
