// Counts, on PolNeAR's training part, which words in marks that no report covers were said, and fits src/attribution/data/said-weights.ts.
// Features: src/attribution/said.ts; one example a passage outside of all frames, right where a gold content holds it.
import { coveredBy, passagesAlone } from '../../src/attribution/continuation.ts';
import { SAID_WEIGHTS } from '../../src/attribution/data/said-weights.ts';
import { saidFeatures } from '../../src/attribution/said.ts';
import { featuresOf } from '../../src/chance/features.ts';
import { governingVerb } from '../../src/frames/clause/governing.ts';
import { findFrames } from '../../src/frames/find-frames.ts';
import type { GoldDocument } from './gold.ts';
import { readUnits } from './read-units.ts';
import { type Example, type Fit, fitWeights } from './weights.ts';

function examplesOf({ text, quotes }: GoldDocument): Example[] {
  const { passages, units } = readUnits(text);
  const covered = coveredBy(findFrames(text, units, passages));
  const gold = quotes.flatMap(({ content }) => content);
  const examples: Example[] = [];
  for (const unit of units) {
    if (passagesAlone(unit) !== null) continue;
    unit.items.forEach((item, at) => {
      if (item.passage === null || covered(item)) return;
      const governing = governingVerb(unit.items, at);
      if (governing === null) return;
      const holds = gold.some(([start, end]) => start < item.end && item.start < end);
      examples.push({ features: featuresOf((see) => saidFeatures(see, text, unit.items, at, governing)), holds });
    });
  }
  return examples;
}

export const saidFit: Fit = {
  name: 'SAID_WEIGHTS',
  file: new URL('../../src/attribution/data/said-weights.ts', import.meta.url),
  weights: SAID_WEIGHTS,
  fit: (documents) => fitWeights(documents.flatMap(examplesOf), { rounds: 30, leastSeen: 3, shrink: 0.3 }),
};
