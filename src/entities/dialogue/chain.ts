/**
 * Who says each turn, for all turns of a document at once: a chain in which each turn prefers certain persons, and in
 * which a turn by the same speaker as the one before, or as the one two before, is likelier or less likely by what
 * stands between. Sums over all ways to take the turns (forward and backward), so that what comes later counts too.
 */

/** How a turn relates to the two before it. */
export const Pattern = { again: 0, back: 1, other: 2 } as const;
const PATTERNS = 3;

export interface ChainTurn {
  /** Candidates by id; an id stands for one person all through the document. */
  readonly candidates: Int32Array;
  /** Score of each candidate (log). */
  readonly scores: Float64Array;
  /** Score of each pattern at this turn (log). */
  readonly patterns: Float64Array;
}

export interface ChainResult {
  /** For each turn, the share of each candidate in all ways, 0 to 1. */
  readonly marginals: readonly Float64Array[];
  /** For each turn, how often each pattern is expected. */
  readonly expected: readonly Float64Array[];
  readonly logTotal: number;
}

/**
 * Weighs all ways to take the turns.
 *
 * @param turns in document order; each needs at least one candidate
 */
export function runChain(turns: readonly ChainTurn[]): ChainResult {
  const n = turns.length;
  if (n === 0) return { marginals: [], expected: [], logTotal: 0 };
  // a state is a pair (speaker of t - 1, speaker of t)
  const weights = turns.map((turn) => expOf(turn.scores));
  const patterns = turns.map((turn) => expOf(turn.patterns));
  const alpha: Float64Array[] = [];
  let logTotal = 0;
  const first = turns[0] as ChainTurn;
  alpha.push(Float64Array.from((weights[0] as Scaled).values));
  logTotal += normalize(alpha[0] as Float64Array) + (weights[0] as Scaled).shift;
  for (let t = 1; t < n; t++) {
    const turn = turns[t] as ChainTurn;
    const before = turns[t - 1] as ChainTurn;
    const twoBefore = t > 1 ? (turns[t - 2] as ChainTurn).candidates : NOBODY;
    const k = turn.candidates.length;
    const j = before.candidates.length;
    const i = twoBefore.length;
    const next = new Float64Array(j * k);
    const previous = alpha[t - 1] as Float64Array;
    const own = (weights[t] as Scaled).values;
    const pattern = (patterns[t] as Scaled).values;
    for (let b = 0; b < j; b++) {
      const who = before.candidates[b] as number;
      let sum = 0;
      for (let a = 0; a < i; a++) sum += previous[a * j + b] as number;
      for (let c = 0; c < k; c++) {
        const now = turn.candidates[c] as number;
        let mass: number;
        if (now === who) mass = sum * (pattern[Pattern.again] as number);
        else {
          const back = indexOf(twoBefore, now);
          const same = back < 0 ? 0 : (previous[back * j + b] as number);
          mass = (sum - same) * (pattern[Pattern.other] as number) + same * (pattern[Pattern.back] as number);
        }
        next[b * k + c] = Math.max(0, mass) * (own[c] as number);
      }
    }
    alpha.push(next);
    logTotal += normalize(next) + (weights[t] as Scaled).shift + (patterns[t] as Scaled).shift;
  }
  return { ...backward(turns, weights, patterns, alpha), logTotal: first.candidates.length === 0 ? 0 : logTotal };
}

const NOBODY = Int32Array.of(-1);

function backward(
  turns: readonly ChainTurn[],
  weights: readonly Scaled[],
  patterns: readonly Scaled[],
  alpha: readonly Float64Array[],
): { marginals: Float64Array[]; expected: Float64Array[] } {
  const n = turns.length;
  const marginals: Float64Array[] = new Array(n);
  const expected: Float64Array[] = turns.map(() => new Float64Array(PATTERNS));
  let beta: Float64Array = new Float64Array((alpha[n - 1] as Float64Array).length).fill(1);
  for (let t = n - 1; t >= 0; t--) {
    const turn = turns[t] as ChainTurn;
    const k = turn.candidates.length;
    const mine = alpha[t] as Float64Array;
    const marginal = new Float64Array(k);
    for (let at = 0; at < mine.length; at++) marginal[at % k] = (marginal[at % k] as number) + (mine[at] as number) * (beta[at] as number);
    normalize(marginal);
    marginals[t] = marginal;
    if (t === 0) break;
    const before = turns[t - 1] as ChainTurn;
    const twoBefore = t > 1 ? (turns[t - 2] as ChainTurn).candidates : NOBODY;
    const j = before.candidates.length;
    const i = twoBefore.length;
    const own = (weights[t] as Scaled).values;
    const pattern = (patterns[t] as Scaled).values;
    const previous = alpha[t - 1] as Float64Array;
    const out = new Float64Array(i * j);
    const seen = expected[t] as Float64Array;
    for (let b = 0; b < j; b++) {
      const who = before.candidates[b] as number;
      let again = 0;
      let others = 0;
      for (let c = 0; c < k; c++) {
        const mass = (own[c] as number) * (beta[b * k + c] as number);
        if (turn.candidates[c] === who) again += mass;
        else others += mass;
      }
      for (let a = 0; a < i; a++) {
        const two = twoBefore[a] as number;
        const c = two === who ? -1 : indexOf(turn.candidates, two);
        const back = c < 0 ? 0 : (own[c] as number) * (beta[b * k + c] as number);
        const masses = [again * (pattern[0] as number), back * (pattern[1] as number), Math.max(0, others - back) * (pattern[2] as number)];
        out[a * j + b] = (masses[0] as number) + (masses[1] as number) + (masses[2] as number);
        const into = previous[a * j + b] as number;
        for (let p = 0; p < PATTERNS; p++) seen[p] = (seen[p] as number) + into * (masses[p] as number);
      }
    }
    normalize(out);
    normalize(seen);
    beta = out;
  }
  return { marginals, expected };
}

function indexOf(list: Int32Array, id: number): number {
  for (let at = 0; at < list.length; at++) if (list[at] === id) return at;
  return -1;
}

interface Scaled {
  readonly values: Float64Array;
  readonly shift: number;
}

/** Exponentials relative to the largest, which is kept as `shift`. */
function expOf(scores: Float64Array): Scaled {
  let shift = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > shift) shift = score;
  return { values: scores.map((score) => Math.exp(score - shift)), shift };
}

/** Scales to a sum of 1 and gives the logarithm of what the sum was. */
function normalize(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum <= 0) {
    values.fill(1 / values.length);
    return Number.NEGATIVE_INFINITY;
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / sum;
  return Math.log(sum);
}
