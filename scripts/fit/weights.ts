// Logistic regression and choices over named features, for the fits beside this file; deterministic.
import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Weights } from '../../src/chance/weights.ts';
import type { GoldDocument } from './gold.ts';

/** One thing seen: what could be seen of it, and whether it was so. */
export interface Example {
  readonly features: readonly string[];
  readonly holds: boolean;
}

/** One file of weights: what its examples are, and where it lies. */
export interface Fit {
  /** The constant that holds the weights. */
  readonly name: string;
  readonly file: URL;
  readonly weights: Weights;
  readonly fit: (documents: readonly GoldDocument[]) => Map<string, number>;
}

export interface FitOptions {
  readonly rounds?: number;
  readonly rate?: number;
  readonly shrink?: number;
  /**
   * The precision of a normal prior about 0 on each weight, in place of `shrink`: parted among the examples that have the
   * feature, so that what is seen often is held back no more than what is seen seldom.
   */
  readonly prior?: number;
  readonly leastSeen?: number;
}

/** Weights (log odds) by feature of what holds or not: a choice of one thing. */
export function fitWeights(examples: readonly Example[], options: FitOptions = {}): Map<string, number> {
  return fitChoices(
    examples.map(({ features, holds }) => ({ features: [features], right: holds ? 0 : -1 })),
    options,
  );
}

/** Things to choose from, as what could be seen of each, and which was right: -1 where none was. */
export interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
}

/** The mean of so many fits, each with the choices in an order of its own: who comes last sways the weights. */
const ORDERS = 5;
/**
 * The mean weights of several fits, in each of which the choices come in another order.
 *
 * @see fitOnce
 */
export function fitChoices(choices: readonly Choice[], options: FitOptions = {}): Map<string, number> {
  const mean = new Map<string, number>();
  const shuffled = shuffler([...choices]);
  for (let order = 0; order < ORDERS; order++) {
    for (const [feature, weight] of fitOnce(shuffled(), options)) mean.set(feature, (mean.get(feature) ?? 0) + weight / ORDERS);
  }
  return mean;
}

/** Puts a list in another order at each call; the same orders at each run. */
function shuffler<Thing>(list: Thing[]): () => readonly Thing[] {
  let seed = SEED;
  const drawn = (below: number) => {
    // a linear congruential generator (Numerical Recipes)
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return () => {
    for (let last = list.length - 1; last > 0; last--) {
      const other = drawn(last + 1);
      [list[last], list[other]] = [list[other] as Thing, list[last] as Thing];
    }
    return list;
  };
}

const SEED = 12_345;

/** So often a round the weights are added to their mean. */
const SAMPLES = 4;
/** Steps through the choices of one order, each round with another stride. */
const STRIDES = [7919, 104_729, 1_299_709, 15_485_863];

/**
 * Weights of a conditional log-linear model: the chance of a thing is `exp(sum)` over 1 (nothing) and the `exp(sum)` of all
 * in its choice; features seen fewer than `leastSeen` times have none. Stochastic gradient descent with a rate for each
 * feature (Adagrad; Duchi et al., 2011); the weights are the mean over the later half of the rounds (Polyak averaging).
 */
function fitOnce(choices: readonly Choice[], options: FitOptions = {}): Map<string, number> {
  const { rounds = 12, rate = 0.1, shrink = 0.004, leastSeen = 8, prior = 0 } = options;
  const seen = new Map<string, number>();
  for (const { features } of choices) for (const own of features) for (const feature of own) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = ['bias', ...[...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name)];
  const index = new Map(names.map((name, at) => [name, at]));
  const usable = choices.map(({ features, right }) => ({ features: features.map((own) => [0, ...own.flatMap((feature) => index.get(feature) ?? [])]), right }));
  const held = Float64Array.from(names, (name) => (prior > 0 ? prior / (seen.get(name) ?? usable.length) : shrink));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  const first = Math.floor(rounds / 2);
  const every = Math.ceil(usable.length / SAMPLES);
  let samples = 0;
  for (let round = 0; round < rounds; round++) {
    const stride = STRIDES[round % STRIDES.length] ?? 1;
    for (let turn = 0; turn < usable.length; turn++) {
      const choice = usable[(turn * stride + round) % usable.length];
      if (choice === undefined) continue;
      const odds = choice.features.map((own) => Math.exp(own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));
      const all = odds.reduce((sum, own) => sum + own, 1);
      choice.features.forEach((own, at) => {
        const error = (at === choice.right ? 1 : 0) - (odds[at] ?? 0) / all;
        if (Math.abs(error) < 1e-4) return;
        for (const feature of own) {
          const weight = weights[feature] ?? 0;
          const slope = error - (held[feature] ?? 0) * weight;
          const square = (squares[feature] ?? 0) + slope * slope;
          squares[feature] = square;
          weights[feature] = weight + (rate * slope) / Math.sqrt(square + 1);
        }
      });
      if (round < first || (turn % every !== every - 1 && turn !== usable.length - 1)) continue;
      samples++;
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return new Map(names.map((name, at) => [name, (sums[at] ?? 0) / samples]));
}

/** Puts weights in the place of those that the program runs with; what changes little is left out, as in the file. */
export function installWeights({ weights: running }: Fit, weights: ReadonlyMap<string, number>): void {
  running.install(keptWeights(weights));
}

function keptWeights(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights]
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.05)
    .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes the data module with one feature a line; gives the number of weights kept. */
export function writeWeights({ file, name }: Pick<Fit, 'file' | 'name'>, weights: ReadonlyMap<string, number>, script = 'scripts/fit.ts'): number {
  const kept = keptWeights(weights);
  const escaped = (feature: string) => JSON.stringify(feature).replace(/[\\`]|\$\{/g, '\\$&');
  const chance = relative(dirname(fileURLToPath(file)), fileURLToPath(new URL('../../src/chance/weights.ts', import.meta.url)));
  const lines = kept.map(([feature, weight]) => `${escaped(feature)}: ${weight.toFixed(2)}`);
  writeFileSync(
    file,
    `import { Weights } from '${chance}';\n\n// Written by ${script}: feature, weight in log odds.\nexport const ${name} = new Weights(\`{\n${lines.join(',\n')}\n}\`);\n`,
  );
  return kept.length;
}
