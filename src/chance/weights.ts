import type { See, Value } from './features.ts';

/** The weights of all features that begin with the same values. */
interface Branch {
  weight: number;
  next: Map<string, Branch> | null;
}

const BIAS = 'bias';

/**
 * The weights of features, in log odds. They are kept by name and then by one value after the other, so that a feature is
 * weighed without being written out: strings that are put together at each look cost more than all else that weighing does.
 */
export class Weights {
  #lines: string | null;
  #names = new Map<string, Branch>();
  /** By the place in the source that names the feature. */
  #seen = new Map<TemplateStringsArray, Branch | null>();
  #bias = 0;
  #sum = 0;

  /** @param lines a weight, a space and a feature in each; read at first use */
  constructor(lines: string) {
    this.#lines = lines;
  }

  /** Puts others in their place. */
  install(weights: Iterable<readonly [feature: string, weight: number]>): void {
    this.#lines = null;
    this.#names = new Map();
    this.#seen = new Map();
    this.#bias = 0;
    for (const [feature, weight] of weights) this.#enter(feature, weight);
  }

  /** The sum of the weights of all features that `look` sees. */
  oddsOf(look: (see: See) => void): number {
    if (this.#lines !== null) this.#read(this.#lines);
    this.#sum = this.#bias;
    look(this.#see);
    return this.#sum;
  }

  readonly #see: See = (name, a, b, c, d) => {
    let branch = this.#seen.get(name);
    if (branch === undefined) {
      branch = this.#names.get(name[0] ?? '') ?? null;
      this.#seen.set(name, branch);
    }
    if (branch === null) return;
    if (a !== undefined) {
      branch = after(branch, a);
      if (b !== undefined) {
        branch = after(branch, b);
        if (c !== undefined) {
          branch = after(branch, c);
          if (d !== undefined) branch = after(branch, d);
        }
      }
    }
    if (branch !== undefined) this.#sum += branch.weight;
  };

  #read(lines: string): void {
    this.#lines = null;
    for (const line of lines.split('\n')) {
      const space = line.indexOf(' ');
      if (space > 0) this.#enter(line.slice(space + 1), Number(line.slice(0, space)));
    }
  }

  #enter(feature: string, weight: number): void {
    if (feature === BIAS) {
      this.#bias = weight;
      return;
    }
    const nameEnd = feature.indexOf('=') + 1;
    let branch = under(this.#names, feature.slice(0, nameEnd));
    for (const value of feature.slice(nameEnd).split('|')) {
      branch.next ??= new Map();
      branch = under(branch.next, value);
    }
    branch.weight = weight;
  }
}

function after(branch: Branch | undefined, value: Value): Branch | undefined {
  return branch?.next?.get(typeof value === 'string' ? value : String(value));
}

function under(branches: Map<string, Branch>, value: string): Branch {
  let branch = branches.get(value);
  if (branch === undefined) {
    branch = { weight: 0, next: null };
    branches.set(value, branch);
  }
  return branch;
}
