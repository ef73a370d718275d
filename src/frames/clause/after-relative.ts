import { lemmaOf } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

/** Words of the longest clause between the one spoken to and what they are told. */
const LONGEST_RELATIVE = 14;
const WHOEVER = /^(?:anyone|anybody|everyone|everybody|those|all)$/;
/** Verbs whose own infinitive follows them: `those who want to leave`. */
const TAKES_INFINITIVE = new Set('want wish need plan hope try like love have seem expect intend begin start use refuse fail agree'.split(' '));

/** `anyone who had seen it`: a pronoun that a relative clause goes with. */
export function isWhoever(item: Item | undefined): boolean {
  return WHOEVER.test(item?.lower ?? '');
}

/** `told a host who asked about her book that …`: where the report begins after the clause of the one spoken to; -1 where none does. */
export function thatAfterRelative(items: readonly Item[], who: number, opensClause: (items: readonly Item[], at: number) => boolean): number {
  for (let at = who + 2; at < Math.min(items.length, who + LONGEST_RELATIVE); at++) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'number') return -1;
    if (item.lower === 'that' && !isReportingFinite(items, at - 1) && opensClause(items, at)) return at;
  }
  return -1;
}

/** `urged anyone who had seen it to come forward`: where the infinitive after the clause begins; -1 where none does. */
export function infinitiveAfterRelative(items: readonly Item[], who: number): number {
  for (let at = who + 2; at < Math.min(items.length, who + LONGEST_RELATIVE); at++) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'number') return -1;
    const infinitive = item.lower === 'to' && ((items[at + 1]?.pos ?? 0) & (Pos.verbBase | Pos.auxiliary)) !== 0;
    if (infinitive && !TAKES_INFINITIVE.has(lemmaOf(items[at - 1]?.lower ?? ''))) return at;
  }
  return -1;
}
