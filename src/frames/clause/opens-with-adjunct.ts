import { isChannel } from '../../lexicon/channels.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { bareClauseAt } from './bare-clause.ts';
import type { Clause } from './clause.ts';

/** What rather tells of what was said than of the saying. */
const OF_WHAT = /^(?:under|despite|without|after|following|before|by)$/;

/** `said | under the plan, boats would leave at dawn`: a comma and a clause after the adjunct at item `at` show that it is a part of what is said. */
export function opensWithAdjunct({ items, place, first, after }: Clause, at: number): boolean {
  // `The pier, Ana Lund said after the storm, was rotten`
  if (at !== after || place !== 'before' || (first > 0 && /^(?:,|\))$/.test(items[first - 1]?.lower ?? ''))) return false;
  if (!OF_WHAT.test(items[at]?.lower ?? '') || items.slice(0, first).some(({ kind }) => kind === 'passage')) return false;
  const object = nounPhraseAt(items, at + 1, items.length);
  if (object === null || object.pronoun || items[object.last]?.lower !== ',' || timePhraseAt(items, at) > at) return false;
  return !isChannel(items[object.head]?.lower ?? '') && bareClauseAt(items, object.last + 1, true);
}
