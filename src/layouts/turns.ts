import type { Span } from '../types.ts';
import type { Page } from './layout.ts';

/** `(Laughter.)`, `… (Interruptions)` */
const DIRECTION = /^(?:[….]{1,3}\s*)?[([].*[)\]]\.?$/su;
/** `Several hon. Members rose—`, `Opposition senators interjecting—` */
const INTERJECTION = /^[^?!:]*\b(?:members?|senators?|deputies|councillors)\b[^.?!:]*(?:—|–|--)$/i;
const LONGEST_INTERJECTION = 80;
const LONGEST_HEADING = 120;
const LONGEST_ANNOUNCEMENT = 60;
const LONGEST_SWORN = 300;
/** `WILFRED PENNARD, having been first duly sworn, testified as follows:` */
const SWORN = /^\p{Lu}[\p{Lu} .,’'-]{3,60},.*\b(?:sworn|affirmed|called (?:by|as a witness))\b/su;
/** What the paper says of the talk at its end. */
const NOTE =
  /^[*_]*(?:This|The) (?:interview|conversation|transcript|piece)\b|^[*_]*(?:As told to|Interview by|Edited by|Support for this|This (?:episode|programme|podcast|show) is)\b/;

/** A heading, a stage direction, a line that announces who asks next, a note: nobody says it. */
export function isApart(text: string): boolean {
  if (DIRECTION.test(text) || NOTE.test(text) || (text.length < LONGEST_SWORN && SWORN.test(text))) return true;
  if (text.length < LONGEST_INTERJECTION && INTERJECTION.test(text)) return true;
  if (text.endsWith(':') && text.length < LONGEST_ANNOUNCEMENT) return true;
  return text.length < LONGEST_HEADING && !/\p{Ll}/u.test(text);
}

/**
 * What is said from offset `start` of a paragraph on: to its end and, in a page that is mostly turns, over the paragraphs
 * without a label that follow it.
 */
export function turnFrom({ text, paragraphs, turns, lastTurn, mostlyTurns }: Page, paragraph: number, start: number): Span[] {
  const first = paragraphs[paragraph];
  if (first === undefined) return [];
  const content = linesIn(text, { start, end: first.end });
  if (!mostlyTurns) return content;
  // after the last turn the page may go on with anything
  for (let next = paragraph + 1; next < lastTurn && !turns.has(next); next++) {
    const own = paragraphs[next];
    if (own === undefined || isApart(text.slice(own.start, own.end))) break;
    content.push(...linesIn(text, own));
  }
  return content;
}

/** The number of a line on a printed page, inside what is said. */
const LINE_NUMBER = /(?<![\r\n])[\r\n]+[ \t]*\d{1,2}[ \t]{2,}(?=\S)/g;
/** The end of emphasis, or of `<v Ana>`. */
const CLOSES_AT_END = /(?:[*_]{1,3}|<\/v>)$/;

function linesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const number of words.matchAll(LINE_NUMBER)) {
    spans.push({ start: start + from, end: start + number.index });
    from = number.index + number[0].length;
  }
  const emphasis = CLOSES_AT_END.exec(words)?.[0].length ?? 0;
  spans.push({ start: start + from, end: end - emphasis });
  return spans;
}
