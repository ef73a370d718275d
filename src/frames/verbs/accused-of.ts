import type { Item } from '../../text/units.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * `A baker accused of theft told the court …`, `the agency charged with the work said …`: without an object, whoever is accused; not `the
 * board, which he accused of theft`.
 */
export function isAccusedOf(items: readonly Item[], { form, first, main, last, lemma }: VerbGroup): boolean {
  if (form !== 'finite' || first !== main || items[last]?.lower !== (lemma === 'charge' ? 'with' : 'of')) return false;
  return !/^(?:he|she|they|it|we|i)$/.test(items[first - 1]?.lower ?? '');
}
