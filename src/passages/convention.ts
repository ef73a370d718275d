import type { Mark } from './scan-marks.ts';

/** Single marks come first in this many times as many paragraphs as double ones. */
const CLEARLY_MORE = 1.5;

/**
 * Are a document's outermost marks single ones, as in British books? Told from the document alone: which family comes first
 * in its paragraphs, and whether single marks close after punctuation (`know,’ said`), as no apostrophe does.
 */
export function quotesInSingles(marks: readonly Mark[]): boolean {
  let doubleFirst = 0;
  let singleFirst = 0;
  let closed = 0;
  let goneOn = 0;
  let paragraph = -1;
  let seen = false;
  let leftOpen = -2;
  for (const mark of marks) {
    if (mark.paragraph !== paragraph) {
      paragraph = mark.paragraph;
      seen = false;
    }
    if (!mark.double && ((mark.side === 'close' && mark.before === 'stop') || mark.spaced) && mark.doubt === 'no') {
      closed++;
      leftOpen = -2;
    }
    if (seen || mark.side === 'close' || mark.doubt === 'likely') continue;
    seen = true;
    if (mark.double) doubleFirst++;
    else if (mark.side === 'open') {
      singleFirst++;
      if (leftOpen === paragraph - 1) goneOn++;
      leftOpen = paragraph;
    } else seen = false;
  }
  // `‘We called.¶‘They came.¶‘It was late.’`: of the marks that open paragraph after paragraph the last alone is closed
  return singleFirst > 0 && singleFirst > CLEARLY_MORE * doubleFirst && 2 * closed >= singleFirst - goneOn;
}
