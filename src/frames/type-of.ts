import { firstEndingAfter } from '../text/position.ts';
import type { Passage, QuotationType, Span } from '../types.ts';

const LETTER = /[\p{L}\p{N}]/u;
const ASCII_LETTER = Uint8Array.from({ length: 128 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_LETTER[code] === 1;
  // marks and dashes
  return (code < 0x2010 || code > 0x2027) && LETTER.test(text[at] ?? '');
}

/** Letters of a span, and how many of them stand inside outermost passages. */
function letters(text: string, content: readonly Span[], passages: readonly Passage[]): { all: number; marked: number } {
  let own = 0;
  let marked = 0;
  content.forEach(({ start: begins, end }, index) => {
    const start = index === 0 && /^that\b/i.test(text.slice(begins, begins + 5)) ? begins + 4 : begins;
    let from = start;
    for (let at = firstEndingAfter(passages, start); at < passages.length; at++) {
      const passage = passages[at] as Passage;
      if (passage.start >= end) break;
      const opens = Math.max(from, passage.start);
      const closes = Math.min(end, passage.end);
      own += lettersIn(text, from, opens);
      marked += lettersIn(text, opens, closes);
      from = closes;
    }
    own += lettersIn(text, from, end);
  });
  return { all: own + marked, marked };
}

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isLetter(text, at)) count++;
  return count;
}

/** Does no passage reach into the content? */
function apartFrom(passages: readonly Passage[], content: readonly Span[]): boolean {
  return content.every((span) => (passages[firstEndingAfter(passages, span.start)]?.start ?? Number.POSITIVE_INFINITY) >= span.end);
}

/** `direct` where its letters stand in marks, `mixed` where some do, else `indirect`. */
export function typeOf(text: string, content: readonly Span[], passages: readonly Passage[]): QuotationType {
  if (apartFrom(passages, content)) return 'indirect';
  const { all, marked } = letters(text, content, passages);
  if (marked === 0) return 'indirect';
  return marked >= 0.95 * all ? 'direct' : 'mixed';
}
