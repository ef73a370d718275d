// How far confidences can be believed: reliability tables on gold that they were not counted on, where it lies beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldOfLine } from '../src/evaluate/gold-lines.ts';
import { calibrationError, type Reliability, reliabilityOf, type Truth, truthOf } from '../src/evaluate/trust.ts';
import { extractQuotes } from '../src/index.ts';
import type { Quote } from '../src/types.ts';
import { novelsOf, truthInNovel } from './fit/novels.ts';
import { reliabilityPlot } from './reliability-plot.ts';

interface Stated {
  readonly chance: number;
  readonly right: boolean;
}

const corpora = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
/** Confidences were counted on the novels before. */
const NOVELS_COUNTED = 10;

interface AllStated {
  readonly found: Stated[];
  readonly named: Stated[];
}

/** What is stated of each record of a text, and whether it is so: of quotations with their mentions, and of names. */
function note({ found, named }: AllStated, quotes: readonly Quote[], truths: readonly Truth[], marksAlone: boolean): void {
  truths.forEach(({ right, named: isNamed }, index) => {
    const quote = quotes[index];
    if (quote === undefined || (marksAlone && quote.type === 'indirect')) return;
    found.push({ chance: quote.confidence, right });
    if (isNamed !== null) named.push({ chance: quote.speaker?.confidence ?? 0, right: isNamed });
  });
}

function statedInNews(name: string): AllStated {
  const all: AllStated = { found: [], named: [] };
  for (const line of readFileSync(`${corpora}/${name}.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue;
    const { gold } = goldOfLine(line, '');
    const { quotes } = extractQuotes(gold.text);
    note(all, quotes, truthOf(gold, quotes), false);
  }
  return all;
}

/** Of what stands in marks: the gold of novels tells of nothing else. */
function statedInNovels(): AllStated {
  const all: AllStated = { found: [], named: [] };
  for (const novel of novelsOf(corpora).slice(NOVELS_COUNTED)) {
    const { quotes } = extractQuotes(novel.gold.text);
    note(all, quotes, truthInNovel(novel, quotes), true);
  }
  return all;
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
  const quotations = print('confidence, polnear-dev', statedInNews('polnear-dev').found);
  const names = print('speaker.confidence, polnear-dev-names', statedInNews('polnear-dev-names').named);
  const novels = statedInNovels();
  print('confidence, the novels not counted on', novels.found);
  print('speaker.confidence, the novels not counted on', novels.named);
  if (plot !== undefined) writeFileSync(plot, reliabilityPlot({ 'a quotation and its speaker': quotations, 'the name, news': names }));
}
