import { addScores, type Score } from '../../evaluate/counts.ts';
import { GoldError } from '../../evaluate/gold.ts';
import { readGold } from '../../evaluate/read-gold.ts';
import { readRecords } from '../../evaluate/read-records.ts';
import { figureAt, figurePaths, type Report, reportOf } from '../../evaluate/report.ts';
import { type Miss, scoreText } from '../../evaluate/score.ts';
import { extractQuotes } from '../../index.ts';
import type { Quote } from '../../types.ts';
import { colorLevel } from '../color.ts';
import type { Action } from '../command.ts';
import type { EvaluateFlags, Threshold } from '../flags/evaluate.ts';
import { readList } from '../flow/read-list.ts';
import { type Io, UsageError } from '../io.ts';
import { printable } from '../render/printable.ts';

/** Records of `extract`, by document. */
async function recordsIn(path: string, io: Io): Promise<Map<string, Quote[]>> {
  const bytes = await readList(path, io);
  try {
    return readRecords(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof GoldError) throw new UsageError(`${path}:${error.message}`);
    throw error;
  }
}

/** `quotes evaluate`: extracts from each gold text, or takes records that are there, and compares. */
export const evaluate: Action<EvaluateFlags> = async (paths, flags, io) => {
  if (flags.records === '-' && paths.includes('-')) throw new UsageError('standard input is the gold or the records, not both');
  const given = flags.records === undefined ? null : await recordsIn(flags.records, io);
  const scores: Score[] = [];
  const misses: (Miss & { readonly document: string })[] = [];
  let failed = false;
  let marked = false;
  let known = false;
  for await (const event of readGold(paths, io.stdin)) {
    if ('problem' in event) {
      failed = true;
      io.warn(`quotes: ${printable(event.problem.where)}: ${printable(event.problem.message)}`);
      continue;
    }
    const { id, gold } = event.document;
    const quotes = given === null ? extractQuotes(gold.text).quotes : (given.get(id) ?? []);
    known ||= given?.has(id) === true;
    marked ||= gold.quotations.length > 0;
    const own = scoreText(gold, quotes, { toTheLetter: false });
    scores.push(own.score);
    for (const miss of own.misses) misses.push({ document: id, ...miss });
    if (io.signal.aborted) return 0;
  }
  if (scores.length === 0) {
    if (!failed) io.warn('quotes: the gold holds no text');
    return 2;
  }
  // a plain article is read as a gold in which nothing is said
  if (!marked && !failed) io.warn('quotes: the gold marks no quotation, so that whatever is found counts as wrong; to write one: quotes extract -f cases');
  // documents are told apart by their ids: those of the gold are its heads, or the `id` of its records
  if (given !== null && given.size > 0 && !known) io.warn(`quotes: ${printable(flags.records ?? '')}: none of its documents is one of the gold`);
  const report: Report = { ...reportOf(scores.length, addScores(scores)), ...(flags.misses ? { misses } : {}) };
  const below = missedThresholds(report, flags.failUnder);
  if (flags.format === 'json') await io.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { evaluationTable } = await import('../render/evaluation.ts');
    await io.write(evaluationTable(report, colorLevel(flags.color, io)));
  }
  for (const line of below) io.warn(`quotes: ${line}`);
  return failed || below.length > 0 ? 1 : 0;
};

/** One line for each figure that is below what it must reach. */
function missedThresholds(report: Report, thresholds: readonly Threshold[]): string[] {
  return thresholds.flatMap(({ figure, least }) => {
    const value = figureAt(report, figure);
    if (value === undefined) throw new UsageError(`no such figure: ${figure} (there are ${figurePaths(report).join(', ')})`);
    if (value === null) return [`${figure} was not measured: the gold asks for none`];
    return value < least ? [`${figure} is ${value.toFixed(1)}, below ${least}`] : [];
  });
}
