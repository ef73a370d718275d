import type { Paragraph, Span, TextDocument } from '../types.ts';
import { furnitureIn } from './furniture.ts';
import { labelAt } from './label.ts';
import { isDigit } from './letters.ts';
import { endsSentence, type Line, linesOf } from './lines.ts';
import { headsOfManual, numberedHeads, pointsOfLists } from './lists.ts';

/** Lines longer than this are not hard-wrapped prose: each of them is a paragraph. */
const LONGEST_WRAPPED_LINE = 100;

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
    if (endsSentence(text, line)) ended++;
  }
  if (inner > 1 && ended * 10 >= inner * 9 && blanks * SCENE <= inner) return true;
  return blanks === 0 ? long * 4 >= inner || inner === 1 : long * 3 >= inner;
}

const LEAST_TURNS = 3;
/** Where names in small letters begin lines, two of them come again. */
const LEAST_NAMED = 4;
const LEAST_AGAIN = 2;
const DIRECTION = /^[([][^()[\]]*[)\]]$/;
const LONGEST_DIRECTION = 120;

/**
 * Lines of a transcript that begin with who speaks, `SMITH: …`, `Q. …`, `[00:14] Ana: …`, where several do: each begins a
 * paragraph. So do stage directions among them.
 */
function linesOfTurns(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const sure: Line[] = [];
  const named = new Map<string, Line[]>();
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    // `Ana Lund [00:14]` stands above what she says
    const label = labelAt(text, line.start, lines[index + 1]?.end ?? line.end);
    if (label === null || label.kind === 'alone' || (label.kind === 'letter' && isBare(text, label.span))) continue;
    const own = named.get(label.words);
    if (label.kind !== 'name' || label.stamped) sure.push(line);
    else if (own === undefined) named.set(label.words, [line]);
    else own.push(line);
  }
  const again = [...named.values()].filter((own) => own.length > 1);
  const taken = again.length >= LEAST_AGAIN || sure.length >= LEAST_TURNS ? [...named.values()].flat() : [];
  const found = taken.length >= LEAST_NAMED ? [...sure, ...taken] : sure;
  if (found.length < LEAST_TURNS) return NONE;
  const directions = lines.filter(
    ({ start, end }) => end - start <= LONGEST_DIRECTION && isOpening(text.charCodeAt(start)) && DIRECTION.test(text.slice(start, end)),
  );
  return new Set([...found, ...directions]);
}

const DASH_TURN = /^[—–―]\s?["“‘«]?[\p{Lu}¿¡]/u;

/** `— Where is she?⏎— Out.`: a line that opens with a dash and a capital after one that ends a sentence is a turn of its own, where several do. */
function linesOfDashes(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const code = text.charCodeAt(line.start);
    if (code < 0x2013 || code > 0x2015 || !DASH_TURN.test(text.slice(line.start, line.start + 4))) return false;
    const before = lines[index - 1];
    return before === undefined || before.blank || endsSentence(text, before);
  });
  return found.length < LEAST_TURNS ? NONE : new Set(found);
}

/** `Q` without a period or colon: a line of prose may begin with `A Boat`. */
function isBare(text: string, { end }: Span): boolean {
  return text[end] !== '.' && text[end] !== ':';
}

const NONE: ReadonlySet<Line> = new Set();

function isOpening(code: number): boolean {
  return code === 40 || code === 91;
}

const TIME_OF_DAY = /^\d{1,2}[:.h]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
const LONGEST_TIME = 16;

function isTimeOfDay(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_TIME && isDigit(text.charCodeAt(start)) && TIME_OF_DAY.test(text.slice(start, end));
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
  const dashes = linesOfDashes(text, lines);
  const points = pointsOfLists(text, lines);
  const heads = new Set([...headsOfManual(text, lines), ...numberedHeads(text, lines)]);
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = -1;
  let inQuoted = false;
  const close = () => {
    if (start >= 0) paragraphs.push({ index: paragraphs.length, start, end });
    start = -1;
  };
  for (const line of lines) {
    if (line.blank) {
      close();
      continue;
    }
    const quoted = text[line.start] === '>';
    // `On Monday Ana Lund wrote:⏎> I heard it go.`
    if (single || quoted !== inQuoted || turns.has(line) || dashes.has(line) || points.has(line) || heads.has(line)) close();
    inQuoted = quoted;
    if (start < 0) start = line.start;
    end = line.end;
    // `17:42⏎Power firms say …`: the time of an entry stands above it
    if (start === line.start && (isTimeOfDay(text, line) || heads.has(line))) close();
  }
  close();
  return paragraphs;
}

/** The document that all stages point into. */
export function documentOf(text: string): TextDocument {
  return { text, paragraphs: paragraphsOf(text) };
}

/**
 * Paragraphs of the writer's text: lines in square brackets (`[ Related: … ]`) are links and notes of the page, and so is what
 * else the page says of itself.
 */
export function proseOf({ text, paragraphs }: TextDocument): Paragraph[] {
  const furniture = furnitureIn(text, paragraphs);
  return paragraphs.filter(
    ({ index, start, end }) => !furniture.has(index) && !(text[start] === '[' && text[end - 1] === ']' && text.indexOf(']', start) === end - 1),
  );
}
