import { type See, type Value, writtenOf } from './features.ts';

const BIAS = 'bias';
/** A feature is two numbers of 32 bits: two values, and two values and its name. Those of values take 11 bits, of names 9. */
const VALUE_BITS = 11;
const NAME_BITS = 9;
const LARGEST_NUMBER = 64;
const UNKNOWN = -1;
/** Features looked up before they are numbered: some ten articles. */
const FEW = 40_000;

const NOWHERE: TemplateStringsArray = Object.assign([], { raw: [] });

/** A place in the source that names a feature. */
class Place {
  /** The place that was come to after it, last time: mostly it is the next one again, and need not be looked up. */
  next: Place | null = null;

  constructor(
    readonly name: TemplateStringsArray,
    readonly number: number,
  ) {}
}

/**
 * The weights of features, in log odds. For a first article or two features are written out and looked up, which is ready at
 * once. Who reads more has names and values numbered, and a feature is what these numbers make together: strings that are put
 * together at each look cost more than all else that weighing does.
 */
export class Weights {
  #json: string | null;
  #written: Readonly<Record<string, number>> = {};
  #looks = 0;
  #names = new Map<string, number>();
  /** Numbers of the values, from 1. A plain table: nearly all that is asked is in it, and that it finds in half of the time of a map. */
  #values: Record<string, number | undefined> = Object.create(null);
  #valueCount = 0;
  /** Numbers of the values that are no strings: `true`, `false`, 0 … */
  #truths: readonly [no: number, yes: number] = [UNKNOWN, UNKNOWN];
  #counts = new Int16Array(LARGEST_NUMBER).fill(UNKNOWN);
  #places = new Map<TemplateStringsArray, Place>();
  #last = new Place(NOWHERE, UNKNOWN);
  /** A hash table with open addressing: the two numbers of each feature, 0 for an empty cell, and their weights. */
  #features = new Int32Array(0);
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
    this.#values = Object.create(null);
    this.#valueCount = 0;
    this.#places = new Map();
    const written = Object.entries(this.#written).filter(([feature]) => feature !== BIAS);
    const size = 2 ** Math.ceil(Math.log2(2 * written.length + 1));
    this.#features = new Int32Array(2 * size);
    this.#weights = new Float64Array(size);
    for (const [feature, weight] of written) {
      const [low, high] = this.#number(feature);
      const cell = this.#cellOf(low, high);
      this.#features[2 * cell] = low;
      this.#features[2 * cell + 1] = high;
      this.#weights[cell] = weight;
    }
    const numberOf = (value: Value) => this.#values[String(value)] ?? UNKNOWN;
    this.#truths = [numberOf(false), numberOf(true)];
    this.#counts = Int16Array.from({ length: LARGEST_NUMBER }, (_, count) => numberOf(count));
  }

  readonly #see: See = (name, a, b, c, d) => {
    let place = this.#last.next;
    if (place === null || place.name !== name) {
      place = this.#placeOf(name);
      this.#last.next = place;
    }
    this.#last = place;
    if (place.number === UNKNOWN) return;
    const first = this.#numberOf(a);
    const second = this.#numberOf(b);
    const third = this.#numberOf(c);
    const fourth = this.#numberOf(d);
    // what has a value that no weight has, has no weight
    if ((first | second | third | fourth) === UNKNOWN) return;
    this.#sum += this.#weights[this.#cellOf(lowOf(first, second), highOf(place.number, third, fourth))] ?? 0;
  };

  #placeOf(name: TemplateStringsArray): Place {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = new Place(name, this.#names.get(name[0] ?? '') ?? UNKNOWN);
      this.#places.set(name, place);
    }
    return place;
  }

  #numberOf(value: Value | undefined): number {
    if (value === undefined) return 0;
    if (typeof value === 'string') return this.#values[value] ?? UNKNOWN;
    if (typeof value === 'boolean') return this.#truths[value ? 1 : 0];
    return this.#counts[value] ?? this.#values[String(value)] ?? UNKNOWN;
  }

  /** The cell that holds a feature, or the empty one where it would be. */
  #cellOf(low: number, high: number): number {
    const last = this.#weights.length - 1;
    let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let cell = hash & last;
    for (;;) {
      const known = this.#features[2 * cell + 1];
      if (known === 0 || (known === high && this.#features[2 * cell] === low)) return cell;
      cell = (cell + 1) & last;
    }
  }

  /** The two numbers of a feature as it is written, which numbers what is new in it. */
  #number(written: string): readonly [low: number, high: number] {
    const nameEnd = written.indexOf('=') + 1;
    const ownName = written.slice(0, nameEnd);
    const name = this.#names.get(ownName) ?? this.#names.size + 1;
    this.#names.set(ownName, name);
    const numbers = written
      .slice(nameEnd)
      .split('|')
      .map((value) => {
        this.#values[value] ??= ++this.#valueCount;
        return this.#values[value];
      });
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    if (numbers.length > 4 || this.#valueCount >> VALUE_BITS > 0 || name >> NAME_BITS > 0) throw new RangeError(`more features than numbers: ${written}`);
    return [lowOf(first, second), highOf(name, third, fourth)];
  }
}

function lowOf(first: number, second: number): number {
  return first | (second << VALUE_BITS);
}

function highOf(name: number, third: number, fourth: number): number {
  return third | (fourth << VALUE_BITS) | (name << (2 * VALUE_BITS));
}
