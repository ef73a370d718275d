import { isState, stateOf } from '../lexicon/offices.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Item } from '../text/units.ts';

/** Do the items `[first, last)` name a state or a country: `South Carolina`, `N.C.`, `France`? */
export function isRegion(items: readonly Item[], first: number, last: number): boolean {
  const words = items.slice(first, last).map(({ lower }) => lower);
  const joined = words.join(' ');
  return isState(joined) || isPlace(joined) || stateOf(joined.replace(/\s/g, '')) !== null;
}
