import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { addScores } from '../../src/evaluate/counts.ts';
import { goldOfLine } from '../../src/evaluate/gold-lines.ts';
import { figureAt, reportOf } from '../../src/evaluate/report.ts';
import { scoreText } from '../../src/evaluate/score.ts';
import { extractQuotes } from '../../src/index.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const gold = join(shared, 'corpora', 'polnear-dev.jsonl');
const scorer = join(shared, 'score', 'score.mjs');
const folder = mkdtempSync(join(tmpdir(), 'quotes-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Our figures and the shared scorer's for the same thing. */
const SAME = [
  ['passages.found', 'passages.f1'],
  ['passages.kept', 'quotationsKept.accuracy'],
  ['passages.leftOut', 'othersLeftOut.accuracy'],
  ['passages.balanced', 'passagesBalanced.accuracy'],
  ['passages.attributed', 'attributedPassages.f1'],
  ['passages.mention', 'speakerMention.accuracy'],
  ['passages.cue', 'cue.accuracy'],
  ['quotations.all.exact', 'exactSpans.all.f1'],
  ['quotations.direct.exact', 'exactSpans.direct.f1'],
  ['quotations.mixed.exact', 'exactSpans.mixed.f1'],
  ['quotations.indirect.exact', 'exactSpans.indirect.f1'],
  ['quotations.all.whole', 'wholeTriple.f1'],
] as const;

function at(value: unknown, path: string): number {
  const found = path
    .split('.')
    .reduce<unknown>((own, key) => (typeof own === 'object' && own !== null ? Object.entries(own).find(([name]) => name === key)?.[1] : undefined), value);
  return typeof found === 'number' ? found : Number.NaN;
}

// the corpora lie beside the project, not in it
describe.skipIf(!existsSync(gold) || !existsSync(scorer))('beside the shared scorer', () => {
  it('gives the same figures on the news development set, within half a point', () => {
    const documents = readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => goldOfLine(line, String(index)));
    const extracted = documents.map((document) => ({ document, quotes: extractQuotes(document.gold.text).quotes }));
    const records = join(folder, 'records.jsonl');
    writeFileSync(
      records,
      extracted.flatMap(({ document, quotes }) => quotes.map((quote) => `${JSON.stringify({ document: document.id, ...quote })}\n`)).join(''),
    );
    const theirs: unknown = JSON.parse(execFileSync(process.execPath, [scorer, gold, records, '--json'], { encoding: 'utf8' }));
    const score = addScores(extracted.map(({ document, quotes }) => scoreText(document.gold, quotes, { toTheLetter: false }).score));
    const report = reportOf(documents.length, score);
    for (const [ours, other] of SAME) expect(Math.abs((figureAt(report, ours) ?? Number.NaN) - 100 * at(theirs, other)), ours).toBeLessThanOrEqual(0.5);
  }, 60_000);
});
