// Fits src/entities/dialogue/data/dialogue-weights.ts, and again-weights.ts for later readings, on novels whose speakers are known (PDNC): who takes each turn.
//   npm run fit-dialogue -- GOLD.jsonl [ROUNDS]
// A conditional random field over the turns of each novel; the gradient is what the known speakers show less what the model expects.
import { readFileSync, writeFileSync } from 'node:fs';
import { withHeardNear, withShares } from '../src/entities/dialogue/candidates.ts';
import { type ChainTurn, runChain } from '../src/entities/dialogue/chain.ts';
import { type DialogueModel, emptyModel, modelOf, PATTERN_NAMES, patternScores, weightIndex, weightNames } from '../src/entities/dialogue/model.ts';
import { NamingHeard } from '../src/entities/dialogue/naming.ts';
import { NounsHeard } from '../src/entities/dialogue/nouns-heard.ts';
import { TalkingNear } from '../src/entities/dialogue/talking-near.ts';
import { WordsHeard } from '../src/entities/dialogue/words-heard.ts';
import { LIKELY } from './fit/likely-in-talk.ts';
import { type Gold, type SeenTurn, seenIn } from './fit/seen-turns.ts';

function chain(turns: readonly SeenTurn[], model: DialogueModel, clamped: boolean): ChainTurn[] {
  return turns.map(({ candidates, features, contexts, right }) => {
    const scores = Float64Array.from(features, (own, at) => {
      if (clamped && right.length > 0 && !right.includes(at)) return -50;
      return own.reduce((sum, [feature, value]) => sum + value * (model.features[feature] ?? 0), 0);
    });
    return { candidates, scores, patterns: patternScores(model, contexts) };
  });
}

const path = process.argv[2];
if (path === undefined) throw new Error('name a gold file: GOLD.jsonl');
const rounds = Number(process.argv[3] ?? 60);
const novels = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Gold => JSON.parse(line))
  .map(seenIn);
if (novels.length === 0) throw new Error(`${path} holds no novel`);

const RATE = 0.25;
const SHRINK = 3;
const likely = modelOf(LIKELY);

/** The weights under which the known speakers are likeliest. */
function fitTo(novels: readonly (readonly SeenTurn[])[]): DialogueModel {
  const model = emptyModel();
  const squares = emptyModel();
  const turns = novels.reduce((sum, novel) => sum + novel.length, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = emptyModel();
    let likelihood = 0;
    for (const novel of novels) {
      const free = runChain(chain(novel, model, false));
      const known = runChain(chain(novel, model, true));
      likelihood += known.logTotal - free.logTotal;
      novel.forEach((turn, index) => {
        const seen = known.marginals[index] as Float64Array;
        const expected = free.marginals[index] as Float64Array;
        turn.features.forEach((own, at) => {
          const difference = (seen[at] ?? 0) - (expected[at] ?? 0);
          if (Math.abs(difference) > 1e-9)
            for (const [feature, value] of own) gradient.features[feature] = (gradient.features[feature] ?? 0) + difference * value;
        });
        for (const context of turn.contexts) {
          for (let pattern = 0; pattern < PATTERN_NAMES.length; pattern++) {
            const at = context * PATTERN_NAMES.length + pattern;
            gradient.patterns[at] = (gradient.patterns[at] ?? 0) + ((known.expected[index]?.[pattern] ?? 0) - (free.expected[index]?.[pattern] ?? 0));
          }
        }
      });
    }
    for (const part of ['features', 'patterns'] as const) {
      for (let at = 0; at < model[part].length; at++) {
        const slope = (gradient[part][at] ?? 0) - SHRINK * ((model[part][at] ?? 0) - (likely[part][at] ?? 0));
        squares[part][at] = (squares[part][at] ?? 0) + slope * slope;
        if (slope !== 0) model[part][at] = (model[part][at] ?? 0) + (RATE * slope) / Math.sqrt(squares[part][at] ?? 1);
      }
    }
    if (round % 10 === 9) console.log(`round ${round + 1}: ${(likelihood / turns).toFixed(4)} a turn`);
  }
  return model;
}

/** The turns with what a reading by the model says of who talks near each, and of how they name others. */
function heardBy(novel: readonly SeenTurn[], model: DialogueModel): SeenTurn[] {
  const { marginals } = runChain(chain(novel, model, false));
  const turns = novel.map(({ turn }) => turn);
  const narrow = novel.map(({ candidates }) => candidates);
  const candidates = withHeardNear(turns, narrow, marginals, novel[0]?.people ?? []);
  const shares = withShares(marginals, candidates);
  const near = new TalkingNear(turns, candidates, shares);
  const naming = new NamingHeard(
    novel.map(({ namings }) => namings),
    candidates,
    shares,
  );
  const nouns = new NounsHeard(turns, candidates, shares);
  const words = new WordsHeard(
    novel.map(({ words }) => words),
    candidates,
    shares,
  );
  return novel.map((before, index) => {
    const own = candidates[index] as Int32Array;
    const seen = own === before.candidates ? before : before.seenWith(own);
    const features = seen.features.map((one) => [...one]);
    const emit = (candidate: number, feature: number, value: number) => features[candidate]?.push([weightIndex(seen.turn, feature), value]);
    if (own.length > 1) {
      near.features(index, emit);
      naming.features(index, emit);
      nouns.features(index, emit);
      words.features(index, emit);
    }
    return { ...seen, features };
  });
}

function write(file: string, name: string, of: string, model: DialogueModel): number {
  const names = weightNames();
  const lines = [
    ...names.features.map((feature, at) => [feature, model.features[at] ?? 0] as const),
    ...names.patterns.map((context, at) => [context, model.patterns[at] ?? 0] as const),
  ]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .map(([feature, weight]) => `  ['${feature}', ${weight.toFixed(2)}],`);
  writeFileSync(
    new URL(`../src/entities/dialogue/data/${file}`, import.meta.url),
    `// Written by scripts/fit-dialogue.ts: feature or context, weight in log odds${of}.\nexport const ${name}: ReadonlyMap<string, number> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
  return lines.length;
}

const first = fitTo(novels);
const again = fitTo(novels.map((novel) => heardBy(novel, first)));
const weights = write('dialogue-weights.ts', 'DIALOGUE_WEIGHTS', '', first) + write('again-weights.ts', 'AGAIN_WEIGHTS', ', for later readings', again);
const turns = novels.reduce((sum, novel) => sum + novel.length, 0);
console.log(`${novels.length} novels, ${turns} turns, ${weights} weights`);
