import type { QuotationType, Span } from '../types.ts';

/** Talk may be opened by a dash in place of marks. */
const OPENING = /^(?:[—–―]\s*)?[\s"'“‘”«»„‚‹›「『`″]*/;
const CLOSES = /[\s"'”’“»«›‹」』`″]/;
/** `he “was asleep at the wheel of the boat”`: too few words before the marks to make it mixed; the marks tell where they end. */
const WORDS_BEFORE = /^\w+ (?:\w+ )?["“‘«]/;
/** White space that is no single space between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** A direct piece without its marks and without the comma before the closing one. */
function unmarked(piece: string): string {
  if (WORDS_BEFORE.test(piece)) return piece;
  const start = OPENING.exec(piece)?.[0].length ?? 0;
  let end = piece.length;
  while (end > start && CLOSES.test(piece[end - 1] ?? '')) end--;
  return piece.slice(start, end > start && piece[end - 1] === ',' ? end - 1 : end);
}

/** `said that was a shame`: what `that` stands for is said of, and it joins nothing. */
const POINTS = /^that (?:is|was|has|had|does|did|will|would|can|could|may|might|must|should|isn[’']t|wasn[’']t|won[’']t|wouldn[’']t) /i;

/** White space to one space; most pieces have nothing else. */
function spaced(piece: string): string {
  return UNEVEN.test(piece) ? piece.replace(/\s+/g, ' ').trim() : piece;
}

/**
 * The words of a quotation for reading: white space to one space, pieces joined by ` … `; a direct one without its marks,
 * a mixed or indirect one without a leading `that`.
 */
export function quoteText(text: string, type: QuotationType, content: readonly Span[]): string {
  const pieces = content.map((span) => spaced(text.slice(span.start, span.end)));
  if (type === 'direct') return pieces.map((piece, index) => unmarked(index === 0 ? piece.replace(/^that\s+(?=["'“‘«„`])/i, '') : piece)).join(' … ');
  const joined = pieces.join(' … ');
  return POINTS.test(joined) ? joined : joined.replace(/^that,?\s+/, '');
}
