import type { Paragraph, TextDocument } from '../types.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** Lines longer than this are not hard-wrapped prose: each of them is a paragraph. */
const LONGEST_WRAPPED_LINE = 100;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    let from = start;
    let to = at;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    lines.push({ start: from, end: to, blank: from === to });
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
  }
  return lines;
}

/** A line that ends so ends a sentence too; of hard-wrapped lines about one in ten does. */
const SENTENCE_END = /[.!?…:;—-][\s’'”"»)\]_*]*$/;
const LONGEST_END = 6;
/** Blank lines fewer than one in so many lines part scenes, not paragraphs. */
const SCENE = 12;

/**
 * Are single line ends paragraph ends? Yes where lines that follow one another are too long to be the hard-wrapped
 * lines of one paragraph (`…\nnext line`), as in Gutenberg's novels, and where nearly all of them end a sentence.
 */
function everyLineIsAParagraph(text: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let long = 0;
  let ended = 0;
  let blanks = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) continue;
    if (line.blank) blanks++;
    if (line.blank || next.blank) continue;
    inner++;
    if (line.end - line.start > LONGEST_WRAPPED_LINE) long++;
    if (SENTENCE_END.test(text.slice(Math.max(line.start, line.end - LONGEST_END), line.end))) ended++;
  }
  if (inner > 1 && ended * 10 >= inner * 9 && blanks * SCENE <= inner) return true;
  return blanks === 0 ? long * 4 >= inner || inner === 1 : long * 3 >= inner;
}

const LABEL = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,40}:|[QA][.:])\s/u;
const LONGEST_LABEL = 44;
const LEAST_TURNS = 3;

/** Lines of a transcript that begin with who speaks, `SMITH: …`, `Q. …`, where several do: each begins a paragraph. */
function linesOfTurns(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(({ start, end }) => isCapital(text.charCodeAt(start)) && LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL))));
  return found.length < LEAST_TURNS ? NONE : new Set(found);
}

const NONE: ReadonlySet<Line> = new Set();

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127;
}

/**
 * Splits a text into paragraphs, without the white space around them.
 *
 * @param text the document's text
 * @returns spans in document order (UTF-16 offsets, end exclusive); empty for a text of white space
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const single = everyLineIsAParagraph(text, lines);
  const turns = linesOfTurns(text, lines);
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) paragraphs.push({ index: paragraphs.length, start, end });
    start = -1;
  };
  for (const line of lines) {
    if (line.blank) {
      close();
      continue;
    }
    if (single || turns.has(line)) close();
    if (start < 0) start = line.start;
    end = line.end;
  }
  close();
  return paragraphs;
}

/** The document that all stages point into. */
export function documentOf(text: string): TextDocument {
  return { text, paragraphs: paragraphsOf(text) };
}

/** Paragraphs of the writer's text: lines in square brackets (`[ Related: … ]`) are links and notes of the page. */
export function proseOf({ text, paragraphs }: TextDocument): Paragraph[] {
  return paragraphs.filter(({ start, end }) => !(text[start] === '[' && text[end - 1] === ']' && text.indexOf(']', start) === end - 1));
}
