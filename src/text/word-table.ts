import { Pos, posOf } from '../lexicon/words.ts';
import { isCapitalFirst } from './letters.ts';

/** What is known of a written form by itself. */
export interface WrittenWord {
  readonly raw: string;
  /** Lower case, apostrophes as `'`. */
  readonly lower: string;
  /** Bits of `Pos`. */
  readonly pos: number;
  readonly hash: number;
}

/** Room for so many at first: what an article has. */
const FEWEST_CELLS = 1 << 12;
/** At so many words the table is emptied: what is read together has fewer, and a small table is soon looked through. */
const MOST_WORDS = 1 << 15;
/** Longer ones are seldom met twice. */
const LONGEST = 32;

/** A hash table with open addressing, half full at most. */
let cells = emptyCells(FEWEST_CELLS);
let count = 0;

function emptyCells(size: number): (WrittenWord | null)[] {
  return new Array<WrittenWord | null>(size).fill(null);
}

/** `US`, not `us`. */
const COUNTRY = 'US';

function wordOf(written: string, hash: number): WrittenWord {
  // of a string that is put into the engine's table, only a reference to that there is left: it would be read by way of it each time
  const raw = interned(written);
  const small = raw.toLowerCase().replace(/[’ʼ]/g, "'");
  const lower = small === raw ? raw : interned(small);
  return { raw, lower, pos: raw === COUNTRY ? Pos.properNoun : posOfWritten(raw, posOf(lower)), hash };
}

/**
 * The one string of the engine's own table with these letters: with it, `lower === 'that'` and look-ups compare no letters.
 * It comes back as a key; that of an object made as `{ [lower]: 0 }` takes eight times as long, since its shape is kept too.
 */
function interned(written: string): string {
  const table: Record<string, number> = Object.create(null);
  table[written] = 0;
  return Object.keys(table)[0] ?? written;
}

/** `Welch`, `the Ferry Committee`: with a capital, what else is a verb may be part of a name. */
function posOfWritten(raw: string, pos: number): number {
  return pos === Pos.verbBase && isCapitalFirst(raw) ? pos | Pos.noun : pos;
}

function standsAt(text: string, start: number, raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * The form that stands at `[start, end)`. Each form is read once and then found by its letters, without cutting it out of
 * the text: a long document holds few strings, and looking a word up costs no more than reading it.
 */
export function wordAt(text: string, start: number, end: number): WrittenWord {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  if (end - start > LONGEST) return wordOf(text.slice(start, end), hash);
  const last = cells.length - 1;
  let cell = hash & last;
  for (let known = cells[cell]; known != null; known = cells[cell]) {
    if (known.hash === hash && known.raw.length === end - start && standsAt(text, start, known.raw)) return known;
    cell = (cell + 1) & last;
  }
  // a slice would keep the whole document alive
  const word = wordOf(unsliced(text, start, end), hash);
  keep(word);
  return word;
}

function keep(word: WrittenWord): void {
  if (count === MOST_WORDS) {
    cells = emptyCells(FEWEST_CELLS);
    count = 0;
  }
  count++;
  if (2 * count > cells.length) {
    const known = cells;
    cells = emptyCells(2 * known.length);
    for (const one of known) if (one !== null) enter(one);
  }
  enter(word);
}

function enter(word: WrittenWord): void {
  const last = cells.length - 1;
  let cell = word.hash & last;
  while (cells[cell] != null) cell = (cell + 1) & last;
  cells[cell] = word;
}

function unsliced(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
