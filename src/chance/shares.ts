/** Of so many seen, as much speaking for them as `odds` in the mean, so many were right. Log odds. */
export interface Bin {
  readonly odds: number;
  readonly right: number;
  readonly seen: number;
}

/** Nobody is sure, and nothing is certainly wrong. */
const LEAST = 0.01;
const MOST = 0.99;

const shareOf = ({ right, seen }: Bin) => (right + 0.5) / (seen + 1);

/**
 * The share of right answers among those for which so much speaks, between the bins in a straight line.
 *
 * @param bins by rising odds and share
 */
export function shareAt(bins: readonly Bin[], odds: number): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.odds ?? 0) <= odds) low = middle + 1;
    else high = middle;
  }
  const below = bins[low - 1];
  const above = bins[low];
  let share = 0.5;
  if (below !== undefined && above !== undefined) {
    const way = (odds - below.odds) / (above.odds - below.odds);
    share = shareOf(below) + way * (shareOf(above) - shareOf(below));
  } else if (below !== undefined) share = shareOf(below);
  else if (above !== undefined) share = shareOf(above);
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, share))) / 100;
}

/** The sum of the weights of features, in log odds. */
export function oddsOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
