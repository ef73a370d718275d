import { DOUBTFUL_ELISIONS, ELISIONS } from '../lexicon/marks.ts';
import { isCapital, isDigit } from '../text/letters.ts';
import type { Paragraph } from '../types.ts';
import { type Neighbour, neighbourAfter, neighbourBefore, type Side, sideOf } from './side.ts';

/** A character (or two: `''`, ``` `` ```) that may be a quotation mark. Apostrophes inside words are none. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  /** The glyph as it stands. */
  readonly glyph: string;
  readonly double: boolean;
  /** By what stands beside it and, failing that, by its glyph. */
  readonly side: Side;
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** White space on both sides, as in tokenised texts: ` " We won , " said`. */
  readonly spaced: boolean;
  /** May be no quotation mark at all, but the apostrophe of `’em`, `the dogs’`, `’90s` or an inch mark. */
  readonly doubt: 'no' | 'maybe' | 'likely';
}

const QUOTATION = 34;
/** `″`, with which archives of news agencies close ``` ``A″ ```. */
const DOUBLE_PRIME = 0x2033;
const APOSTROPHE = 39;
const GRAVE = 96;
const RIGHT_SINGLE = 0x2019;

const CANDIDATE = new Uint8Array(128);
for (const code of [QUOTATION, APOSTROPHE, GRAVE]) CANDIDATE[code] = 1;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

function isMarkCode(code: number): boolean {
  if (code < 128) return CANDIDATE[code] === 1;
  if ((code >= 0x2018 && code <= 0x201f) || code === DOUBLE_PRIME) return true;
  return code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f);
}

function isSingle(code: number): boolean {
  return (
    code === APOSTROPHE || code === GRAVE || (code >= 0x2018 && code <= 0x201b) || code === 0x2039 || code === 0x203a || code === 0x300e || code === 0x300f
  );
}

/** The word at `at` in lower case, if it is short enough for an elision. */
function shortWordAt(text: string, at: number): string | null {
  let end = at;
  while (end - at < 8 && isLetter(text.charCodeAt(end))) end++;
  return end > at && end - at < 8 ? text.slice(at, end).toLowerCase() : null;
}

/** `’90s`, `'16`, `’em`, `'twas`: may the single mark at `at` stand for letters left out? */
function elides(text: string, at: number): Mark['doubt'] {
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) {
    const decade = isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
    return decade ? (text.charCodeAt(at + 3) === 115 ? 'likely' : 'maybe') : 'no';
  }
  if (next === RIGHT_SINGLE || next === APOSTROPHE) return 'no';
  const word = shortWordAt(text, at + 1);
  if (word === null || !ELISIONS.has(word)) return 'no';
  return DOUBTFUL_ELISIONS.has(word) ? 'maybe' : 'likely';
}

/** `5' 11"`, `6'2"`, `a 9" pipe`: foot and inch marks after a short number. */
function measures(text: string, at: number): 'no' | 'maybe' | 'sure' {
  let from = at;
  while (from > at - 4 && isDigit(text.charCodeAt(from - 1))) from--;
  if (from === at || from === at - 4) return 'no';
  let feet = from;
  while (feet > from - 2 && text.charCodeAt(feet - 1) === 32) feet--;
  const mark = text.charCodeAt(feet - 1);
  const inchesAfterFeet = (mark === APOSTROPHE || mark === RIGHT_SINGLE || mark === 0x2018) && isDigit(text.charCodeAt(feet - 2));
  return inchesAfterFeet ? 'sure' : 'maybe';
}

/** Neighbours decide; where they do not, the glyph does (straight marks stay open to both). */
function decide(code: number, before: Neighbour, after: Neighbour): Side {
  const side = sideOf(before, after);
  if (code === QUOTATION || code === APOSTROPHE || code === 0x201f || code === DOUBLE_PRIME) return side;
  const opens =
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x201a ||
    code === 0x201b ||
    code === 0x201e ||
    code === GRAVE ||
    code === 0xab ||
    code === 0x2039 ||
    code === 0x300c ||
    code === 0x300e;
  // Chinese and Japanese set no spaces; `„` and a grave never close
  if ((code >= 0x300c && code <= 0x300f) || code === 0x201e || code === 0x201a || code === GRAVE) return opens ? 'open' : 'close';
  if (side !== 'either') {
    // `said.“She` and `“ . . . and`: only clear neighbours outweigh a curly glyph
    if (opens && side === 'close') return before === 'dash' || after === 'dash' || after === 'ellipsis' ? 'open' : 'close';
    return side;
  }
  return opens ? 'open' : 'close';
}

/** In tokenised texts the first and the last mark of a line, and one after a colon, still tell which way they look. */
function decideSpaced(text: string, at: number, end: number, code: number, start: number, stop: number): Side {
  if (code > 0x2000) return decide(code, 'edge', 'edge');
  if (at === start && end < stop) return isCapital(text.charCodeAt(end + 1)) ? 'open' : 'either';
  return text.charCodeAt(at - 2) === 58 ? 'open' : 'either';
}

/**
 * Finds every mark of a text in one pass.
 *
 * @param text the document's text
 * @param paragraphs its paragraphs; marks between them do not count
 * @returns marks in document order
 */
export function scanMarks(text: string, paragraphs: readonly Paragraph[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, index } of paragraphs) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? CANDIDATE[code] === 0 : code < 0x2018 ? code !== 0xab && code !== 0xbb : !isMarkCode(code)) continue;
      const single = isSingle(code);
      const next = text.charCodeAt(at + 1);
      if (single && isLetter(next) && (code === APOSTROPHE || code === RIGHT_SINGLE) && isWordPart(text.charCodeAt(at - 1))) continue;
      const run = single ? runOf(text, at, end, code) : 1;
      if (run > 3) {
        at += run - 1;
        continue;
      }
      // `''He said, 'Go,'''`: the one of three that stands nearer to the word is the single mark
      const pair = run === 2 || (run === 3 && isEdge(text.charCodeAt(at - 1), at === start));
      const to = pair ? at + 2 : at + 1;
      const mark = readMark(text, at, to, code, single && !pair, index, start, end);
      if (mark !== null) marks.push(mark);
      at = to - 1;
    }
  }
  return marks;
}

/** How many of the same single mark stand side by side: two are one mark of the double family. */
function runOf(text: string, at: number, end: number, code: number): number {
  if (code !== APOSTROPHE && code !== GRAVE && code !== RIGHT_SINGLE && code !== 0x2018) return 1;
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  return to - at;
}

function isEdge(code: number, start: boolean): boolean {
  return start || code === 32 || (code >= 9 && code <= 13) || code === 40 || code === 91 || code === 0xa0;
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function readMark(text: string, at: number, end: number, code: number, single: boolean, paragraph: number, start: number, stop: number): Mark | null {
  const before = neighbourBefore(text, at);
  const after = neighbourAfter(text, end);
  const spaced = before === 'edge' && after === 'edge';
  const side = spaced ? decideSpaced(text, at, end, code, start, stop) : decide(code, before, after);
  const glyph = end - at === 1 ? (text[at] ?? '') : text.slice(at, end);
  if (!single) {
    const inches = (code === QUOTATION || code === DOUBLE_PRIME) && isDigit(text.charCodeAt(at - 1)) ? measures(text, at) : 'no';
    if (inches === 'sure' || (inches === 'maybe' && code === DOUBLE_PRIME)) return null;
    // `“He is 6’2”,” she said`
    if (code === 0x201d && isDigit(text.charCodeAt(at - 1)) && measures(text, at) === 'sure') return null;
    return { at, end, glyph, double: true, side, before, after, paragraph, spaced, doubt: inches };
  }
  if (isDigit(text.charCodeAt(at - 1)) && (code === APOSTROPHE || code === RIGHT_SINGLE) && measuresFeet(text, at)) return null;
  let doubt: Mark['doubt'] = 'no';
  if (side === 'open') doubt = elides(text, at);
  else if (before === 'word') doubt = dropsOrOwns(text, at) ? 'likely' : 'maybe';
  return { at, end, glyph, double: false, side, before, after, paragraph, spaced, doubt };
}

/** `the dogs’ bones`, `goin’ home`, `o’ the`: a word goes on after the space. */
function dropsOrOwns(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false;
  const last = text.charCodeAt(at - 1) | 32;
  if (last !== 115 && last !== 110 && last !== 111 && last !== 104 && last !== 122) return false;
  return isWordPart(text.charCodeAt(at + 2));
}

/** `5' 11"`, `6'2"`: feet are followed by inches. `in 2016'` is none. */
function measuresFeet(text: string, at: number): boolean {
  let from = at;
  while (from > at - 3 && isDigit(text.charCodeAt(from - 1))) from--;
  if (isWordPart(text.charCodeAt(from - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || (next === 32 && isDigit(text.charCodeAt(at + 2)));
}
