import type { Mark } from './scan-marks.ts';

/** How a document quotes. */
export interface Convention {
  /** The outermost marks are single ones (British style). */
  readonly singleOuter: boolean;
  /** `''` stands for one mark; else it is two single ones. */
  readonly typewriter: boolean;
}

/** Single marks come first in this many times as many paragraphs as double ones. */
const CLEARLY_MORE = 1.5;

/**
 * Finds out which marks a document uses for its outermost quotations, from the document alone: which family comes first
 * in its paragraphs, and whether single marks close after punctuation (`know,’ said`), as no apostrophe does.
 */
export function conventionOf(marks: readonly Mark[]): Convention {
  let doubleFirst = 0;
  let singleFirst = 0;
  let closed = 0;
  let typewriter = 0;
  let paragraph = -1;
  let seen = false;
  for (const mark of marks) {
    if (mark.paragraph !== paragraph) {
      paragraph = mark.paragraph;
      seen = false;
    }
    if (mark.double && mark.end - mark.at === 2 && mark.side === 'open') typewriter++;
    if (!mark.double && ((mark.side === 'close' && mark.before === 'stop') || mark.spaced) && mark.doubt === 'no') closed++;
    if (seen || mark.side === 'close' || mark.doubt === 'likely') continue;
    if (mark.double) doubleFirst++;
    else if (mark.side === 'open') singleFirst++;
    else continue;
    seen = true;
  }
  const singleOuter = singleFirst > 0 && singleFirst > CLEARLY_MORE * doubleFirst && 2 * closed >= singleFirst;
  return { singleOuter, typewriter: typewriter > 0 };
}
