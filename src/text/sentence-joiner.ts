import type { Item } from './units.ts';

const JOINS = /^(?:but|and|yet|so|or|still|then)$/;

/**
 * Where a sentence opens behind the words that join it to the one before: `But | in her words, it was late`, `And yet, | asked why,
 * she left`.
 *
 * @returns the item at which it opens: 0 where nothing joins it
 */
export function afterJoiner(items: readonly Item[]): number {
  let at = 0;
  while (at < 2 && JOINS.test(items[at]?.lower ?? '')) at++;
  return at > 0 && items[at]?.lower === ',' ? at + 1 : at;
}
