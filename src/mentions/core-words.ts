import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

// Signs and words inside the core of a noun phrase.

/** The `’s`, or the mark after an `s`, of an owner. */
export function isApostrophe(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before === undefined || item.start !== before.end) return false;
  return (
    (item.lower === "'s" && (item.pos & Pos.possessive) !== 0) ||
    (item.kind === 'mark' && (item.lower === '’' || item.lower === "'") && before.lower.endsWith('s'))
  );
}

/** Is it a word with a capital that touches offset `at` with its start or end? */
export function isCapitalWord(item: Item | undefined, at: number, side: 'start' | 'end'): boolean {
  return item?.kind === 'word' && item.capital && item[side] === at;
}

/** `the young ones` */
export function isOne(item: Item | undefined): boolean {
  return item !== undefined && (item.lower === 'one' || item.lower === 'ones');
}
