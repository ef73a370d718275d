import type { Item } from '../../text/units.ts';

const ABOUT = /^(?:on|about|of|to|at|against|over)$/;
const SAID = /^(?:reports|claims|suggestions|allegations|rumou?rs|accusations|complaints|fears|speculation|criticism)$/;

/** `would not comment on reports that …`, `hit back at claims that …`: is the clause the noun's, which the preposition governs? */
export function ownsThat(preposition: Item, noun: Item | undefined): boolean {
  return ABOUT.test(preposition.lower) && SAID.test(noun?.lower ?? '');
}
