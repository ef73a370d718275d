import { Chalk } from 'chalk';
import { KINDS } from '../../evaluate/counts.ts';
import type { Accuracy, Balance, PartsReport, Report } from '../../evaluate/report.ts';
import type { ColorLevel } from '../color.ts';
import { printable } from './printable.ts';

const NAME = 36;
const NUMBER = 10;
const percent = (value: number | null | undefined) => (value === undefined ? '' : value === null ? '–' : value.toFixed(1)).padStart(NUMBER);
const asked = (figure: Accuracy | null) => (figure === null ? '–'.padStart(NUMBER) : percent(figure.accuracy));

/** The figures of an evaluation as a table for a person. */
export function evaluationTable(report: Report, level: ColorLevel): string {
  const chalk = new Chalk({ level });
  const { passages, quotations, names, pieces, rules, misses } = report;
  const head = (title: string, ...columns: string[]) => chalk.bold(title.padEnd(NAME)) + chalk.dim(columns.map((column) => column.padStart(NUMBER)).join(''));
  const balance = (name: string, figure: Balance | null) =>
    figure === null ? [] : [name.padEnd(NAME) + percent(figure.precision) + percent(figure.recall) + percent(figure.f1)];
  const share = (name: string, figure: Accuracy | null) =>
    figure === null
      ? []
      : [`${name.padEnd(NAME)}${percent(figure.given)}${percent(figure.accuracy)}${' '.repeat(NUMBER)}  ${chalk.dim(`${figure.right} of ${figure.of}`)}`];
  const table = (title: string, rows: readonly (readonly [string, PartsReport])[]) => [
    '',
    head(title, 'given', 'exact', 'mention', 'cue', 'name'),
    ...rows.map(
      ([name, { exact, mention, cue, name: named }]) =>
        `  ${printable(name).padEnd(NAME - 2)}${String(exact?.given ?? 0).padStart(NUMBER)}${percent(exact?.precision ?? null)}${asked(mention)}${asked(cue)}${asked(named)}`,
    ),
  ];
  const { all } = quotations;
  const lines = [
    head(`${report.documents} document${report.documents === 1 ? '' : 's'}`, 'precision', 'recall', 'F1'),
    ...balance('exact spans', all.exact),
    ...KINDS.flatMap((kind) => balance(`  ${kind}`, quotations[kind].exact)),
    ...balance('span, kind, speaker and cue', all.whole),
    ...balance('pieces of speech', pieces),
    ...balance('passages in marks', passages.found),
    ...balance('  with the right speaker', passages.attributed),
    ...share('  quotations kept', passages.kept),
    ...share('  titles, scare quotes left out', passages.leftOut),
    ...share('  the mean of these two', passages.balanced),
    ...share('  speaker’s mention, of those found', passages.mention),
    ...share('  cue, of those found', passages.cue),
    ...share('speaker’s mention, of all found', all.mention),
    ...share('cue, of all found', all.cue),
    ...share('name, of all found', all.name),
    ...share('  of persons', names.person),
    ...share('  of others', names.other),
    ...share('one spoken to, of all found', all.addressee),
    ...table(
      'by kind',
      KINDS.map((kind) => [kind, quotations[kind]] as const),
    ),
    ...table('by rule', Object.entries(rules)),
  ];
  if (misses !== undefined) lines.push('', ...misses.map((miss) => missLine(miss)));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const WHAT = {
  missed: 'not found',
  extra: 'no quotation of the gold',
  extent: 'begins or ends elsewhere',
  mention: 'speaker’s mention',
  cue: 'cue',
  name: 'name',
  addressee: 'one spoken to',
} as const;

function missLine({ document, at, what, gold, given, rule }: NonNullable<Report['misses']>[number]): string {
  const parts = [gold === '' ? [] : [`gold: ${gold}`], given === '' ? [] : [`given: ${given}`], rule === null ? [] : [`rule: ${rule}`]].flat();
  return printable(`${document}@${at}  ${WHAT[what]}  ${parts.join(' | ')}`);
}
