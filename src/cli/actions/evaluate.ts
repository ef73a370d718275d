import { readFile } from 'node:fs/promises';
import { addScores, type Score } from '../../evaluate/counts.ts';
import { readGold } from '../../evaluate/read-gold.ts';
import { figureAt, figurePaths, type Report, reportOf } from '../../evaluate/report.ts';
import { type Miss, scoreText } from '../../evaluate/score.ts';
import { extractQuotes } from '../../index.ts';
import { reasonOf } from '../../input/reason.ts';
import type { Quote } from '../../types.ts';
import { colorLevel } from '../color.ts';
import type { Action } from '../command.ts';
import type { EvaluateFlags, Threshold } from '../flags/evaluate.ts';
import { UsageError } from '../io.ts';
import { printable } from '../render/printable.ts';

/** Records of `extract`, by document. */
async function recordsIn(path: string): Promise<Map<string, Quote[]>> {
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  });
  const byDocument = new Map<string, Quote[]>();
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = recordOf(line);
    if (record === null) throw new UsageError(`${path}:${index + 1}: not a quotation as extract prints it in jsonl`);
    const own = byDocument.get(record.document);
    if (own === undefined) byDocument.set(record.document, [record]);
    else own.push(record);
  });
  return byDocument;
}

function recordOf(line: string): (Quote & { readonly document: string }) | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('document' in record) || !('spans' in record) || !Array.isArray(record.spans)) return null;
    return record as Quote & { readonly document: string };
  } catch {
    return null;
  }
}

/** `quotes evaluate`: extracts from each gold text, or takes records that are there, and compares. */
export const evaluate: Action<EvaluateFlags> = async (paths, flags, io) => {
  const given = flags.records === undefined ? null : await recordsIn(flags.records);
  const scores: Score[] = [];
  const misses: (Miss & { readonly document: string })[] = [];
  let failed = false;
  let marked = false;
  for await (const event of readGold(paths, io.stdin)) {
    if ('problem' in event) {
      failed = true;
      io.warn(`quotes: ${printable(event.problem.where)}: ${printable(event.problem.message)}`);
      continue;
    }
    const { id, gold } = event.document;
    const quotes = given === null ? extractQuotes(gold.text).quotes : (given.get(id) ?? []);
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
