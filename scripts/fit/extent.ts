// Counts, on PolNeAR's training part, where reported contents end, and fits the weights of src/frames/content/data/extent-weights.ts.
// Features: src/frames/content/extent.ts; one example a boundary that a content reached.
import { featuresOf } from '../../src/chance/features.ts';
import type { Clause } from '../../src/frames/clause/clause.ts';
import { clausesOf } from '../../src/frames/clause/read-clauses.ts';
import { EXTENT_WEIGHTS } from '../../src/frames/content/data/extent-weights.ts';
import { boundaryFeatures, isBoundary } from '../../src/frames/content/extent.ts';
import type { ExtentContext } from '../../src/frames/content/extent-context.ts';
import { FRAMES } from '../../src/frames/index.ts';
import { type GoldDocument, trimmed } from './gold.ts';
import { readUnits } from './read-units.ts';
import { type Example, type Fit, fitWeights } from './weights.ts';

const firstWord = (text: string, at: number) => trimmed(text, at, text.length)[0];
const lastWord = (text: string, at: number) => trimmed(text, 0, at)[1];

function examplesOf(document: GoldDocument): Example[] {
  const { text } = document;
  const { units } = readUnits(text);
  const ends = new Map<number, number>();
  for (const { content } of document.quotes) {
    // the piece that the frame reads: the one that begins where its content begins
    for (const [start, end] of content) ends.set(firstWord(text, start), lastWord(text, end));
  }
  const examples: Example[] = [];
  for (const unit of units) {
    for (const clause of clausesOf(text, unit, null)) {
      for (const extent of extentsOf(clause)) {
        const first = extent.items[extent.start];
        const end = first === undefined ? undefined : ends.get(firstWord(text, first.start));
        if (end === undefined) continue;
        for (let at = extent.start + 1; at < extent.limit; at++) {
          if (!isBoundary(extent.items, at)) continue;
          const before = lastWord(text, extent.items[at - 1]?.end ?? 0);
          if (before > end) break;
          examples.push({ features: featuresOf((see) => boundaryFeatures(see, extent, at)), holds: before === end });
          if (before === end) break;
        }
        break;
      }
    }
  }
  return examples;
}

/** What the contents of a clause, in the readings of all frames, are judged by. */
function extentsOf(clause: Clause): ExtentContext[] {
  return FRAMES.flatMap(({ find }) => {
    const found = find(clause);
    return found === null ? [] : 'content' in found ? [found] : [...found];
  }).flatMap(({ extent }) => extent ?? []);
}

export const extentFit: Fit = {
  name: 'EXTENT_WEIGHTS',
  file: new URL('../../src/frames/content/data/extent-weights.ts', import.meta.url),
  weights: EXTENT_WEIGHTS,
  fit: (documents) => fitWeights(documents.flatMap(examplesOf), { rounds: 24, prior: 10 }),
};
