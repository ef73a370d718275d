import type { Paragraph } from '../types.ts';
import { aroundReport, endBeforeReport } from './own-report.ts';
import type { Mark } from './scan-marks.ts';

/** A pair of marks, or one where the other is missing: what becomes a passage. */
export interface Stretch {
  readonly start: number;
  end: number;
  readonly innerStart: number;
  innerEnd: number;
  readonly open: Mark | null;
  close: Mark | null;
  /** Paragraph in which it begins. */
  readonly paragraph: number;
  /** The stretch that this one goes on with, re-opened in the next paragraph. */
  readonly continues: Stretch | null;
}

export function opened(mark: Mark, continues: Stretch | null): Stretch {
  return { start: mark.at, end: mark.end, innerStart: mark.end, innerEnd: mark.end, open: mark, close: null, paragraph: mark.paragraph, continues };
}

export function closeAt(stretch: Stretch, mark: Mark): void {
  stretch.close = mark;
  stretch.innerEnd = mark.at;
  stretch.end = mark.end;
}

/**
 * Ends a stretch whose closing mark is missing at `end`, without the white space before it, or before the words that report it
 * (`“We never slept, Lund said. “Nobody …`).
 */
export function cutAt(text: string, stretch: Stretch, end: number): void {
  const said = endBeforeReport(text, stretch.innerStart, end);
  let at = said < 0 ? end : said;
  while (at > stretch.innerStart && /\s/.test(text[at - 1] ?? '')) at--;
  stretch.innerEnd = at;
  stretch.end = at;
}

/**
 * Ends a stretch without a closing mark before a report that its sentence goes on after, and gives what comes after it:
 * `“The boat is late, she said, and so am I.` Null where nothing in it reports so.
 */
export function restAfterReport(text: string, stretch: Stretch): Stretch | null {
  const around = aroundReport(text, stretch.innerStart, stretch.end);
  if (around === null) return null;
  const { end, paragraph } = stretch;
  cutAt(text, stretch, around.end);
  return { start: around.resumes, end, innerStart: around.resumes, innerEnd: end, open: null, close: null, paragraph, continues: null };
}

/** A stretch whose opening mark is missing: from `start` to the closing mark. */
export function openedBefore(mark: Mark, start: number, continues: Stretch | null): Stretch {
  return { start, end: mark.end, innerStart: start, innerEnd: mark.at, open: null, close: mark, paragraph: mark.paragraph, continues };
}

export type Paragraphs = readonly Paragraph[];
