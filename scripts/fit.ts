// Fits all weights that news is read with, in the order in which they build on one another.
//   npm run fit -- ../shared/corpora/polnear-train.jsonl
import { FITS } from './fit/fits.ts';
import { goldDocuments } from './fit/gold.ts';
import { installWeights, writeWeights } from './fit/weights.ts';

const documents = goldDocuments();
for (const fit of FITS) {
  const weights = fit.fit(documents);
  installWeights(fit, weights);
  console.log(`${fit.name}: ${writeWeights(fit, weights)} weights`);
}
