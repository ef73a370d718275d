import type { ReportingClass } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';

const SAYS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'announce', 'promise', 'urge']);

/**
 * `said the pier was rotten | before adding that …`, `… | while insisting that …`: whoever said the first says more by a
 * participle, with a `that`, a colon or marks.
 *
 * @param things what is said is said of a thing, which insists on nothing
 */
export function opensMoreSaid(items: readonly Item[], at: number, things: boolean): boolean {
  if (!/^(?:before|while)$/.test(items[at]?.lower ?? '') || !isReportingParticiple(items, at + 1)) return false;
  const verb = pastAdverbs(items, at + 1);
  const known = reportingForm(items[verb]?.lower ?? '');
  if (known === undefined || !SAYS.has(known.class) || (!things && known.lemma !== 'add')) return false;
  const next = items[verb + 1];
  return next?.kind === 'passage' || /^(?:that|:)$/.test(next?.lower ?? '') || (next?.lower === ',' && items[verb + 2]?.kind === 'passage');
}
