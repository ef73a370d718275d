const BIAS = 'bias';
/** A feature is two numbers: of two values, and of two values and its name. Numbers of values take 11 bits, of names 9. */
const VALUE_BITS = 11;
const NAME_BITS = 9;
const MOST_VALUES = 4;
const HUNDREDTHS = 100;
/** Numbers of a cell: they stand side by side, so that to read one brings the others near. */
const CELL = 3;
/** Where in a cell its weight is. */
export const WEIGHT = 2;

/** Weights by feature, as what is looked up: names and values have numbers, and a feature is what these numbers make together. */
export interface WeightTables {
  /** In hundredths of log odds, as are all weights here. */
  readonly bias: number;
  /** Names with their `=`, numbered from 1. */
  readonly names: readonly string[];
  /** Numbered from 1. */
  readonly values: readonly string[];
  /** A hash table with open addressing. A cell is three numbers: the two of a feature, 0 where it is empty, and its weight. */
  readonly cells: readonly number[];
}

/**
 * Numbers weights as they are written. The build does this beforehand: it takes as long as an article to read.
 *
 * @param written weights in log odds by feature, with two digits after the point
 * @throws RangeError where there are more names or values than numbers
 */
export function tablesOf(written: Readonly<Record<string, number>>): WeightTables {
  const names = new Map<string, number>();
  const values = new Map<string, number>();
  const numbered = Object.entries(written)
    .filter(([feature]) => feature !== BIAS)
    .map(([feature, weight]) => ({ ...numbersOf(feature, names, values), weight: hundredths(weight) }));
  const size = 2 ** Math.ceil(Math.log2(2 * numbered.length + 1));
  const cells = new Int32Array(CELL * size);
  for (const { low, high, weight } of numbered) cells.set([low, high, weight], cellOf(cells, low, high));
  return { bias: hundredths(written[BIAS] ?? 0), names: [...names.keys()], values: [...values.keys()], cells: [...cells] };
}

function hundredths(weight: number): number {
  return Math.round(HUNDREDTHS * weight);
}

/** The two numbers of a feature as it is written, which numbers what is new in it. */
function numbersOf(written: string, names: Map<string, number>, values: Map<string, number>): { low: number; high: number } {
  const numberIn = (numbers: Map<string, number>, what: string) => {
    const number = numbers.get(what) ?? numbers.size + 1;
    numbers.set(what, number);
    return number;
  };
  const nameEnd = written.indexOf('=') + 1;
  const name = numberIn(names, written.slice(0, nameEnd));
  const own = written.slice(nameEnd).split('|');
  const [first = 0, second = 0, third = 0, fourth = 0] = own.map((value) => numberIn(values, value));
  if (own.length > MOST_VALUES || values.size >> VALUE_BITS > 0 || name >> NAME_BITS > 0) throw new RangeError(`more features than numbers: ${written}`);
  return { low: lowOf(first, second), high: highOf(name, third, fourth) };
}

export function lastOf(cells: Int32Array): number {
  return cells.length / CELL - 1;
}

export function lowOf(first: number, second: number): number {
  return first | (second << VALUE_BITS);
}

export function highOf(name: number, third: number, fourth: number): number {
  return third | (fourth << VALUE_BITS) | (name << (2 * VALUE_BITS));
}

/**
 * Where the cell begins that holds a feature, or the empty one where it would be.
 *
 * @param last the cell at the end, counted from 0
 */
export function cellOf(cells: Int32Array, low: number, high: number, last = lastOf(cells)): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = hash & last;
  for (;;) {
    const known = cells[CELL * at + 1];
    if (known === 0 || (known === high && cells[CELL * at] === low)) return CELL * at;
    at = (at + 1) & last;
  }
}
