// Counts, on PolNeAR's training part, which indirect reports that the frames find are so, and fits src/frames/data/belief-weights.ts.
//   npx tsx scripts/fit-belief.ts ../shared/corpora/polnear-train.jsonl
// Features: src/frames/belief.ts; one example an indirect report, right where its content equals a gold content.
import { reportFeatures } from '../src/frames/belief.ts';
import { clausesOf } from '../src/frames/clause.ts';
import { typeOf } from '../src/frames/find-frames.ts';
import { FRAMES } from '../src/frames/index.ts';
import { findPassages } from '../src/passages/index.ts';
import { paragraphsOf } from '../src/text/document.ts';
import { tokenize } from '../src/text/tokens.ts';
import { unitsOf } from '../src/text/units.ts';
import { type Example, fitWeights, writeWeights } from './fit-weights.ts';
import { contentKey, type GoldDocument, goldDocuments } from './gold.ts';

function examplesOf(document: GoldDocument): Example[] {
  const { text } = document;
  const paragraphs = paragraphsOf(text);
  const passages = findPassages(text, paragraphs).filter((passage) => passage.depth === 0);
  const gold = new Set(document.quotes.map((quote) => contentKey(text, quote.content)));
  const inside = document.quotes.flatMap((quote) => quote.content);
  const examples: Example[] = [];
  for (const unit of unitsOf(text, tokenize(text), paragraphs, passages)) {
    for (const clause of clausesOf(text, unit, null)) {
      for (const frame of FRAMES) {
        const match = frame.find(clause);
        if (match === null) continue;
        const cue = match.cue?.span.start ?? unit.start;
        // what stands inside another content is nested: the gold says nothing of it
        if (typeOf(text, match.content, passages) === 'indirect' && !inside.some(([start, end]) => start <= cue && cue < end)) {
          const key = contentKey(
            text,
            match.content.map(({ start, end }) => [start, end] as const),
          );
          examples.push({ features: reportFeatures(clause, frame.id, match), holds: gold.has(key) });
        }
        break;
      }
    }
  }
  return examples;
}

const examples = goldDocuments().flatMap(examplesOf);
const weights = fitWeights(examples, { rounds: 20, leastSeen: 4, shrink: 0.01 });
const kept = writeWeights(new URL('../src/frames/data/belief-weights.ts', import.meta.url), 'BELIEF_WEIGHTS', 'scripts/fit-belief.ts', weights);
console.log(`${examples.length} reports, ${examples.filter(({ holds }) => holds).length} right, ${kept} weights`);
