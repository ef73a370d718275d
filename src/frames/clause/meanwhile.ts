import type { ReportingClass } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { isSmallFirst } from '../../text/letters.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite, isReportingParticiple } from '../verbs/reporting-verb.ts';
import type { Clause } from './clause.ts';
import { isVoice } from './owns-that.ts';

const OPENS = /^(?:as|when|while|before|after|until|till|than|which|that|whom|where|because|since|though|although|once)$/;
const SAYING: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'announce', 'promise', 'urge', 'manner']);
/** Items of the longest aside. */
const LONGEST = 16;

/**
 * `“It is dry,” said Ana, as Otto turned away, “and it was dry last year.”`, `said, in a voice which Otto alone heard, “It is dry.”`:
 * a clause that only tells when and how the words on either side of it were said.
 */
export function isMeanwhile({ text, items, place, verb, entry, subject, subjectUnit }: Clause): boolean {
  if (place !== 'before' || subject === null || subjectUnit.items !== items || verb.form !== 'finite') return false;
  const marks = verb.last + 1;
  const next = items[marks];
  if (!/^[,:]$/.test(items[verb.last]?.lower ?? '') || next?.passage == null) return false;
  let opener = subject.first - 1;
  while (only(items[opener]?.pos ?? 0, Pos.adverb)) opener--;
  if (/^(?:if|though)$/.test(items[opener]?.lower ?? '') && items[opener - 1]?.lower === 'as') opener--;
  if (!OPENS.test(items[opener]?.lower ?? '')) return false;
  const { start } = next.passage.inner;
  if (items[opener]?.lower === 'that' && !isVoice(items[opener - 1] ?? {})) return false;
  if (isSmallFirst(text.slice(start, start + 2))) return isAfterReport(items, opener);
  return !SAYING.has(entry.class) && (isAfterVerb(items, opener) || isBesideVerb(items, opener));
}

/** `“…,” said Ana, | as`: marks and who said them stand before. */
function isAfterReport(items: readonly Item[], opener: number): boolean {
  let reports = false;
  for (let at = opener - 1; at >= 0; at--) {
    if (items[at]?.kind === 'passage') return reports;
    if (/^[.;:]$/.test(items[at]?.lower ?? '')) return false;
    reports ||= isReportingFinite(items, at);
  }
  return false;
}

/** `said, in a voice | which`, `saying only, | when`: a verb of saying with its comma, or with how it sounded, stands before. */
function isAfterVerb(items: readonly Item[], opener: number): boolean {
  const sounds = isVoice(items[opener - 1] ?? {});
  for (let at = opener - 1; at > Math.max(0, opener - LONGEST); at--) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || /^[.;:]$/.test(item.lower)) return false;
    if (item.lower !== ',' && !(sounds && item.lower === 'in')) continue;
    let verb = at - 1;
    if (items[verb]?.lower === ',') verb--;
    while (only(items[verb]?.pos ?? 0, Pos.adverb)) verb--;
    return isReportingFinite(items, verb) || isReportingParticiple(items, verb);
  }
  return false;
}

/** `told the press | as the doors closed, “…”`: a verb of saying, and whom it was said to, right before a clause that tells when. */
function isBesideVerb(items: readonly Item[], opener: number): boolean {
  if (!/^(?:as|when|while)$/.test(items[opener]?.lower ?? '')) return false;
  for (let at = opener - 1; at > Math.max(0, opener - LONGEST_TOLD) && items[at]?.kind === 'word'; at--)
    if (isReportingFinite(items, at)) return SAYING.has(reportingForm(items[at]?.lower ?? '')?.class ?? 'turn');
  return false;
}

/** The verb, and whom or when: `told the board on Monday`. */
const LONGEST_TOLD = 7;
