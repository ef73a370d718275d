import { Pos } from '../../lexicon/words.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** Verbs whose infinitive may stand far from them: `vowed in a speech on Monday to fight it`. */
const COMMITS = new Set('vow promise pledge swear threaten'.split(' '));
/** Verbs that name the one who is asked after `to` or `with`: `appealed to the people not to listen`. */
const APPEALS = new Set('appeal plead'.split(' '));

/** Is the one who is asked named after `to` or `with`? */
export function isAppeal(lemma: string): boolean {
  return APPEALS.has(lemma);
}

/** `vowed last month to go on`, `appealed to the people to wait`; not `spoke to the crowd to rouse it`. */
export function mayTakeInfinitive(lemma: string, near: boolean, to: NounPhrase | null): boolean {
  return to === null ? near || COMMITS.has(lemma) : APPEALS.has(lemma);
}

export const NOT = /^(?:not|never)$/;

/** `vowed to “open the lock”` */
export function opensInMarks(text: string, item: Item | undefined): boolean {
  if (item?.passage?.kind !== 'quotation') return false;
  const { start } = item.passage.inner;
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** `to rebuild`, `to be ready`, and after a verb that takes it `to campaign`, though the list has it for a noun alone. */
export function opensInfinitive(items: readonly Item[], at: number, taken: boolean): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word') return false;
  if ((item.pos & Pos.verbBase) !== 0 || item.lower === 'be' || item.lower === 'have' || item.lower === 'do') return true;
  if (!taken || item.capital) return false;
  return only(item.pos, Pos.noun | Pos.adjective) || (only(item.pos, Pos.adverb) && ((items[at + 1]?.pos ?? 0) & Pos.verbBase) !== 0);
}

/** Items of the longest name in apposition. */
const LONGEST_APPOSED = 10;

/** `appealed to the mayor, Ana Lund, to wait`: past the name between commas that stands before the infinitive, or `from`. */
export function afterApposed(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== ',') return from;
  for (let at = from + 2; at < from + LONGEST_APPOSED && items[at] !== undefined; at++)
    if (items[at]?.lower === ',') return items[at + 1]?.lower === 'to' || NOT.test(items[at + 1]?.lower ?? '') ? at + 1 : from;
  return from;
}
