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

const SIZE = 1 << 16;
/** Cells of a full table make long searches: it is emptied at this many words. */
const MOST_WORDS = SIZE / 2;
/** Longer ones are seldom met twice. */
const LONGEST = 32;

let cells: (WrittenWord | undefined)[] = new Array(SIZE);
let words = 0;

/** `US`, not `us`. */
const COUNTRY = 'US';

function wordOf(raw: string, hash: number): WrittenWord {
  const lower = interned(raw.toLowerCase().replace(/[’ʼ]/g, "'"));
  return { raw, lower, pos: raw === COUNTRY ? Pos.properNoun : posOfWritten(raw, posOf(lower)), hash };
}

/** The one string of the engine's own table with these letters: with it, `lower === 'that'` and look-ups compare no letters. */
function interned(lower: string): string {
  return Object.keys({ [lower]: 0 })[0] ?? lower;
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
  let cell = hash & (SIZE - 1);
  for (let known = cells[cell]; known !== undefined; known = cells[cell]) {
    if (known.hash === hash && known.raw.length === end - start && standsAt(text, start, known.raw)) return known;
    cell = (cell + 1) & (SIZE - 1);
  }
  // a slice would keep the whole document alive
  const raw = unsliced(text, start, end);
  if (++words > MOST_WORDS) {
    cells = new Array(SIZE);
    words = 1;
    cell = hash & (SIZE - 1);
  }
  const word = wordOf(raw, hash);
  cells[cell] = word;
  return word;
}

function unsliced(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
