import { opensFullName } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { isListedWord } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

/** Words of the longest name. */
const MOST = 5;

/** `Tulsa Lund`, `Oveka de Lund`: two words with capitals and more, none of which any list has, so that they are somebody's name. */
export function isUnlistedName(items: readonly Item[], first: number, last: number): boolean {
  if (last - first < 2 || last - first > MOST) return false;
  for (let at = first; at < last; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || !item.capital || isListedWord(item.lower) || isPlace(item.lower)) return false;
  }
  return true;
}

/** `Ana Lund`, `J. D. Lund`, `Ana K. Lund`, `Tulsa Lund`: is it a name in full? */
export function isNameInFull(items: readonly Item[], first: number, last: number): boolean {
  if (last - first < 2 || last - first > MOST) return false;
  if (!opensFullName(items[first]?.lower ?? '')) return isUnlistedName(items, first, last);
  for (let at = first; at < last; at++) if (items[at]?.kind !== 'word' || items[at]?.capital !== true) return false;
  return true;
}
