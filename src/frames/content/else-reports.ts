import type { ReportingClass } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import { mayHoldView } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';
import type { ExtentContext } from './extent-context.ts';

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

/** `Ana Lund said the pier was rotten | and the mayor warned that boats would leave`: somebody with a name or an office says more in the tense of the cue. */
export function reportsBeside({ items, start, limit, kind, cue }: ExtentContext, at: number): boolean {
  if (kind !== 'bare' && kind !== 'that') return false;
  const joint = items[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:and|but)$/.test(items[joint]?.lower ?? '')) return false;
  const verb = elseReports(items, joint + 1, limit);
  if (verb < 0 || ((cue?.pos ?? 0) & (items[verb]?.pos ?? 0) & (Pos.verbPast | Pos.verbThird)) === 0 || !reportsWords(items, verb)) return false;
  const who = nounPhraseAt(items, joint + 1, limit);
  if (who === null || who.pronoun || !mayHoldView(items, who)) return false;
  // `notes that Bell tweeted that it was late, and the mayor later said …`: all of it may be noted
  return !items.slice(start, at).some(({ lower, pos }) => (pos & (Pos.verbPast | Pos.verbThird)) !== 0 && reportingForm(lower) !== undefined);
}

/** Verbs of saying alone: the police may be called by those of whom is told. */
const SAYS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'announce']);

function reportsWords(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  const entry = reportingForm(items[verb]?.lower ?? '');
  if (entry === undefined || !SAYS.has(entry.class) || !entry.takes.some((taken) => taken.endsWith('clause') || taken === 'bare')) return false;
  return next !== undefined && next.kind !== 'punctuation' && (next.kind !== 'word' || next.capital || (next.pos & OPENS) !== 0);
}

const OPENS = Pos.determiner | Pos.possessive | Pos.pronoun | Pos.relative | Pos.noun | Pos.number;
