import type { QuotationType, Span } from '../types.ts';

const OPENING = /^[\s"'“‘”«»„‚‹›「『`]+/;
const CLOSING = /[\s"'”’“»«›‹」』`]+$/;

/** A direct piece without its marks and without the comma before the closing one. */
function unmarked(piece: string): string {
  const inner = piece.replace(OPENING, '').replace(CLOSING, '');
  return inner.endsWith(',') ? inner.slice(0, -1) : inner;
}

/**
 * The words of a quotation for reading: white space to one space, pieces joined by ` … `; a direct one without its marks,
 * a mixed or indirect one without a leading `that`.
 */
export function quoteText(text: string, type: QuotationType, content: readonly Span[]): string {
  const pieces = content.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim());
  if (type === 'direct') return pieces.map((piece, index) => unmarked(index === 0 ? piece.replace(/^that\s+(?=["'“‘«„`])/i, '') : piece)).join(' … ');
  const joined = pieces.join(' … ');
  return joined.replace(/^that,?\s+/i, '');
}
