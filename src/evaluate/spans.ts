import { firstWhere } from '../text/position.ts';
import type { Span } from '../types.ts';

const WORD = /[\p{L}\p{N}]/u;

/** A span without punctuation, marks and white space at its ends; empty where it holds no word. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && !WORD.test(text[from] ?? '')) from++;
  while (to > from && !WORD.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Each span trimmed, in document order, without those that hold no word. */
export function wordsOf(text: string, spans: readonly Span[]): Span[] {
  return spans
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** The pieces of a content as they are compared: trimmed, in order, and one where no word parts two. */
export function piecesOf(text: string, content: readonly Span[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const piece of wordsOf(text, content)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && !WORD.test(text.slice(last.end, piece.start))) last.end = Math.max(last.end, piece.end);
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** One string for pieces, equal where the pieces are. */
export function keyOf(pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** One string for a content, equal where two contents are equal once trimmed and joined. */
export function contentKey(text: string, content: readonly Span[]): string {
  return keyOf(piecesOf(text, content));
}

/** Finds, among things with pieces, those that touch a stretch, without looking at all of them. */
export function touching<Thing extends { readonly pieces: readonly Span[] }>(things: readonly Thing[]): (stretch: Span) => Thing[] {
  const startOf = ({ pieces }: Thing) => pieces[0]?.start ?? 0;
  const inOrder = [...things].sort((a, b) => startOf(a) - startOf(b));
  const reach: number[] = [];
  for (const { pieces } of inOrder) reach.push(Math.max(reach[reach.length - 1] ?? 0, pieces[pieces.length - 1]?.end ?? 0));
  return ({ start, end }) => {
    let at = firstWhere(reach.length, (index) => (reach[index] ?? 0) > start);
    const found: Thing[] = [];
    for (let thing = inOrder[at]; thing !== undefined && startOf(thing) < end; thing = inOrder[++at]) {
      if (thing.pieces.some((piece) => piece.start < end && start < piece.end)) found.push(thing);
    }
    return found;
  };
}
