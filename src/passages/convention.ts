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
  let paragraph = -1;
  let seen = false;
  // the paragraph before was left open: `'A.¶'B.'` is closed once
  let open = false;
  let reopens = false;
  for (const mark of marks) {
    if (mark.paragraph !== paragraph) {
      reopens = open && mark.paragraph === paragraph + 1;
      paragraph = mark.paragraph;
      seen = false;
      open = false;
    }
    if (!mark.double && mark.doubt === 'no') open = mark.side === 'open' || (open && mark.before !== 'stop');
    if (!mark.double && ((mark.side === 'close' && mark.before === 'stop') || mark.spaced) && mark.doubt === 'no') closed++;
    if (seen || mark.side === 'close' || mark.doubt === 'likely') continue;
    if (mark.double) doubleFirst++;
    else if (mark.side !== 'open') continue;
    else if (!reopens) singleFirst++;
    seen = true;
  }
  return singleFirst > 0 && singleFirst > CLEARLY_MORE * doubleFirst && 2 * closed >= singleFirst;
}
