import type { Unit } from '../text/units.ts';
import type { Passage, Quotation } from '../types.ts';
import { coveredBy } from './continuation.ts';

/** Whole sentences and their parts, not a word or two. */
const SPOKEN = /[.,!?…—-][\s’'”"»)_*]*$/;
const LIVELY = /[!?]/;
const LIVELY_WEIGHT = 2;
/** So much of what is said must be bare or lively, and so many more. 2 % of PolNeAR’s articles, two thirds of LitBank’s openings. */
const LEAST_SHARE = 0.45;
const LEAST = 3;

/**
 * Is a document a talk between characters? By what it looks like: things said in marks without any words of a report
 * nearby, and questions and exclamations, which news seldom quotes.
 */
export function isTalk(text: string, units: readonly Unit[], quotations: readonly Quotation[]): boolean {
  const covered = coveredBy(quotations);
  let all = 0;
  let bare = 0;
  let lively = 0;
  let reported = -2;
  for (const unit of units) {
    for (const { passage } of unit.items) {
      if (passage === null || passage.kind !== 'quotation') continue;
      const end = closingOf(text, passage);
      if (!SPOKEN.test(end)) continue;
      all++;
      if (LIVELY.test(end)) lively++;
      if (covered(passage)) reported = unit.paragraph;
      else if (unit.paragraph - reported > 1) bare++;
      else if (unit.paragraph > reported) reported = -2;
    }
  }
  return bare + LIVELY_WEIGHT * lively >= LEAST_SHARE * all + LEAST;
}

function closingOf(text: string, { inner }: Passage): string {
  return text.slice(Math.max(inner.start, inner.end - 3), inner.end);
}

/** Do the words in marks end as a sentence or a part of one does? */
export function isSpoken(text: string, passage: Passage): boolean {
  return SPOKEN.test(closingOf(text, passage));
}
