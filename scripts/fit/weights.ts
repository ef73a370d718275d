// Logistic regression over named features, for the fits beside this file: stochastic gradient descent with L2 and a rate for each feature (Adagrad), deterministic.
import { writeFileSync } from 'node:fs';
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

/** Weights (log odds) by feature; features seen fewer than `leastSeen` times have none. */
export function fitWeights(examples: readonly Example[], options: FitOptions = {}): Map<string, number> {
  const { rounds = 12, rate = 0.1, shrink = 0.004, leastSeen = 8, prior = 0 } = options;
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const usable = examples.map(({ features, holds }) => ({ features: ['bias', ...features.filter((feature) => (seen.get(feature) ?? 0) >= leastSeen)], holds }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < usable.length; index++) {
      const example = usable[(index * 7919 + round) % usable.length];
      if (example === undefined) continue;
      let sum = 0;
      for (const feature of example.features) sum += weights.get(feature) ?? 0;
      const error = (example.holds ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const feature of example.features) {
        const weight = weights.get(feature) ?? 0;
        const slope = error - (prior > 0 ? prior / (seen.get(feature) ?? usable.length) : shrink) * weight;
        const square = (squares.get(feature) ?? 0) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight + (rate * slope) / Math.sqrt(square + 1));
      }
    }
  }
  return weights;
}

/** Things to choose from, as what could be seen of each, and which was right: -1 where none was. */
export interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
}

/**
 * Weights of a conditional log-linear model: the chance of a thing is `exp(sum)` over 1 (nothing) and the `exp(sum)` of all
 * in its choice. Stochastic gradient descent as in `fitWeights`; the weights are the mean over the later half of the rounds,
 * so that the last examples seen do not sway them.
 */
export function fitChoices(choices: readonly Choice[], options: FitOptions = {}): Map<string, number> {
  const { rounds = 12, rate = 0.1, shrink = 0.004, leastSeen = 8, prior = 0 } = options;
  const seen = new Map<string, number>();
  for (const { features } of choices) for (const own of features) for (const feature of own) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = ['bias', ...[...seen].filter(([, count]) => count >= leastSeen).map(([name]) => name)];
  const index = new Map(names.map((name, at) => [name, at]));
  const usable = choices.map(({ features, right }) => ({ features: features.map((own) => [0, ...own.flatMap((feature) => index.get(feature) ?? [])]), right }));
  const counts = names.map((name) => seen.get(name) ?? usable.length);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  const first = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < usable.length; turn++) {
      const choice = usable[(turn * 7919 + round) % usable.length];
      if (choice === undefined) continue;
      const odds = choice.features.map((own) => Math.exp(own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));
      const all = odds.reduce((sum, own) => sum + own, 1);
      choice.features.forEach((own, at) => {
        const error = (at === choice.right ? 1 : 0) - (odds[at] ?? 0) / all;
        if (Math.abs(error) < 1e-4) return;
        for (const feature of own) {
          const weight = weights[feature] ?? 0;
          const slope = error - (prior > 0 ? prior / (counts[feature] ?? 1) : shrink) * weight;
          const square = (squares[feature] ?? 0) + slope * slope;
          squares[feature] = square;
          weights[feature] = weight + (rate * slope) / Math.sqrt(square + 1);
        }
      });
    }
    if (round >= first) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return new Map(names.map((name, at) => [name, (sums[at] ?? 0) / (rounds - first)]));
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
  const lines = kept.map(([feature, weight]) => `${escaped(feature)}: ${weight.toFixed(2)}`);
  writeFileSync(
    file,
    `import { Weights } from '../../chance/weights.ts';\n\n// Written by ${script}: feature, weight in log odds.\nexport const ${name} = new Weights(\`{\n${lines.join(',\n')}\n}\`);\n`,
  );
  return kept.length;
}
