// Counts how often what is found is right, on PolNeAR's training part and the first ten novels, and fits what confidences are read from.
//   npm run fit-confidence -- ../shared/corpora
// Weights of what can be seen (src/records/confidence-features.ts, name-confidence.ts) are fitted on four fifths of the documents and
// judged on the other, in turn; the shares of right answers are counted on what the weights have not seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../src/chance/features.ts';
import { type Bin, oddsOf } from '../src/chance/shares.ts';
import type { GoldText } from '../src/evaluate/gold.ts';
import { goldOfLine } from '../src/evaluate/gold-lines.ts';
import { type Truth, truthOf } from '../src/evaluate/trust.ts';
import { read } from '../src/extract.ts';
import { aroundAll, genreOf } from '../src/records/confidence.ts';
import { confidenceFeatures } from '../src/records/confidence-features.ts';
import { nameFeatures } from '../src/records/name-confidence.ts';
import { recordsOf } from '../src/records/records.ts';
import type { Quote } from '../src/types.ts';
import { FITS } from './fit/fits.ts';
import { goldDocuments } from './fit/gold.ts';
import { novelsOf, truthInNovel } from './fit/novels.ts';
import { type Example, fitWeights, installWeights, writeWeights } from './fit/weights.ts';
import { isLikely, withLikelyNames } from './likely-names.ts';

const GENRES = ['news', 'talk'] as const;
type Genre = (typeof GENRES)[number];

/** An example, and the document and kind of document that it is of. */
interface Counted extends Example {
  readonly document: number;
  readonly genre: Genre;
}

const FOLDS = 5;
const NOVELS = 10;
const LEAST_IN_BIN = 60;
const FIT = { rounds: 20, leastSeen: 10, prior: 10 };

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the corpora');
const linesOf = (name: string) =>
  readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const articles = linesOf('polnear-train').map((line) => withLikelyNames(goldOfLine(line, '').gold));
const novels = novelsOf(folder).slice(0, NOVELS);

const found: Counted[] = [];
const named: Counted[] = [];

/**
 * Reads a text and adds what was found and what was named to the examples.
 *
 * @param truthsOf whether what each record says is so
 */
function count({ text, entities }: GoldText, truthsOf: (quotes: readonly Quote[]) => readonly Truth[], document: number, marksAlone: boolean): void {
  const own = read(text);
  const { quotations, resolution } = own;
  const { quotes } = recordsOf(own, { nested: true });
  const around = aroundAll(text, quotations, resolution.speakers);
  truthsOf(quotes).forEach(({ right, named: exactly, gold: met }, index) => {
    const quotation = quotations[index];
    const resolved = resolution.speakers[index];
    if (quotation === undefined || quotation.parent !== null || (marksAlone && quotation.type === 'indirect')) return;
    const genre = genreOf(quotation, around.talk);
    found.push({ document, genre, features: featuresOf((see) => confidenceFeatures(see, quotation, index, around)), holds: right });
    const likely = entities === undefined ? met?.name : null;
    const isNamed = typeof likely === 'string' && exactly !== null ? isLikely(quotes[index]?.speaker?.name ?? '', likely) : exactly;
    if (isNamed === null || resolved?.entity == null) return;
    const { entity } = resolved;
    named.push({ document, genre, features: featuresOf((see) => nameFeatures(see, quotation, entity, resolved, text)), holds: isNamed });
  });
}

// their gold tells of speech alone
novels.forEach((novel, index) => {
  count(novel.gold, (quotes) => truthInNovel(novel, quotes), articles.length + index, true);
});
// a report is believed more by weights that have seen its article, and less likely to be one where they have not
const documents = goldDocuments(`${folder}/polnear-train.jsonl`);
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = documents.filter((_, index) => index % FOLDS !== fold);
  for (const fit of FITS) installWeights(fit, fit.fit(seen));
  articles.forEach((gold, index) => {
    if (index % FOLDS === fold) count(gold, (quotes) => truthOf(gold, quotes), index, false);
  });
}

interface Scored {
  readonly odds: number;
  readonly holds: boolean;
}

/** What speaks for each example by weights that have not seen its document. */
function crossed(examples: readonly Counted[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeights(
      examples.filter(({ document }) => document % FOLDS !== fold),
      FIT,
    );
    return examples.filter(({ document }) => document % FOLDS === fold).map(({ features, holds }) => ({ odds: oddsOf(weights, features), holds }));
  });
}

/** Bins of rising share, from examples in the order of their odds: pool adjacent violators (Ayer et al., 1955). */
function pooled(scored: readonly Scored[]): Bin[] {
  const sorted = [...scored].sort((a, b) => a.odds - b.odds);
  const bins: { sum: number; right: number; seen: number }[] = [];
  for (let at = 0; at < sorted.length; at += LEAST_IN_BIN) {
    const own = sorted.slice(at, at + LEAST_IN_BIN);
    let bin = { sum: own.reduce((sum, { odds }) => sum + odds, 0), right: own.filter(({ holds }) => holds).length, seen: own.length };
    for (let last = bins[bins.length - 1]; last !== undefined && last.right * bin.seen >= bin.right * last.seen; last = bins[bins.length - 1]) {
      bins.pop();
      bin = { sum: last.sum + bin.sum, right: last.right + bin.right, seen: last.seen + bin.seen };
    }
    bins.push(bin);
  }
  return bins.map(({ sum, right, seen }) => ({ odds: Math.round((100 * sum) / seen) / 100, right, seen }));
}

function write(name: string, constant: string, examples: readonly Counted[]): void {
  const path = (kind: string) => new URL(`../src/records/data/${name}-${kind}.ts`, import.meta.url);
  const tables = GENRES.map((genre) => {
    const own = examples.filter((example) => example.genre === genre);
    const scored = crossed(own);
    const fit = { name: `${constant}_${genre.toUpperCase()}_WEIGHTS`, file: path(`${genre}-weights`) };
    const kept = writeWeights(fit, fitWeights(own, FIT), 'scripts/fit-confidence.ts');
    const right = own.filter(({ holds }) => holds).length;
    console.log(`${name}, ${genre}: ${right} of ${own.length} right, ${kept} weights; right among the surest ${surest(scored)}`);
    const bins = pooled(scored).map(({ odds, right, seen }) => `    { odds: ${odds}, right: ${right}, seen: ${seen} },`);
    return `  ${genre}: [\n${bins.join('\n')}\n  ],`;
  });
  writeFileSync(
    path('shares'),
    `// Written by scripts/fit-confidence.ts: what speaks for them in the mean (log odds), how many were right, of how many.
import type { Bin } from '../../chance/shares.ts';

export const ${constant}_SHARES: Readonly<Record<'news' | 'talk', readonly Bin[]>> = {\n${tables.join('\n')}\n};\n`,
  );
}

/** How many of the surest so many in a hundred are right. */
function surest(scored: readonly Scored[]): string {
  const sorted = [...scored].sort((a, b) => b.odds - a.odds);
  return [0.4, 0.5, 0.6, 0.7]
    .map((share) => {
      const top = sorted.slice(0, Math.round(share * sorted.length));
      return `${100 * share} %: ${((100 * top.filter(({ holds }) => holds).length) / top.length).toFixed(1)}`;
    })
    .join(', ');
}

write('confidence', 'CONFIDENCE', found);
write('name', 'NAME', named);
