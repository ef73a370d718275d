// Extracts each fifth of a gold corpus with weights fitted on the other four, so that the figures are of articles the weights have not seen.
//   npm run cross-validate -- ../shared/corpora/polnear-train.jsonl OUT.jsonl && node ../shared/score/score.mjs ../shared/corpora/polnear-train.jsonl OUT.jsonl
import { writeFileSync } from 'node:fs';
import { extractQuotes } from '../src/index.ts';
import { FITS } from './fit/fits.ts';
import { goldDocuments } from './fit/gold.ts';
import { installWeights } from './fit/weights.ts';

const FOLDS = 5;
const out = process.argv[3];
if (out === undefined) throw new Error('name a gold file and a file to write: GOLD.jsonl OUT.jsonl');
const documents = goldDocuments();
const lines: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = documents.filter((_, index) => index % FOLDS !== fold);
  for (const fit of FITS) installWeights(fit, fit.fit(seen));
  for (const { id, text } of documents.filter((_, index) => index % FOLDS === fold)) {
    for (const quote of extractQuotes(text).quotes) lines.push(JSON.stringify({ document: id, ...quote }));
  }
}
writeFileSync(out, `${lines.join('\n')}\n`);
