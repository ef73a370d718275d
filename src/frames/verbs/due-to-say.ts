import { reportingForm } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

const BE = /^(?:is|are|was|were|'s)$/;
/** What others know, hope or fear of whoever speaks. */
const HELPS =
  /^(?:expected|due|set|scheduled|poised|likely|quick|forced|obliged|bound|reported|alleged|said|understood|believed|thought|rumou?red|claimed|heard)$/;

/** `is expected | to say`, `was reported | to have told`: the word, of the verb group, at item `at`; -1 where it is none. */
export function dueAt(items: readonly Item[], at: number): number {
  if (!HELPS.test(items[at]?.lower ?? '')) return -1;
  let be = at - 1;
  while (be > 0 && only(items[be]?.pos ?? 0, Pos.adverb)) be--;
  // `are more likely to say`
  return BE.test(items[be]?.lower ?? '') ? at : -1;
}

/** `is said | to have told pilots that …`: it is the telling that reports, and the word at item `at` helps it. */
export function helpsToSay(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'to' || dueAt(items, at) < 0) return false;
  let verb = at + 2;
  while (items[verb]?.lower === 'have' || only(items[verb]?.pos ?? 0, Pos.adverb)) verb++;
  return isSaid(items[verb]);
}

/** Verbs by which somebody says something, and not what somebody does: `is expected to call the vote`. */
export function isSaid(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:say|tell|announce)$/.test(reportingForm(item.lower)?.class ?? '');
}
