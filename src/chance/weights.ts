import type { See, Value } from './features.ts';
import { cellOf, highOf, lastOf, lowOf, tablesOf, WEIGHT, type WeightTables } from './tables.ts';

const HUNDREDTHS = 100;
const LARGEST_COUNT = 64;
const UNKNOWN = -1;
const EMPTY: WeightTables = { bias: 0, names: [], values: [], cells: [0, 0, 0] };
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

/** The weights of features, in log odds. Features are looked up by numbers: to write each out as a string costs more than all else that weighing does. */
export class Weights {
  #source: string | (() => WeightTables) | null;
  #tables = EMPTY;
  #cells = Int32Array.from(EMPTY.cells);
  #lastCell = 0;
  #names = new Map<string, number>();
  /** Numbers of the values. A plain table: nearly all that is asked is in it, and that it finds in half of the time of a map. */
  #values: Record<string, number | undefined> = Object.create(null);
  /** Numbers of the values that are no strings: `true`, `false`, 0 … */
  #truths: readonly [no: number, yes: number] = [UNKNOWN, UNKNOWN];
  #counts: readonly number[] = [];
  #places = new Map<TemplateStringsArray, Place>();
  #last = new Place(NOWHERE, UNKNOWN);
  #sum = 0;

  /** @param source weights by feature as JSON, or the tables that the build has made of them; read at first use */
  constructor(source: string | (() => WeightTables)) {
    this.#source = source;
  }

  /** Puts others in their place. */
  install(weights: Iterable<readonly [feature: string, weight: number]>): void {
    this.#place(tablesOf(Object.fromEntries(weights)));
  }

  /** What is looked up. */
  get tables(): WeightTables {
    if (this.#source !== null) this.#read(this.#source);
    return this.#tables;
  }

  #read(source: string | (() => WeightTables)): void {
    this.#place(typeof source === 'string' ? tablesOf(JSON.parse(source)) : source());
  }

  #place(tables: WeightTables): void {
    this.#source = null;
    this.#tables = tables;
    this.#cells = Int32Array.from(tables.cells);
    this.#lastCell = lastOf(this.#cells);
    this.#names = new Map(tables.names.map((name, at) => [name, at + 1]));
    this.#values = Object.create(null);
    this.#places = new Map();
    this.#last = new Place(NOWHERE, UNKNOWN);
    for (let at = 0; at < tables.values.length; at++) this.#values[tables.values[at] ?? ''] = at + 1;
    const numberOf = (value: Value) => this.#values[String(value)] ?? UNKNOWN;
    this.#truths = [numberOf(false), numberOf(true)];
    this.#counts = Array.from({ length: LARGEST_COUNT }, (_, count) => numberOf(count));
  }

  /**
   * The sum of the weights of all features that `look` sees.
   *
   * @param before what was seen before (`sumOf`), and counts too
   */
  oddsOf(look: (see: See) => void, before = 0): number {
    return (this.tables.bias + before + this.sumOf(look)) / HUNDREDTHS;
  }

  /** The same in hundredths, without what speaks for all alike. */
  sumOf(look: (see: See) => void): number {
    if (this.#source !== null) this.#read(this.#source);
    this.#sum = 0;
    look(this.#see);
    return this.#sum;
  }

  readonly #see: See = (name, a, b, c, d) => {
    let place = this.#last.next;
    if (place === null || place.name !== name) {
      place = this.#placeOf(name);
      this.#last.next = place;
    }
    this.#last = place;
    if (place.number === UNKNOWN) return;
    const first = a === undefined ? 0 : this.#numberOf(a);
    const second = b === undefined ? 0 : this.#numberOf(b);
    const third = c === undefined ? 0 : this.#numberOf(c);
    const fourth = d === undefined ? 0 : this.#numberOf(d);
    // what has a value that no weight has, has no weight
    if ((first | second | third | fourth) === UNKNOWN) return;
    this.#sum += this.#cells[cellOf(this.#cells, lowOf(first, second), highOf(place.number, third, fourth), this.#lastCell) + WEIGHT] ?? 0;
  };

  #placeOf(name: TemplateStringsArray): Place {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = new Place(name, this.#names.get(name[0] ?? '') ?? UNKNOWN);
      this.#places.set(name, place);
    }
    return place;
  }

  #numberOf(value: Value): number {
    if (typeof value === 'string') return this.#values[value] ?? UNKNOWN;
    if (typeof value === 'boolean') return this.#truths[value ? 1 : 0];
    return this.#counts[value] ?? this.#values[String(value)] ?? UNKNOWN;
  }
}
