import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';

const UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade|moment)s?$/;
const MEASURES = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|few|just|only|barely|less|more|than|about|nearly|almost|the|half)$/;
const FROM = /^(?:after|before|into|since)$/;
/** Words of `just over a few`. */
const LONGEST_MEASURE = 4;

/** `said | a day after the vote | that …`, `minutes before the meeting`: where a time measured from something ends; `at` where there is none. */
export function afterMeasuredTime(items: readonly Item[], at: number): number {
  let unit = at;
  while (unit < at + LONGEST_MEASURE && (MEASURES.test(items[unit]?.lower ?? '') || items[unit]?.kind === 'number')) unit++;
  const { lower = '' } = items[unit] ?? {};
  if (!UNIT.test(lower) || (unit === at && !lower.endsWith('s')) || !FROM.test(items[unit + 1]?.lower ?? '')) return at;
  const what = nounPhraseAt(items, unit + 2, items.length);
  // `a day after he left` is a clause
  if (what === null || what.pronoun || ((items[unit + 2]?.pos ?? 0) & Pos.verbIng) !== 0) return at;
  return what.core;
}
