// Counts which words in the marks of novels are said aloud, and fits src/attribution/data/aloud-weights.ts.
//   npm run fit-aloud -- GOLD.jsonl
// Features: src/attribution/aloud.ts; one example a passage of a talk, right where the gold has the same piece.
import { aloudFeatures, eachStanding } from '../src/attribution/aloud.ts';
import { attributeAll } from '../src/attribution/attribute.ts';
import { isTalk } from '../src/attribution/talk.ts';
import { featuresOf } from '../src/chance/features.ts';
import { findFrames } from '../src/frames/find-frames.ts';
import { type GoldDocument, goldDocuments, trimmed } from './fit/gold.ts';
import { readUnits } from './fit/read-units.ts';
import { type Example, fitWeights, writeWeights } from './fit/weights.ts';

function examplesOf({ text, quotes }: GoldDocument): Example[] {
  const { passages, units } = readUnits(text);
  const frames = findFrames(text, units, passages);
  if (!isTalk(text, units, frames)) return [];
  const starts = new Map<number, number>();
  for (const { content } of quotes) {
    for (const [from, to] of content) {
      const [start, end] = trimmed(text, from, to);
      starts.set(start, end);
    }
  }
  const examples: Example[] = [];
  eachStanding(units, attributeAll(text, units, passages, frames, true), (standing) => {
    const [start, end] = trimmed(text, standing.passage.start, standing.passage.end);
    const known = starts.get(start);
    // marks that are read wrongly say nothing of what is said
    if (known === undefined || known === end) examples.push({ features: featuresOf((see) => aloudFeatures(see, text, standing)), holds: known === end });
  });
  return examples;
}

const examples = goldDocuments().flatMap(examplesOf);
const weights = fitWeights(examples, { rounds: 30, leastSeen: 4, shrink: 0.01 });
const kept = writeWeights(
  { file: new URL('../src/attribution/data/aloud-weights.ts', import.meta.url), name: 'ALOUD_WEIGHTS' },
  weights,
  'scripts/fit-aloud.ts',
);
console.log(`${examples.length} passages, ${examples.filter(({ holds }) => holds).length} said aloud, ${kept} weights`);
