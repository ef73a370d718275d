import type { ReportingClass } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

const SOME = /^(?:others?|another|some|many|several|most|few|both)$/;
const TELLS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'announce', 'promise', 'urge', 'accuse', 'call']);
/** Items of a content that are looked at. */
const FARTHEST = 60;

/**
 * `Some skippers have said they will not sail | and others have said they may`: where those who are not named tell something else.
 *
 * @returns the item before which the content ends; `limit` where nobody else tells anything
 */
export function beforeOthersTell(items: readonly Item[], start: number, limit: number): number {
  for (let at = start + 2; at + 2 < Math.min(limit, start + FARTHEST); at++) {
    if (!/^(?:and|but)$/.test(items[at]?.lower ?? '')) continue;
    const who = items[at + 1]?.lower === 'a' ? at + 2 : at + 1;
    if (!SOME.test(items[who]?.lower ?? '')) continue;
    const helped = /^(?:have|has|had)$/.test(items[who + 1]?.lower ?? '');
    const verb = helped ? who + 2 : who + 1;
    if ((helped || isReportingFinite(items, verb)) && TELLS.has(reportingForm(items[verb]?.lower ?? '')?.class ?? 'think'))
      return items[at - 1]?.lower === ',' ? at - 1 : at;
  }
  return limit;
}

/** Verbs of headlines that only somebody does. */
const DEEDS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'announce', 'promise', 'urge', 'accuse', 'call', 'describe']);

/** `Lund says pier is dead | , calls plan ‘rotten’`: in a headline a second verb of whoever says the first stands after a comma alone. */
export function beforeNextDeed(items: readonly Item[], start: number, limit: number): number {
  for (let at = start + 2; at + 2 < limit; at++) {
    if (items[at]?.lower !== ',' || !/s$/.test(items[at + 1]?.lower ?? '')) continue;
    const deed = reportingForm(items[at + 1]?.lower ?? '');
    if (deed !== undefined && DEEDS.has(deed.class) && !/^(?:and|,)$/.test(items[at + 2]?.lower ?? '')) return at;
  }
  return limit;
}
