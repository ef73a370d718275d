import { reportFollows } from './own-report.ts';
import type { Mark } from './scan-marks.ts';
import { closeAt, cutAt, opened, openedBefore, type Paragraphs, type Stretch } from './stretch.ts';

/** How surely a single mark closes: after punctuation, before it, or only after a word (`the dogs’ …`). */
type Closing = 'strong' | 'fair' | 'weak' | 'none';

const FARTHEST_CLOSE = 4000;

function closingOf(mark: Mark): Closing {
  if (mark.side === 'open') return 'none';
  if (mark.spaced) return mark.doubt === 'no' ? 'fair' : 'none';
  if (mark.before === 'stop' || mark.before === 'ellipsis' || mark.before === 'dash' || mark.before === 'closing') {
    return mark.side === 'close' ? 'strong' : 'weak';
  }
  if (mark.after === 'stop' || mark.after === 'closing') return mark.doubt === 'likely' ? 'weak' : 'fair';
  return 'weak';
}

/** The marks that stand in one and the same double passage, with what comes next after each. */
interface Row {
  readonly marks: readonly Mark[];
  /** Index of the next sure opening mark. */
  readonly nextOpen: Int32Array;
  /** Of the next mark that closes after or before punctuation. */
  readonly nextCloser: Int32Array;
  /** Of the next mark that may close at all. */
  readonly nextAny: Int32Array;
}

function rowOf(marks: readonly Mark[]): Row {
  const { length } = marks;
  const nextOpen = new Int32Array(length);
  const nextCloser = new Int32Array(length);
  const nextAny = new Int32Array(length);
  let open = length;
  let closer = length;
  let any = length;
  for (let index = length - 1; index >= 0; index--) {
    nextOpen[index] = open;
    nextCloser[index] = closer;
    nextAny[index] = any;
    const mark = marks[index];
    if (mark === undefined) continue;
    const closing = closingOf(mark);
    if (mark.side === 'open' && mark.doubt === 'no') open = index;
    if (closing === 'strong' || closing === 'fair') closer = index;
    if (closing !== 'none') any = index;
  }
  return { marks, nextOpen, nextCloser, nextAny };
}

/**
 * Pairs the single marks of a document. Apostrophes are told apart by what follows: an opening mark must have a closing
 * one before the next opening, and of several that may close, the first after or before punctuation is taken.
 *
 * @param levels for each mark, the double passage that it stands in (-1: none): both marks of a pair stand in the same
 * @param outer single marks are the document's outermost ones: they may stay open to the paragraph's end and beyond
 */
export function pairSingles(text: string, paragraphs: Paragraphs, marks: readonly Mark[], levels: Int32Array, outer: boolean): Stretch[] {
  const rows = new Map<number, Mark[]>();
  const curled = outer && quotesInCurls(marks);
  for (const [index, mark] of marks.entries()) {
    if (curled && mark.glyph === STRAIGHT) continue;
    const level = levels[index] ?? -1;
    const row = rows.get(level);
    if (row === undefined) rows.set(level, [mark]);
    else row.push(mark);
  }
  const found: Stretch[] = [];
  for (const [level, row] of rows) pairRow(text, paragraphs, rowOf(row), outer && level === -1, found);
  return found;
}

const STRAIGHT = "'";
/** So many pieces of speech tell how a document writes its marks. */
const LEAST_CURLED = 2;

/** `‘Aye, i' th' mill,’ said Ana.`: where the marks are curled and no straight one opens, the straight ones are apostrophes. */
function quotesInCurls(marks: readonly Mark[]): boolean {
  let opens = 0;
  let closes = 0;
  for (const mark of marks) {
    if (mark.glyph === STRAIGHT && mark.side === 'open' && mark.doubt === 'no') return false;
    if (mark.glyph === '‘' && mark.side === 'open') opens++;
    else if (mark.glyph === '’' && closingOf(mark) === 'strong') closes++;
  }
  return opens >= LEAST_CURLED && closes >= LEAST_CURLED;
}

/** The mark that closes the opening one at `index`, -1 for none. */
function closerOf(row: Row, index: number, outer: boolean): number {
  const { marks } = row;
  const mark = marks[index];
  const limit = row.nextOpen[index] ?? marks.length;
  const closer = row.nextCloser[index] ?? marks.length;
  const sure = marks[closer];
  if (closer < limit && sure !== undefined && mark !== undefined) {
    if (sure.paragraph === mark.paragraph) return closer;
    const any = row.nextAny[index] ?? closer;
    if (marks[any]?.paragraph === mark.paragraph && !outer) return any;
    if (outer && closingOf(sure) === 'strong' && sure.at - mark.at <= FARTHEST_CLOSE) return closer;
  }
  const any = row.nextAny[index] ?? marks.length;
  return any < limit && marks[any]?.paragraph === mark?.paragraph ? any : -1;
}

function pairRow(text: string, paragraphs: Paragraphs, row: Row, outer: boolean, found: Stretch[]): void {
  const { marks } = row;
  let pending: Stretch | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    const own = paragraphs[mark?.paragraph ?? -1];
    if (mark === undefined || own === undefined) continue;
    if (lacksOpening(text, row, index, outer)) {
      found.push(openedBefore(mark, own.start, null));
      continue;
    }
    if (mark.doubt === 'likely' || !mayOpen(mark, outer)) continue;
    const continued: Stretch | null = mark.at === own.start && pending !== null && pending.paragraph === mark.paragraph - 1 ? pending : null;
    const closer = outerCloser(row, index, outer);
    const closing = marks[closer.at];
    if (closing !== undefined && (mark.doubt === 'no' || closingOf(closing) === 'strong')) {
      const stretch = opened(mark, continued);
      closeAt(stretch, closing);
      found.push(stretch);
      const inner = marks[closer.innerOpen];
      const innerClose = marks[closer.innerClose];
      if (inner !== undefined && innerClose !== undefined) {
        const nested = opened(inner, null);
        closeAt(nested, innerClose);
        found.push(nested);
      }
      pending = null;
      index = closer.at;
      continue;
    }
    if (!outer || mark.doubt !== 'no' || mark.spaced) continue;
    const next = marks[row.nextOpen[index] ?? marks.length];
    const reopened = next !== undefined && next.paragraph === mark.paragraph + 1 && next.at === paragraphs[next.paragraph]?.start;
    if (!reopened && mark.at !== own.start) continue;
    pending = opened(mark, continued);
    cutAt(text, pending, next !== undefined && next.paragraph === mark.paragraph ? next.at : own.end);
    found.push(pending);
  }
}

/** `Nobody came,’ said Ana Lund.`: the first mark of a paragraph closes, and a report follows. */
function lacksOpening(text: string, { marks }: Row, index: number, outer: boolean): boolean {
  const mark = marks[index];
  if (!outer || mark === undefined || closingOf(mark) !== 'strong' || marks[index - 1]?.paragraph === mark.paragraph) return false;
  return reportFollows(text, mark.end);
}

function mayOpen(mark: Mark, outer: boolean): boolean {
  return mark.side === 'open' || (outer && mark.side === 'either' && mark.spaced);
}

/** `‘You call that ‘great’?’ she said.`: in outer ones, a pair inside the pair. */
function outerCloser(row: Row, index: number, outer: boolean): { at: number; innerOpen: number; innerClose: number } {
  const at = closerOf(row, index, outer);
  if (at >= 0 || !outer) return { at, innerOpen: -1, innerClose: -1 };
  const innerOpen = row.nextOpen[index] ?? -1;
  const innerClose = innerOpen < row.marks.length ? closerOf(row, innerOpen, false) : -1;
  if (innerClose >= 0) {
    const last = closerOf(row, innerClose, false);
    const same = row.marks[last]?.paragraph === row.marks[index]?.paragraph;
    if (last >= 0 && same && row.marks[index]?.paragraph === row.marks[innerOpen]?.paragraph) return { at: last, innerOpen, innerClose };
  }
  return { at: -1, innerOpen: -1, innerClose: -1 };
}
