// How far confidences can be believed: reliability tables on gold that they were not counted on, where it lies beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldOfLine } from '../src/evaluate/gold-lines.ts';
import { calibrationError, type Reliability, reliabilityOf, truthOf } from '../src/evaluate/trust.ts';
import { extractQuotes } from '../src/index.ts';
import { reliabilityPlot } from './reliability-plot.ts';

interface Stated {
  readonly chance: number;
  readonly right: boolean;
}

const corpora = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
/** Confidences were counted on the novels before. */
const NOVELS_COUNTED = 10;

/** What is stated of each record, and whether it is so: of quotations with their mentions, and of names. */
function stated(name: string, from = 0): { found: Stated[]; named: Stated[] } {
  const found: Stated[] = [];
  const named: Stated[] = [];
  const documents = readFileSync(`${corpora}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldOfLine(line, ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(from);
  for (const { gold } of documents) {
    const { quotes } = extractQuotes(gold.text);
    truthOf(gold, quotes).forEach(({ right, named: isNamed }, index) => {
      const quote = quotes[index];
      if (quote === undefined) return;
      found.push({ chance: quote.confidence, right });
      if (isNamed !== null) named.push({ chance: quote.speaker?.confidence ?? 0, right: isNamed });
    });
  }
  return { found, named };
}

function print(title: string, all: readonly Stated[]): Reliability[] {
  const rows = reliabilityOf(all);
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(7);
  console.log(`\n${title}: ${all.length}, of which ${percent(all.filter(({ right }) => right).length, all.length).trim()} % are right`);
  console.log('  stated        how many   stated    right');
  for (const { from, to, seen, right, stated: mean } of rows)
    if (seen > 0) console.log(`  ${from.toFixed(1)}–${to.toFixed(1)}    ${String(seen).padStart(12)}  ${percent(mean, 1)}  ${percent(right, seen)}`);
  const sure = all.filter(({ chance }) => chance >= 0.9);
  console.log(
    `  at 0.9 and above ${percent(sure.filter(({ right }) => right).length, sure.length).trim()} % are right; that is ${percent(sure.length, all.length).trim()} % of all`,
  );
  console.log(`  expected calibration error ${(100 * calibrationError(rows)).toFixed(1)} points`);
  return rows;
}

/** Prints the tables; `plot` writes the first two as a picture. */
export function printTrust(plot?: URL): void {
  if (!existsSync(`${corpora}/polnear-dev.jsonl`)) {
    console.log('\nconfidence: no gold beside the project to hold it against');
    return;
  }
  const quotations = print('confidence, polnear-dev', stated('polnear-dev').found);
  const names = print('speaker.confidence, polnear-dev-names', stated('polnear-dev-names').named);
  print('speaker.confidence, the novels not counted on', stated('pdnc', NOVELS_COUNTED).named);
  if (plot !== undefined) writeFileSync(plot, reliabilityPlot({ 'a quotation and its speaker': quotations, 'the name, news': names }));
}
