import type { MarkedSpan, Span } from '../types.ts';

/** The text taken out of a document with markup, and what the markup says of it. */
export interface TakenText {
  readonly text: string;
  readonly marked: readonly MarkedSpan[];
}

/** A stretch that has begun; its start is the first word after that. */
interface Open {
  start: number | null;
}

/** Puts words together as a browser would show them: white space to one space, a blank line between paragraphs. */
export interface TextTaker {
  /** Words of the running paragraph; their white space counts as one space. */
  readonly write: (words: string) => void;
  /** Words with line ends that count. */
  readonly writeLines: (words: string) => void;
  readonly breakLine: () => void;
  readonly endParagraph: () => void;
  /** A stretch begins: give what this returns to `end` when it is over. */
  readonly begin: () => Open;
  /** The stretch, or null where it has no words. */
  readonly end: (open: Open) => Span | null;
  readonly mark: (span: MarkedSpan) => void;
  /** How much is written so far, without what waits to be: where a stretch that ends now ends. */
  readonly length: () => number;
  readonly taken: () => TakenText;
}

/** The same span in a text that has `by` more characters before it. */
export function shifted(span: MarkedSpan, by: number): MarkedSpan {
  const { start, end, source } = span;
  return { ...span, start: start + by, end: end + by, ...(source === undefined ? {} : { source: { start: source.start + by, end: source.end + by } }) };
}

/** A space that does not break is one too: where lines break is the reader's business. */
const SPACE = /[ \t\n\r\f\u00a0]+/g;
/** Signs that nobody sees, of where a word may break or may not: `Os\u00adk`. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]+/g;

export function takeText(): TextTaker {
  const parts: string[] = [];
  const marked: MarkedSpan[] = [];
  let waiting: Open[] = [];
  let length = 0;
  let gap: '' | ' ' | '\n' | '\n\n' = '';

  const push = (words: string) => {
    const between = length === 0 ? '' : gap;
    if (between !== '') parts.push(between);
    length += between.length;
    gap = '';
    for (const open of waiting) open.start = length;
    waiting = [];
    parts.push(words);
    length += words.length;
  };
  const widen = (to: typeof gap) => {
    if (to.length > gap.length || (to === '\n' && gap === ' ')) gap = to;
  };
  const write = (words: string) => {
    const bare = words.replace(BREAKS, '').replace(SPACE, ' ');
    if (bare.startsWith(' ')) widen(' ');
    const inner = bare.replace(/^ | $/g, '');
    if (inner.trim() === '') {
      if (inner !== '') widen(' ');
      return;
    }
    push(inner);
    if (bare.endsWith(' ')) widen(' ');
  };
  const breakLine = () => {
    // two line breaks in a row make a paragraph
    gap = gap === '\n' || gap === '\n\n' ? '\n\n' : '\n';
  };
  return {
    write,
    breakLine,
    writeLines(words) {
      words.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) breakLine();
        write(line);
      });
    },
    endParagraph: () => widen('\n\n'),
    begin() {
      const open: Open = { start: null };
      waiting.push(open);
      return open;
    },
    end(open) {
      waiting = waiting.filter((other) => other !== open);
      return open.start === null || open.start >= length ? null : { start: open.start, end: length };
    },
    mark: (span) => marked.push(span),
    length: () => length,
    taken: () => ({ text: parts.length === 0 ? '' : `${parts.join('')}\n`, marked: marked.sort((a, b) => a.start - b.start) }),
  };
}
