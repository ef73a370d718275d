import { isSmallFirst } from '../../text/letters.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { closingComma } from './aside.ts';

/** Items between the marks that answer and the verb that tells of the question. */
const LONGEST = 14;

/**
 * `“I will go,” Ana Lund said, when asked about it, “but not today.”`: a question told of between two pieces of its answer.
 *
 * @returns the comma that closes it; null where the marks that follow are no second piece
 */
export function closeOfAskedAside(text: string, items: readonly Item[], { first, last }: VerbGroup): number | null {
  const close = closingComma(items, last);
  const inner = items[close + 1]?.passage?.inner;
  if (inner === undefined || !isSmallFirst(text.slice(inner.start, inner.start + 2))) return null;
  let reported = false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST); at--) {
    if (items[at]?.kind === 'passage') return reported ? close : null;
    reported ||= isReportingFinite(items, at);
  }
  return null;
}
