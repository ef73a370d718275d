import type { QuotationType, Span } from '../types.ts';

/** Talk may be opened by a dash in place of marks. */
const OPENING = /^(?:[—–―]\s*)?[\s"'“‘”«»„‚‹›「『`″]*/;
const CLOSES = /[\s"'”’“»«›‹」』`″]/;
/** `he “was asleep at the wheel of the boat”`: too few words before the marks to make it mixed; the marks tell where they end. */
const WORDS_BEFORE = /^\w+ (?:\w+ )?["“‘«]/;
/** White space that is no single space between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** What closes a quotation inside the quotation, by what opens it. */
const INNER: Readonly<Record<string, string>> = { "'": "'’", '‘': "’'", '"': '"”', '“': '”"', '«': '»', '‹': '›' };

/** A direct piece without its marks and without the comma before the closing one. */
function unmarked(piece: string): string {
  if (WORDS_BEFORE.test(piece)) return piece;
  const opens = OPENING.exec(piece)?.[0].length ?? 0;
  let end = piece.length;
  while (end > opens && CLOSES.test(piece[end - 1] ?? '')) end--;
  const start = opens - (opensInside(piece, opens, end) ? 1 : 0);
  const inner = innerEnd(piece, start, end);
  return piece.slice(start, inner ?? (end > start && piece[end - 1] === ',' ? end - 1 : end));
}

/** `“‘Never’ is a long time”`: of the marks that open the piece the last is closed again within it; one and the same mark twice is one. */
function opensInside(piece: string, start: number, end: number): boolean {
  const closers = INNER[piece[start - 1] ?? ''];
  const around = INNER[piece[start - 2] ?? ''];
  if (closers === undefined || around === undefined || [...around].some((mark) => closers.includes(mark))) return false;
  for (let at = start + 1; at < end; at++) {
    if (closers.includes(piece[at] ?? '') && !isLetter(piece[at + 1]) && piece[at - 1] !== ' ') return true;
  }
  return false;
}

/** `“She told us, ‘Never.’”`: past the mark that closes what was opened within the piece; null where none does. */
function innerEnd(piece: string, start: number, end: number): number | null {
  for (let at = end; at < piece.length - 1; at++) {
    const mark = piece[at] ?? '';
    if (mark !== ' ') return isOpen(piece, start, end, mark) ? at + 1 : null;
  }
  return null;
}

/** The last mark of the words from `start` to `end` that `mark` could close has not been closed. */
function isOpen(piece: string, start: number, end: number, mark: string): boolean {
  for (let at = end - 1; at >= start; at--) {
    if (INNER[piece[at] ?? '']?.includes(mark) === true && !isLetter(piece[at - 1]) && isLetter(piece[at + 1])) return true;
    if (piece[at] === mark && !isLetter(piece[at + 1])) return false;
  }
  return false;
}

const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

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
