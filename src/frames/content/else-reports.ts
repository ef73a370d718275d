import type { ReportingClass } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';

/** Items of the name and the title of who reports something else. */
const LONGEST_SPEAKER = 10;
const JOINS = /^(?:and|but|while|whereas|though|although)$/;
const DEEDS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'urge', 'promise', 'announce', 'accuse', 'call', 'describe']);

/**
 * `…, but Ana Lund alleged that it was late`: a clause in which somebody else reports.
 *
 * @param from first item of that clause, its subject
 * @returns the verb with which they do; -1 where nobody does
 */
export function elseReports(items: readonly Item[], from: number, limit: number): number {
  for (let verb = from + 1; verb < Math.min(limit, from + LONGEST_SPEAKER - 1); verb++) {
    const { lower = '', pos = 0 } = items[verb] ?? {};
    if ((pos & TENSED) === 0 || (pos & Pos.noun) !== 0 || !DEEDS.has(reportingForm(lower)?.class ?? 'think')) continue;
    return subjectBefore(items, verb, from)?.first === from ? verb : -1;
  }
  return -1;
}

/** The same after `and`, `but` or `while` at item `at`, with or without a comma before it, or after a semicolon or a dash. */
export function elseReportsAfter(items: readonly Item[], at: number, limit: number): boolean {
  const semicolon = items[at]?.lower === ';';
  const joint = semicolon || items[at]?.lower === ',' || isDash(items[at]) ? at + 1 : at;
  const joins = JOINS.test(items[joint]?.lower ?? '');
  return (joins || semicolon) && elseReports(items, joins ? joint + 1 : joint, limit) >= 0;
}
