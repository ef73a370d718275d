import { closesBeforeReport } from './own-report.ts';
import type { Mark } from './scan-marks.ts';
import { closeAt, cutAt, opened, openedBefore, type Paragraphs, restAfterReport, type Stretch } from './stretch.ts';

/** A quotation that is not re-opened in each paragraph may go on this far before its closing mark. */
const FARTHEST_CLOSE = 4000;
const MOST_PARAGRAPHS = 16;
/** Deeper nesting than this is not prose. */
const DEEPEST = 6;

/**
 * For each mark: the lowest balance (openings less closings) reached after it within its paragraph. A second opening
 * mark nests if enough closing ones follow for both; else a closing one is missing.
 */
function lowestAfter(marks: readonly Mark[], balance: Int32Array): Int32Array {
  const lowest = new Int32Array(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const next = marks[index + 1];
    const own = balance[index] ?? 0;
    lowest[index] = next !== undefined && next.paragraph === marks[index]?.paragraph ? Math.min(own, lowest[index + 1] ?? own) : own;
  }
  return lowest;
}

function balances(marks: readonly Mark[]): Int32Array {
  const balance = new Int32Array(marks.length);
  let sum = 0;
  for (const [index, mark] of marks.entries()) {
    sum += mark.side === 'open' ? 1 : mark.side === 'close' ? -1 : 0;
    balance[index] = sum;
  }
  return balance;
}

/** Pairs the double marks of a document; errors are repaired within their paragraph. */
export function pairDoubles(text: string, paragraphs: Paragraphs, marks: readonly Mark[]): Stretch[] {
  const found: Stretch[] = [];
  const balance = balances(marks);
  const lowest = lowestAfter(marks, balance);
  let stack: Stretch[] = [];
  let paragraph = -1;
  /** Left open at the end of the paragraph before: what a re-opening mark goes on with. */
  let pending: Stretch | null = null;
  let lastEnd = 0;

  const cutAll = (end: number, reopened: boolean) => {
    for (const stretch of stack) cutAt(text, stretch, end);
    pending = stack[0] ?? null;
    const rest =
      pending === null || reopened || stack.length > 1 || pending.start !== paragraphs[pending.paragraph]?.start ? null : restAfterReport(text, pending);
    if (rest !== null) found.push(rest);
    lastEnd = Math.max(lastEnd, pending?.end ?? 0);
    stack = [];
  };
  const open = (mark: Mark) => {
    const reopens = stack.length === 0 && pending !== null && mark.at === paragraphs[mark.paragraph]?.start && leftOpenBefore(pending, mark, paragraphs);
    const stretch = opened(mark, reopens ? pending : null);
    pending = null;
    found.push(stretch);
    stack.push(stretch);
  };
  const close = (mark: Mark) => {
    const stretch = stack.pop();
    if (stretch !== undefined) closeAt(stretch, mark);
    if (stack.length === 0) lastEnd = mark.end;
  };
  const openInside = (mark: Mark, index: number) => {
    if (closesBeforeReport(text, mark)) return close(mark);
    const nests =
      stack.length < DEEPEST &&
      ((lowest[index] ?? 0) - (balance[index] ?? 0) <= -2 ||
        isCurlyInBlock(text, paragraphs, stack, marks, index) ||
        isInReopened(text, paragraphs, stack, marks, index));
    if (mark.glyph === '"' && lastOfParagraph(marks, index)) return close(mark);
    if (!nests) cutAll(mark.at, true);
    pending = null;
    open(mark);
  };
  /** A closing mark where nothing is open: what it closes began with its paragraph. */
  const closeUnopened = (mark: Mark, paragraphStart: number) => {
    const start = Math.max(paragraphStart, lastEnd);
    if (start === paragraphStart && mark.at > start) {
      found.push(openedBefore(mark, start, pending));
      pending = null;
    }
    lastEnd = mark.end;
  };

  for (const [index, mark] of marks.entries()) {
    const own = paragraphs[mark.paragraph];
    if (own === undefined) continue;
    if (mark.paragraph !== paragraph) {
      const before = paragraphs[paragraph];
      const outer = stack[0];
      if (before !== undefined && outer !== undefined && !goesOn(outer, mark, own.start, before.index))
        cutAll(paragraphs[outer.paragraph]?.end ?? before.end, mark.at === own.start && mark.paragraph === outer.paragraph + 1);
      paragraph = mark.paragraph;
    }
    const side = mark.side === 'either' ? (stack.length > 0 ? 'close' : 'open') : mark.side;
    if (side === 'open') {
      if (stack.length > 0) openInside(mark, index);
      else open(mark);
    } else if (stack.length > 0) {
      if (!isInches(marks, index)) close(mark);
    } else if (mark.doubt !== 'maybe') closeUnopened(mark, own.start);
  }
  const outer = stack[0];
  if (outer !== undefined) cutAll(paragraphs[outer.paragraph]?.end ?? text.length, false);
  return found;
}

/** Does a quotation left open in an earlier paragraph go on to `mark`, the first one after it? */
function goesOn(outer: Stretch, mark: Mark, paragraphStart: number, before: number): boolean {
  if (mark.at - outer.start > FARTHEST_CLOSE || mark.paragraph - outer.paragraph > MOST_PARAGRAPHS) return false;
  if (before > mark.paragraph) return false;
  if (mark.side === 'open') return false;
  return mark.side === 'close' || mark.at !== paragraphStart;
}

/** A quotation is re-opened in the very next paragraph. */
function leftOpenBefore(pending: Stretch, mark: Mark, paragraphs: Paragraphs): boolean {
  return pending.end >= (paragraphs[mark.paragraph - 1]?.start ?? Number.POSITIVE_INFINITY);
}

/** `"LUND: They call it “Low Water” now.`: a typewriter’s mark opens each paragraph of a block, and those inside are of another kind. */
function isCurlyInBlock(text: string, paragraphs: Paragraphs, stack: readonly Stretch[], marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const next = marks[index + 1];
  const outer = stack[0];
  if (mark === undefined || outer === undefined || stack.length > 1 || mark.glyph !== '“' || next?.glyph !== '”' || next.paragraph !== mark.paragraph)
    return false;
  return text[outer.start] === '"' && outer.start === paragraphs[mark.paragraph]?.start;
}

/**
 * `“They keep on saying “I do not know” to us.⏎⏎“And we …`: inside a sentence, with a closing mark of its own, in a paragraph that is
 * left open and re-opened in the next.
 */
function isInReopened(text: string, paragraphs: Paragraphs, stack: readonly Stretch[], marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const own = marks[index + 1];
  const next = marks[index + 2];
  if (mark === undefined || stack.length > 1 || mark.glyph !== '“' || own?.glyph !== '”' || own.paragraph !== mark.paragraph) return false;
  const reopens = next?.paragraph === mark.paragraph + 1 && next.glyph === '“' && next.at === paragraphs[next.paragraph]?.start;
  return reopens && /\p{L}\s$/u.test(text.slice(mark.at - 2, mark.at)) && /^[\s,]/.test(text.slice(own.end, own.end + 1));
}

function lastOfParagraph(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.paragraph !== marks[index]?.paragraph;
}

/** `“The 9" pipe burst,” he said`: inches, if closing here would leave the next closing mark alone. */
function isInches(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const next = marks[index + 1];
  return mark?.doubt === 'maybe' && next?.paragraph === mark.paragraph && next.side === 'close' && next.doubt === 'no';
}
