import { isCapital, isDigit } from './letters.ts';
import { endsSentence, type Line } from './lines.ts';

const NONE: ReadonlySet<Line> = new Set();

/** Signs that nothing but a point of a list begins with. */
const BULLETS = '•▪◦‣●';
/** `* The lamp was moved.`, `- the lamp`, `+ a lamp`; `* * *` parts scenes. */
const POINT = /^[*+-] [^\s*+-]/;
const LEAST_POINTS = 2;
/** So many in one block are a list whatever stands before the first. */
const PLAINLY_POINTS = 3;

/**
 * Lines that begin a point of a list. A sign that prose has too, as where a line is broken before a dash, is one only where
 * several stand in one block, and of two the first after a blank line or a sentence.
 */
export function pointsOfLists(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = [];
  let block: Line[] = [];
  let opens = false;
  const close = () => {
    if (block.length >= (opens ? LEAST_POINTS : PLAINLY_POINTS)) found.push(...block);
    block = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.blank) {
      close();
      continue;
    }
    const sign = text.charAt(line.start);
    if (BULLETS.includes(sign)) found.push(line);
    if (!'*+-'.includes(sign) || !POINT.test(text.slice(line.start, line.start + 3))) continue;
    const before = lines[index - 1];
    if (block.length === 0) opens = before === undefined || before.blank || endsSentence(text, before);
    block.push(line);
  }
  close();
  return found.length === 0 ? NONE : new Set(found);
}

/** `2. Lamps⏎Otto Bell said …`, as minutes have them. */
const NUMBERED_HEAD = /^\d{1,2}(?:\.\d{1,2})?[.)]? +[A-Z]/;
const LEAST_NUMBERED = 2;

/** Numbered heads, each a short line that ends no sentence above one that begins with a capital. */
export function numberedHeads(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.filter((line, index) => {
    const { start, end } = line;
    const next = lines[index + 1];
    if (!isDigit(text.charCodeAt(start)) || end - start > LONGEST_HEAD || next === undefined || next.blank || !isCapital(text.charCodeAt(next.start)))
      return false;
    return NUMBERED_HEAD.test(text.slice(start, Math.min(end, start + 8))) && !endsSentence(text, line) && lines[index - 1]?.blank !== false;
  });
  return heads.length < LEAST_NUMBERED ? NONE : new Set(heads);
}

/** Heads that pages of manuals have, each on a line of its own. */
const HEADS_OF_MANUALS = new Set(
  `NAME,SYNOPSIS,DESCRIPTION,OPTIONS,ARGUMENTS,POSITIONAL ARGUMENTS,FLAGS,COMMANDS,EXAMPLE,EXAMPLES,NOTE,NOTES,BUGS,CAVEATS,HISTORY,FILES,ENVIRONMENT,
  DIAGNOSTICS,EXIT STATUS,RETURN VALUE,RETURN VALUES,ERRORS,SEE ALSO,STANDARDS,COPYRIGHT,AUTHOR,AUTHORS,REPORTING BUGS`.split(/,\s*/),
);
const LEAST_HEADS = 2;
const LONGEST_HEAD = 60;
const HEAD = /^[A-Z][A-Z0-9][A-Z0-9 ,/&()-]*$/;

/** `NOTES⏎    This lamp is old.`: heads of a manual's page, above lines that stand further in. */
export function headsOfManual(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.filter((line, index) => {
    const { start, end } = line;
    const next = lines[index + 1];
    if (next === undefined || next.blank || end - start > LONGEST_HEAD || !isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1)))
      return false;
    return HEAD.test(text.slice(start, end)) && indentOf(text, next) > indentOf(text, line);
  });
  const known = heads.filter(({ start, end }) => HEADS_OF_MANUALS.has(text.slice(start, end)));
  return known.length < LEAST_HEADS ? NONE : new Set(heads);
}

/** Further in than this no line is told from another. */
const DEEPEST = 40;

function indentOf(text: string, { start }: Line): number {
  let depth = 0;
  while (depth < DEEPEST && (text.charCodeAt(start - depth - 1) === 32 || text.charCodeAt(start - depth - 1) === 9)) depth++;
  return depth;
}
