import { type See, type Value, writtenOf } from './features.ts';

const BIAS = 'bias';
/** Values get numbers below this, so that a name and four values make one exact number: 9 + 4 × 11 bits. */
const MOST_VALUES = 2048;
const LARGEST_NUMBER = 64;
const UNKNOWN = -1;
/** Features looked up before they are numbered: some ten articles. */
const FEW = 40_000;

/**
 * The weights of features, in log odds. For a first article or two features are written out and looked up, which is ready at
 * once. Who reads more has names and values numbered, and a feature is the number that these make together: strings that are
 * put together at each look cost more than all else that weighing does.
 */
export class Weights {
  #json: string | null;
  #written: Readonly<Record<string, number>> = {};
  #looks = 0;
  #names = new Map<string, number>();
  #values = new Map<string, number>();
  /** Numbers of the values that are no strings: `true`, `false`, 0 … */
  #truths: readonly [no: number, yes: number] = [UNKNOWN, UNKNOWN];
  #counts = new Int16Array(LARGEST_NUMBER).fill(UNKNOWN);
  /** By the place in the source that names the feature. */
  #seen = new Map<TemplateStringsArray, number>();
  /** A hash table with open addressing: features, -1 for an empty cell, and their weights. */
  #features = new Float64Array(0);
  #weights = new Float64Array(0);
  #bias = 0;
  #sum = 0;

  /** @param json an object: weights by feature, read at first use */
  constructor(json: string) {
    this.#json = json;
  }

  /** Puts others in their place. */
  install(weights: Iterable<readonly [feature: string, weight: number]>): void {
    this.#place(Object.fromEntries(weights));
  }

  #place(written: Readonly<Record<string, number>>): void {
    this.#json = null;
    this.#written = written;
    this.#looks = 0;
    this.#bias = written[BIAS] ?? 0;
  }

  /** The sum of the weights of all features that `look` sees. */
  oddsOf(look: (see: See) => void): number {
    if (this.#json !== null) this.#place(JSON.parse(this.#json) as Record<string, number>);
    if (this.#looks === FEW) this.#numberAll();
    this.#sum = this.#bias;
    look(this.#looks > FEW ? this.#see : this.#seeFew);
    return this.#sum;
  }

  readonly #seeFew: See = (name, a, b, c, d) => {
    if (this.#looks < FEW) this.#looks++;
    const written = writtenOf(name, a, b, c, d);
    if (written !== null) this.#sum += this.#written[written] ?? 0;
  };

  #numberAll(): void {
    this.#looks = FEW + 1;
    this.#names = new Map();
    this.#values = new Map();
    this.#seen = new Map();
    const numbered: (readonly [feature: number, weight: number])[] = [];
    for (const [feature, weight] of Object.entries(this.#written)) if (feature !== BIAS) numbered.push([this.#number(feature), weight]);
    const size = 2 ** Math.ceil(Math.log2(2 * numbered.length + 1));
    this.#features = new Float64Array(size).fill(UNKNOWN);
    this.#weights = new Float64Array(size);
    for (const [feature, weight] of numbered) {
      const cell = this.#cellOf(feature);
      this.#features[cell] = feature;
      this.#weights[cell] = weight;
    }
    const numberOf = (value: Value) => this.#values.get(String(value)) ?? UNKNOWN;
    this.#truths = [numberOf(false), numberOf(true)];
    this.#counts = Int16Array.from({ length: LARGEST_NUMBER }, (_, count) => numberOf(count));
  }

  readonly #see: See = (name, a, b, c, d) => {
    let feature = this.#seen.get(name);
    if (feature === undefined) {
      feature = this.#names.get(name[0] ?? '') ?? UNKNOWN;
      this.#seen.set(name, feature);
    }
    // what has a value that no weight has, has no weight
    if (feature === UNKNOWN) return;
    if (a !== undefined) {
      const first = this.#numberOf(a);
      if (first === UNKNOWN) return;
      feature = feature * MOST_VALUES + first;
      if (b !== undefined) {
        const second = this.#numberOf(b);
        if (second === UNKNOWN) return;
        feature = feature * MOST_VALUES + second;
        if (c !== undefined) {
          const third = this.#numberOf(c);
          if (third === UNKNOWN) return;
          feature = feature * MOST_VALUES + third;
          if (d !== undefined) {
            const fourth = this.#numberOf(d);
            if (fourth === UNKNOWN) return;
            feature = feature * MOST_VALUES + fourth;
          }
        }
      }
    }
    this.#sum += this.#weights[this.#cellOf(feature)] ?? 0;
  };

  #numberOf(value: Value): number {
    if (typeof value === 'string') return this.#values.get(value) ?? UNKNOWN;
    if (typeof value === 'boolean') return this.#truths[value ? 1 : 0];
    return this.#counts[value] ?? this.#values.get(String(value)) ?? UNKNOWN;
  }

  /** The cell that holds a feature, or the empty one where it would be. */
  #cellOf(feature: number): number {
    const last = this.#features.length - 1;
    const high = Math.floor(feature / 2 ** 32);
    let hash = Math.imul((feature - high * 2 ** 32) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let cell = hash & last;
    while (this.#features[cell] !== feature && this.#features[cell] !== UNKNOWN) cell = (cell + 1) & last;
    return cell;
  }

  /** The number of a feature as it is written, which numbers what is new in it. */
  #number(written: string): number {
    const nameEnd = written.indexOf('=') + 1;
    const own = (numbers: Map<string, number>, key: string) => {
      const known = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, known);
      return known;
    };
    let feature = own(this.#names, written.slice(0, nameEnd));
    for (const value of written.slice(nameEnd).split('|')) feature = feature * MOST_VALUES + own(this.#values, value);
    if (this.#values.size >= MOST_VALUES || !Number.isSafeInteger(feature)) throw new RangeError(`more features than numbers: ${written}`);
    return feature;
  }
}
