// The gold corpora of ../shared, as the fit-*.ts scripts read them.
import { readFileSync } from 'node:fs';

export interface GoldQuote {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly speaker: readonly (readonly [number, number])[];
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly marked?: readonly (readonly [number, number])[];
}

/** The documents of a JSONL file, of that named on the command line where none is given. Throws where none is named. */
export function goldDocuments(path = process.argv[2]): GoldDocument[] {
  if (path === undefined) throw new Error('name a gold file: GOLD.jsonl');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldDocument => JSON.parse(line));
}

const WORD = /[\p{L}\p{N}]/u;

/** A span without punctuation, marks and white space at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && !WORD.test(text[from] ?? '')) from++;
  while (to > from && !WORD.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

/** One string for a content, equal where two contents are equal once trimmed. */
export function contentKey(text: string, content: readonly (readonly [number, number])[]): string {
  const pieces: [number, number][] = [];
  for (const [start, end] of [...content].sort((a, b) => a[0] - b[0])) {
    const piece = trimmed(text, start, end);
    const last = pieces[pieces.length - 1];
    if (piece[1] <= piece[0]) continue;
    if (last !== undefined && !WORD.test(text.slice(last[1], piece[0]))) last[1] = Math.max(last[1], piece[1]);
    else pieces.push(piece);
  }
  return pieces.map((piece) => piece.join('-')).join(' ');
}
