import { isDigit } from './letters.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000;
}

function printedLinesOf(text: string): Line[] {
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
  return text.includes(' --> ') ? withoutTimes(text, lines) : lines;
}

const CUE_TIME = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3} --> /;
const CUE_NUMBER = /^\d{1,5}$/;

/** The times and numbers of subtitles part what is said, as blank lines do. */
function withoutTimes(text: string, lines: readonly Line[]): Line[] {
  const isTime = (line: Line | undefined) => line !== undefined && CUE_TIME.test(text.slice(line.start, Math.min(line.end, line.start + 30)));
  return lines.map((line, index) => {
    const numbered = isTime(lines[index + 1]) && CUE_NUMBER.test(text.slice(line.start, Math.min(line.end, line.start + 6)));
    return numbered || isTime(line) ? { ...line, blank: true } : line;
  });
}

/** `12   THE COURT: …`: the number of a line of a printed page. */
const LINE_NUMBER = /^\d{1,2}[ \t]{2,}(?=\S)/;
const LEAST_NUMBERED = 5;
const MOSTLY_NUMBERED = 0.6;

/** Lines without the numbers that a printed page has before nearly all of them. */
function withoutNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(({ start, end }) =>
    isDigit(text.charCodeAt(start)) ? (LINE_NUMBER.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0) : 0,
  );
  const numbered = numbers.filter((length) => length > 0).length;
  if (numbered < LEAST_NUMBERED || numbered < MOSTLY_NUMBERED * lines.filter(({ blank }) => !blank).length) return lines;
  return lines.map((line, index) => ({ ...line, start: line.start + (numbers[index] ?? 0) }));
}

/** A line that ends so ends a sentence too; of hard-wrapped lines about one in ten does. */
const SENTENCE_END = /[.!?…:;—-][\s’'”"»)\]_*]*$/;
const LONGEST_END = 6;

export function endsSentence(text: string, { start, end }: Line): boolean {
  return SENTENCE_END.test(text.slice(Math.max(start, end - LONGEST_END), end));
}

/** The lines of a text, without the numbers of a printed page; the times of subtitles count as blank ones. */
export function linesOf(text: string): readonly Line[] {
  return withoutNumbers(text, printedLinesOf(text));
}
