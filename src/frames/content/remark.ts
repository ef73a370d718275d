import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { lemmaOf, reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite, isReportingParticiple } from '../verbs/reporting-verb.ts';

/** What a report that reaches from item `start` to `limit` ends before, where the writer remarks on what was said or somebody else speaks. */
export function beforeRemark(items: readonly Item[], start: number, limit: number): number {
  let open = 0;
  if (items[start]?.kind === 'passage' && items[start]?.pos === 0 && turnsAway(items, start + 1)) return start + 1;
  for (let at = start + 1; at + 3 < limit; at++) {
    const { lower = '', kind, pos = 0 } = items[at] ?? {};
    // `(… declaring himself the “king of the quay”) leaves him a boat`: the bracket around the report closes
    if (lower === '(') open++;
    if (lower === ')' && --open < 0) return at;
    // `no peace “at any price,” a phrase that he has used before`: the comma stands in the marks
    if (kind === 'passage' && pos === 0 && (namesWhatWasSaid(items, at + 1) || areDeniedClaims(items, at + 1, limit))) return at + 1;
    // `says “A TRIUMPH,” without saying whose`, `was “late,” then left`
    if (kind === 'passage' && pos === 0 && turnsAway(items, at + 1)) return at + 1;
    // `was “late” (Holt 2004, 88)`
    if (lower === '(' && items[at - 1]?.kind === 'passage' && isCitation(items, at, limit)) return at;
    // `was “new to oars,” while Osk and others took her side`
    if (kind === 'passage' && pos === 0 && items[at + 1]?.lower === 'while' && items[at + 2]?.capital === true) return at + 1;
    if (kind !== 'punctuation') continue;
    const comma = lower === ',';
    if ((comma || isDash(items[at])) && namesWhatWasSaid(items, at + 1)) return at;
    if (comma && (areDeniedClaims(items, at + 1, limit) || isDenied(items, at + 1, limit) || isDeniedView(items, at + 1, limit))) return at;
    // `said they would come, among them Ana Lund, who joked that …`
    if (comma && items[at + 1]?.lower === 'among' && /^(?:them|these|those)$/.test(items[at + 2]?.lower ?? '') && isToldOfOne(items, at + 3, limit)) return at;
    if (comma && items[at + 1]?.lower === 'with' && isAccompanied(items, at + 2, limit)) return at;
    if (comma && isOwnRemark(items, at + 1, limit)) return at;
    if (comma && JOINS.test(items[at + 1]?.lower ?? '') && (isSaidByPaper(items, at + 2, limit) || isSaidByAnother(items, at + 2, limit))) return at;
    if (lower === ':' && (opensReport(items, at + 1, limit) || isInterrupted(items, at + 1, limit))) return at;
  }
  return limit;
}

/** After a comma inside the marks: what the speaker left unsaid, or did next. */
function turnsAway(items: readonly Item[], at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  const { pos = 0 } = items[at + 1] ?? {};
  if (lower === 'without') return (pos & Pos.verbIng) !== 0;
  return lower === 'then' && (pos & Pos.verbPast) !== 0;
}

/** `Ana Lund, who joked that …` */
function isToldOfOne(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST_PARTICIPLE); at++)
    if (items[at]?.lower === 'who' && items[at - 1]?.lower === ',') return isReportingFinite(items, at + 1);
  return false;
}

const LONGEST_CITATION = 14;

/** `(p. 44, n. 9)`, `(Holt 2004, 88)`: where the writer read it; the bracket closes at the end of the sentence. */
function isCitation(items: readonly Item[], open: number, limit: number): boolean {
  let number = false;
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_CITATION); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage') return false;
    if (item.lower === ')') return number && at + 2 >= limit;
    number ||= item.kind === 'number';
    if (item.kind === 'word' && !item.capital && !CITES.test(item.lower)) return false;
  }
  return false;
}

const CITES = /^(?:pp?|nn?|m|ll?|ch|fol|para|vol|no|nos|see|cf|quoted|cited|in|and|et|al|ed|eds|of|trans|ibid|note|page)\.?$/;

/** `called for calm, with its head, Ana Lund, warning that …`: somebody else says that beside it. */
function isAccompanied(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_PARTICIPLE); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || ((item.pos & TENSED) !== 0 && (item.pos & (NOUN | Pos.adjective)) === 0)) return false;
    if (isReportingParticiple(items, at)) return items[at + 1]?.lower === 'that' || items[at + 1]?.kind === 'passage';
  }
  return false;
}

/** `found it “a bath”, and I can’t improve on that`: right after marks `I` is who writes. */
function isOwnRemark(items: readonly Item[], at: number, limit: number): boolean {
  if (!/^(?:and|but)$/.test(items[at]?.lower ?? '') || items[at + 1]?.lower !== 'i' || at + 3 > limit) return false;
  return items[at - 2]?.kind === 'passage';
}

const OWN_SUBJECT = Pos.determiner | Pos.possessive | Pos.pronoun | Pos.relative;

/** `…, a charge Osk rejected`, `… — a phrase she has used before`, `…, a claim that the board denies` */
function namesWhatWasSaid(items: readonly Item[], at: number): boolean {
  if (!/^an?$/.test(items[at]?.lower ?? '')) return false;
  const noun = items[at + 1]?.lower ?? '';
  const next = items[at + 2];
  if ((!/^(?:charge|finding|conclusion|verdict)$/.test(noun) && verbOfSayingNoun(noun) === undefined) || next?.kind !== 'word') return false;
  return next.capital || (next.pos & OWN_SUBJECT) !== 0;
}

/** `…, claims that Osk has denied` */
function areDeniedClaims(items: readonly Item[], at: number, limit: number): boolean {
  if (!/^(?:claims|charges|allegations|accusations|figures)$/.test(items[at]?.lower ?? '')) return false;
  const that = items[at + 1]?.lower === 'that' ? at + 1 : at;
  if (isDeniedBy(items, that, limit)) return true;
  // `claims that the firm’s partner, Metrostar, has denied`
  const apposed = items.slice(that, Math.min(limit, that + LONGEST_PARTICIPLE)).findLastIndex(({ lower }) => lower === ',');
  if (apposed < 2) return false;
  const verb = that + apposed + 1;
  return DENIES.test(lemmaOf(items[HAS.test(items[verb]?.lower ?? '') ? verb + 1 : verb]?.lower ?? ''));
}

const DENIES = /^(?:deny|reject|dispute|dismiss|refute|rebut|confirm)$/;

/** `…, a position that Osk rejects`, `…, a view which the board disputes` */
function isDeniedView(items: readonly Item[], at: number, limit: number): boolean {
  // `…, something Osk denied`
  if (items[at]?.lower === 'something') return isDeniedBy(items, items[at + 1]?.lower === 'that' ? at + 1 : at, limit);
  if (!/^an?$/.test(items[at]?.lower ?? '') || ((items[at + 1]?.pos ?? 0) & Pos.noun) === 0) return false;
  return /^(?:that|which)$/.test(items[at + 2]?.lower ?? '') && isDeniedBy(items, at + 2, limit);
}

/** `…, which Osk denied`, `…, which the board has rejected` */
function isDenied(items: readonly Item[], at: number, limit: number): boolean {
  return items[at]?.lower === 'which' && isDeniedBy(items, at, limit);
}

function isDeniedBy(items: readonly Item[], at: number, limit: number): boolean {
  const subject = nounPhraseAt(items, at + 1, limit);
  if (subject === null) return false;
  // `that Osk rejects` may be read as nouns throughout
  if (subject.last - subject.first > 1 && DENIES.test(lemmaOf(items[subject.last - 1]?.lower ?? ''))) return true;
  let verb = subject.last;
  while (verb < limit && ((items[verb]?.pos ?? 0) & (Pos.auxiliary | Pos.adverb)) !== 0) verb++;
  return DENIES.test(lemmaOf(items[verb]?.lower ?? ''));
}

const JOINS = /^(?:and|but|while)$/;
const LONGEST_PARTICIPLE = 12;

/** `…, and a lawsuit filed on Monday by the pilots says …`: what a paper says is told by the writer. */
function isSaidByPaper(items: readonly Item[], at: number, limit: number): boolean {
  const paper = nounPhraseAt(items, at, limit);
  if (paper === null || nounClass(items[paper.head]?.lower ?? '')?.kind !== 'document') return false;
  for (let verb = paper.last; verb < Math.min(limit, paper.last + LONGEST_PARTICIPLE); verb++) {
    if (items[verb]?.kind !== 'word' && items[verb]?.kind !== 'number') return false;
    if (isReportingFinite(items, verb)) return PAPERS_SAY.has(reportingForm(items[verb]?.lower ?? '')?.class ?? '') && verb + 2 < limit;
  }
  return false;
}

/** `…, and Osk Ferries, which owns the pier, has said …`: whoever is told of in so many words speaks for themselves. */
function isSaidByAnother(items: readonly Item[], at: number, limit: number): boolean {
  const other = nounPhraseAt(items, at, limit);
  if (other === null || items[other.head]?.capital !== true || items[other.last]?.lower !== ',') return false;
  let close = other.last + 2;
  while (close < Math.min(limit, other.last + LONGEST_PARTICIPLE) && items[close]?.kind !== 'passage' && items[close]?.lower !== ',') close++;
  if (items[close]?.lower !== ',') return false;
  const verb = HAS.test(items[close + 1]?.lower ?? '') ? close + 2 : close + 1;
  return isReportingFinite(items, verb) && reportingForm(items[verb]?.lower ?? '')?.class === 'say' && verb + 2 < limit;
}

const HAS = /^(?:has|have|had)$/;

const PAPERS_SAY: ReadonlySet<string> = new Set(['say', 'show', 'describe']);

const ANOTHER = /^(?:one|another|some|others)$/;

/** `…: one called the plan “a list”`: somebody else says more of it. */
function opensReport(items: readonly Item[], at: number, limit: number): boolean {
  const subject = ANOTHER.test(items[at]?.lower ?? '') ? nounPhraseAt(items, at, limit) : null;
  if (subject === null) return false;
  return isReportingFinite(items, subject.last) && reportingForm(items[subject.last]?.lower ?? '')?.class !== 'think';
}

/** `…: the board, she charged, had looked away`: a report of its own, with its speaker between commas. */
function isInterrupted(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_PARTICIPLE); at++) {
    if (items[at]?.kind === 'passage') return false;
    const speaker = items[at]?.lower === ',' ? nounPhraseAt(items, at + 1, limit) : null;
    if (speaker === null) continue;
    return isReportingFinite(items, speaker.last) && items[speaker.last + 1]?.lower === ',';
  }
  return false;
}
