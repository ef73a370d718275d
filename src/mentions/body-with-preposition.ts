import { isBodyWord } from '../lexicon/bodies.ts';
import type { Item } from '../text/units.ts';
import { isApostrophe } from './core-words.ts';

// Bodies with a preposition in their names.

const INSIDE = /^(?:without|against|beyond|across|between)$/;

/** `Bread Without Borders`: a preposition with a capital between two words that have theirs. */
export function joinsCapitals(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.capital === true && INSIDE.test(item.lower) && items[at - 1]?.capital === true && items[at + 1]?.capital === true;
}

/**
 * `University of Ilmar’s | spokeswoman`: where what the body owns begins, whose name has its preposition at item `joiner`; 0 where it
 * owns nothing before item `last`.
 */
export function ownedAfter(items: readonly Item[], head: number, joiner: number, last: number): number {
  const body = items[head];
  if (body?.capital !== true || !isBodyWord(body.lower) || !/^(?:of|for|on)$/.test(items[joiner]?.lower ?? '')) return 0;
  for (let at = joiner + 2; at < last; at++) {
    if (!isApostrophe(items, at)) continue;
    return items[at - 1]?.capital === true && items[at + 1]?.capital === false ? at + 1 : 0;
  }
  return 0;
}
