import { findFrames } from '../frames/find-frames.ts';
import { firstBeginningAt } from '../text/position.ts';
import { unitsOf } from '../text/read-units.ts';
import type { Listener, Paragraph, Passage, Quotation, Span, Token } from '../types.ts';

/**
 * What is quoted inside the marks of what is quoted: `“She told me, ‘Never again,’ and left,” said Ana Lund.` The words between the
 * outer marks are read as a text of their own, in which the inner marks stand.
 *
 * @param paragraphs those in which something is quoted
 * @param passages all, nested ones too
 * @param quotations what was found outside of inner marks
 * @param listen is told each decision
 * @returns quotations that hold inner marks, in document order; `parent` counts through `quotations` and then through the result
 */
export function insideMarks(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  listen?: Listener,
): Quotation[] {
  const inner = innerOf(passages);
  const found: Quotation[] = [];
  const pieces = piecesOf(quotations);
  for (const passage of passages) {
    const within = inner.get(passage.index);
    if (within?.some(({ kind }) => kind === 'quotation') !== true) continue;
    // what stands in the marks of one found here is nested in that one
    const deeper = passage.depth === 0 ? -1 : lastAround(found, passage);
    const parent = deeper < 0 ? nearestAround(pieces, passage) : quotations.length + deeper;
    if (parent < 0) continue;
    const units = unitsOf(text, tokens, clipped(paragraphs, passage.inner), within);
    const first = quotations.length + found.length;
    const reports = findFrames(text, units, within, listen);
    const kept = reports.filter(({ type }) => type !== 'indirect');
    for (const report of kept) {
      const own = report.parent === null ? -1 : kept.findIndex((other) => other === reports[report.parent ?? 0]);
      found.push({ ...report, parent: own < 0 ? parent : first + own });
    }
  }
  return found;
}

/** Passages by the one around them. */
function innerOf(passages: readonly Passage[]): Map<number, Passage[]> {
  const inner = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.parent === null) continue;
    const own = inner.get(passage.parent);
    if (own === undefined) inner.set(passage.parent, [passage]);
    else own.push(passage);
  }
  return inner;
}

interface Piece extends Span {
  readonly quotation: number;
}

/** Where the words of quotations stand, by where they begin. */
function piecesOf(quotations: readonly Quotation[]): Piece[] {
  return quotations.flatMap(({ content }, quotation) => content.map(({ start, end }): Piece => ({ start, end, quotation }))).sort((a, b) => a.start - b.start);
}

/** So many pieces before a passage are asked whether they hold it: more do not nest. */
const MOST_AROUND = 16;

/** Index of the quotation of which a piece holds the passage, the one that begins last; -1 where none does. */
function nearestAround(pieces: readonly Piece[], passage: Span): number {
  const after = firstBeginningAt(pieces, passage.start + 1);
  for (let at = after - 1; at >= Math.max(0, after - MOST_AROUND); at--) {
    const piece = pieces[at];
    if (piece !== undefined && holds(piece, passage)) return piece.quotation;
  }
  return -1;
}

/** Index of the last of those found a moment ago that holds the passage; -1 where none does. */
function lastAround(found: readonly Quotation[], passage: Span): number {
  for (let at = found.length - 1; at >= Math.max(0, found.length - MOST_AROUND); at--)
    if (found[at]?.content.some((piece) => holds(piece, passage)) === true) return at;
  return -1;
}

function holds(around: Span, { start, end }: Span): boolean {
  return around.start <= start && end <= around.end;
}

/** The parts of paragraphs that lie within a span. */
function clipped(paragraphs: readonly Paragraph[], { start, end }: Span): Paragraph[] {
  const within: Paragraph[] = [];
  let at = Math.max(0, firstBeginningAt(paragraphs, start + 1) - 1);
  for (let paragraph = paragraphs[at]; paragraph !== undefined && paragraph.start < end; paragraph = paragraphs[++at]) {
    const own = { ...paragraph, start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) };
    if (own.start < own.end) within.push(own);
  }
  return within;
}
