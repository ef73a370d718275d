import type { See } from '../../chance/features.ts';
import { isTitled, isWhole } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite, isReportingParticiple } from '../verbs/reporting-verb.ts';
import type { Candidate } from './candidates.ts';

/** No sentence that people write has more words that matter. */
const FARTHEST = 150;
/** Words before the marks among which a verb of saying leads up to them: `adding, “…”`, `by saying: “…”`. */
const LEADS_UP = 3;

/**
 * What can be seen of the first words in marks that a candidate takes in: a whole sentence is seldom the tail of another
 * report, a title seldom said.
 *
 * @param start item at which the content begins
 */
export function markedFeatures(see: See, text: string, items: readonly Item[], start: number, { rule, variant = '', content, type }: Candidate): void {
  if (type === 'indirect' || start < 0) return;
  const end = content[content.length - 1]?.end ?? 0;
  let at = start;
  while (at < Math.min(items.length, start + FARTHEST) && items[at]?.kind !== 'passage') at++;
  const item = items[at];
  if (item?.passage == null || item.start >= end) return;
  const kind = isWhole(text, item.passage) ? 'whole' : isTitled(text, item.passage) ? 'title' : item.pos === 0 ? 'ended' : 'phrase';
  const lead = at - start;
  const led = lead === 0 ? '0' : lead <= 2 ? '1-2' : lead <= 6 ? '3-6' : '7+';
  const border = lead === 0 ? 'first' : items[at - 1]?.kind === 'punctuation' ? (items[at - 1]?.lower ?? '') : 'word';
  let said = false;
  for (let near = at - 1; near >= Math.max(start, at - LEADS_UP); near--) said ||= isReportingFinite(items, near) || isReportingParticiple(items, near);
  see`marks=${kind}|${border}|${type}`;
  see`marks-rule=${kind}|${rule}|${led}`;
  see`marks-variant=${kind}|${rule}|${variant}|${border}`;
  see`marks-said=${kind}|${said}|${border}`;
  see`marks-ends=${kind}|${end === item.end}|${led}`;
}
