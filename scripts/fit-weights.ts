// Logistic regression over named features, for the fit-*.ts scripts: stochastic gradient descent with L2 and a rate for each feature (Adagrad), deterministic.
import { writeFileSync } from 'node:fs';

/** One thing seen: what could be seen of it, and whether it was so. */
export interface Example {
  readonly features: readonly string[];
  readonly holds: boolean;
}

export interface FitOptions {
  readonly rounds?: number;
  readonly rate?: number;
  readonly shrink?: number;
  readonly leastSeen?: number;
}

/** Weights (log odds) by feature; features seen fewer than `leastSeen` times have none. */
export function fitWeights(examples: readonly Example[], options: FitOptions = {}): Map<string, number> {
  const { rounds = 12, rate = 0.1, shrink = 0.004, leastSeen = 8 } = options;
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
        const slope = error - shrink * weight;
        const square = (squares.get(feature) ?? 0) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight + (rate * slope) / Math.sqrt(square + 1));
      }
    }
  }
  return weights;
}

/** Writes a data module `name` with one feature a line; weights that change little are left out. */
export function writeWeights(path: URL, name: string, source: string, weights: ReadonlyMap<string, number>): number {
  const kept = [...weights].filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
  const quoted = (feature: string) => `'${feature.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  const lines = kept.map(([feature, weight]) => `  [${quoted(feature)}, ${weight.toFixed(2)}],`);
  writeFileSync(
    path,
    `// Written by ${source}: feature, weight in log odds.\nexport const ${name}: ReadonlyMap<string, number> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
  return kept.length;
}
