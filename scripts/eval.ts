// Scores the fixtures: articles by figure, cases by phenomenon. `--misses` lists what is wrong; `--raise` raises the committed floor, `--plot` draws docs/confidence.svg.
//   npm run eval [-- --misses] [-- --raise] [-- --plot]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accuracy, addScores, f1, type Miss, type Score, scoreText } from '../src/evaluate/score.ts';
import { extractQuotes } from '../src/index.ts';
import { readArticles, readCases } from '../test/read-fixtures.ts';
import { printTrust } from './trust.ts';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const flags = new Set(process.argv.slice(2));
const floorFile = `${root}/floor.json`;

const row = (name: string, score: Score) =>
  [
    name.padEnd(28),
    f1(score.content).toFixed(1).padStart(6),
    ...[score.mention, score.cue, score.name, score.addressee].map((ratio) => (ratio.asked === 0 ? '–' : accuracy(ratio).toFixed(1)).padStart(8)),
  ].join(' ');

const listed = (misses: readonly Miss[]) => {
  if (flags.has('--misses')) for (const { what, gold, given } of misses) console.log(`    ${what}: wanted ${gold || 'nothing'} / got ${given || 'nothing'}`);
};

console.log(`${'articles'.padEnd(28)} content  mention      cue     name addressee`);
const articles = await readArticles(`${root}/articles`);
const scores = articles.map(({ slug, source, marked, gold }) => {
  const { score, misses } = scoreText(gold, extractQuotes(source, { marked }).quotes);
  console.log(row(slug, score));
  listed(misses);
  return score;
});
const total = addScores(scores);
console.log(row('all', total));

let passed = 0;
const cases = readCases(`${root}/cases`);
for (const { phenomenon, number, gold } of cases) {
  const { misses } = scoreText(gold, extractQuotes(gold.text).quotes);
  if (misses.length === 0) passed++;
  else console.log(`case ${phenomenon} ${number}: ${misses.map(({ what }) => what).join(', ')}`);
  listed(misses);
}
console.log(`${passed} of ${cases.length} cases`);

const now = {
  content: Math.floor(f1(total.content) * 10) / 10,
  mention: Math.floor(accuracy(total.mention) * 10) / 10,
  cue: Math.floor(accuracy(total.cue) * 10) / 10,
  name: Math.floor(accuracy(total.name) * 10) / 10,
  addressee: Math.floor(accuracy(total.addressee) * 10) / 10,
};
const floor: Partial<typeof now> = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {};
for (const [figure, value] of Object.entries(now)) {
  const least = floor[figure as keyof typeof now] ?? 0;
  if (value < least) {
    console.log(`${figure} ${value} is below the floor of ${least}`);
    process.exitCode = 1;
  }
}
if (flags.has('--raise') && process.exitCode !== 1) writeFileSync(floorFile, `${JSON.stringify(now, null, 2)}\n`);

printTrust(flags.has('--plot') ? new URL('../docs/confidence.svg', import.meta.url) : undefined);
