import type { ReportingClass } from '../lexicon/reporting.ts';
import { Pos } from '../lexicon/words.ts';
import { endOfPronoun } from '../mentions/contracted.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { NounPhrase } from '../mentions/phrase.ts';
import { segmentStart } from '../mentions/segment.ts';
import { isImpersonal } from '../mentions/somebody.ts';
import { timePhraseAt, timePhraseBefore } from '../mentions/time-phrase.ts';
import { beginsWithCapital } from '../text/letters.ts';
import { pastAdverbs } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention, Span } from '../types.ts';
import { commaBeforeMain, opensSubordinate } from './clause/before-main.ts';
import type { Clause } from './clause/clause.ts';
import { isHearing } from './clause/hearing.ts';
import { beforeManner } from './content/after-shouted.ts';
import { likelyEnd } from './content/extent.ts';
import type { ExtentContext } from './content/extent-context.ts';
import { beforeNextDeed, beforeOthersTell } from './content/others-tell.ts';
import { beforeOtherTeller, beforeOwnVerb, beforePastVerb } from './content/own-verb.ts';
import { beforeRemark } from './content/remark.ts';
import { spanOfItems } from './content/span-of-items.ts';
import { beforeVerbOfAntecedent } from './content/verb-of-antecedent.ts';
import { beforeWhenAndWhere } from './content/when-and-where.ts';
import type { FrameMatch } from './frame.ts';
import { isReportingFinite, isReportingParticiple } from './verbs/reporting-verb.ts';

/** The mention of a clause's subject; null where it has none. */
export function speakerOf(clause: Clause): Mention | null {
  const { read, subject, subjectUnit } = clause;
  if (subject !== null) read.speaker ??= mentionOf(subjectUnit.items, subject);
  return read.speaker;
}

/** `was asked by Ana Lund whether …`, `has been called “…” by Ana Lund`: a passive’s speaker stands after `by`; null where none does. */
function agentOf({ items, verb, place }: Clause, content: readonly Span[]): Mention | null {
  // `Asked by Ana Lund whether …, the mayor left`
  if (verb.form !== 'passive' && !(place === 'none' && items[verb.last]?.lower === 'by')) return null;
  const end = content[content.length - 1]?.end ?? 0;
  let by = pastWhen(items, verb.last);
  if (items[by]?.lower !== 'by') while (by < items.length && (items[by]?.start ?? end) < end) by++;
  const phrase = items[by]?.lower === 'by' ? nounPhraseAt(items, by + 1, items.length) : null;
  if (phrase === null) return null;
  return mentionOf(items, withoutTime(items, phrase));
}

/** `was told | on Tuesday, again | by Ana Lund`: past times and adverbs, where `by` follows them; else the item itself. */
function pastWhen(items: readonly Item[], from: number): number {
  let at = from;
  for (let next = at; ; at = next) {
    next = pastAdverbs(items, timePhraseAt(items, at));
    if (next === at) return items[at]?.lower === 'by' ? at : from;
  }
}

/** `Asked by a host in January whether …`, `wrote to colleagues on Feb. 2` */
function withoutTime(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  if (phrase.last === phrase.core) return phrase;
  return { ...phrase, last: Math.max(phrase.core, timePhraseBefore(items, phrase.last, phrase.core - 1)) };
}

/** The whole verb group with its particle. */
export function cueOf(clause: Clause): Cue {
  const { items, verb } = clause;
  const last = clause.place === 'after' ? verb.last : Math.max(verb.last, clause.after);
  return { span: { start: endOfPronoun(items[verb.first]) ?? items[verb.first]?.start ?? 0, end: items[last - 1]?.end ?? 0 }, lemma: verb.lemma };
}

/** Contents that begin with words of the writer's. */
const UNMARKED = new Set(['that', 'question', 'bare', 'to', 'object-to', 'phrase', 'about']);

/** `said it was early but added, “I am glad.”`: what a second verb reports in whole sentences is a report of its own. */
function beforeWholeQuotation(clause: Clause, start: number): number {
  const { text, items, limit, verb } = clause;
  const afterMarks = verb.form === 'ing' && items.slice(0, verb.first).some(({ kind, pos }) => kind === 'passage' && pos === 0);
  for (let at = start + 2; at < Math.min(limit, start + FARTHEST); at++) {
    const item = items[at];
    const border = items[at - 1]?.lower;
    if (item?.kind !== 'passage') continue;
    // `answered one of them by saying “…”`
    const saying = border === ',' || border === ':' ? at - 2 : at - 1;
    if (items[saying - 1]?.lower === 'by' && isReportingParticiple(items, saying)) return saying - 1;
    // `“We stay,” said Ana Lund, speaking of the pier, “and we sail.”`: the marks go on with the marks
    if (afterMarks && border === ',' && /^\P{L}*(?:and|but|or)\b/u.test(text.slice(item.start, item.start + 8))) return at - 1;
    if (item.pos !== 0 || (border !== ',' && border !== ':')) continue;
    if (!beginsWithCapital(text.slice(item.start, item.start + 4))) continue;
    if (!isReportingFinite(items, at - 2)) continue;
    for (let joined = at - 3; joined > Math.max(start, at - LONGEST_SUBJECT); joined--) {
      if (/^(?:and|but|then)$/.test(items[joined]?.lower ?? '')) return joined;
      // `said the plans were sound, to which Bell replied: “They are not.”`
      if (items[joined]?.lower === 'which' && items[joined - 1]?.lower === 'to' && items[joined - 2]?.lower === ',') return joined - 2;
    }
  }
  return limit;
}

/** `called it “a trick” on Monday`, not `said it was “late” on Monday`, where the day may be said. */
const JUDGING: ReadonlySet<ReportingClass> = new Set(['call', 'describe', 'accuse']);

/** Words between what joins a second report and its marks. */
const LONGEST_SUBJECT = 12;

/** No sentence that people write has more words that matter. */
const FARTHEST = 150;

/** The content that begins at item `start` and goes on to its likely end, with what that end was judged by. */
export function reportedFrom(clause: Clause, kind: string, start: number): { span: Span | null; extent: ExtentContext } {
  const { items, verb } = clause;
  const within = UNMARKED.has(kind) ? beforeWholeQuotation(clause, start) : clause.limit;
  const who = pronounOf(clause, kind);
  const apart = kind === 'bare' || kind === 'that' ? beforeOthersTell(items, start, within) : within;
  const deed = opensArticle(clause) && CLAUSES.has(kind) && isPresent(items[verb.main]) ? beforeNextDeed(items, start, apart) : apart;
  const own = CLAUSES.has(kind) && kind !== 'to' ? beforeOwnVerb(items, start, deed, items[verb.main]) : deed;
  const alone = kind === 'to' || kind === 'object-to' ? beforePastVerb(items, start, own, items[verb.main]) : own;
  const told =
    kind === 'marked'
      ? beforeManner(items, start, alone, verb.lemma)
      : kind === 'phrase' && JUDGING.has(clause.entry.class)
        ? beforeWhenAndWhere(items, start, verb.form === 'ing' ? beforeOtherTeller(items, start, alone) : alone)
        : alone;
  const closed = CLAUSES.has(kind) && opensItsSentence(clause) ? commaBeforeMain(items, start, told) : told;
  const limit = beforeRemark(
    items,
    start,
    who < 0 ? closed : beforeVerbOfAntecedent(clause.text, items, who, kind !== 'to' && CLAUSES.has(kind), start, closed),
  );
  let extent = clause.read.extents.find((known) => known.kind === kind && known.start === start && known.limit === limit);
  if (extent === undefined) {
    extent = { kind, items, start, limit, cue: items[verb.main], lemma: verb.lemma, relative: standsInRelative(clause), who: whoSpeaks(clause) };
    clause.read.extents.push(extent);
  }
  return { span: spanOfItems(items, start, likelyEnd(extent)), extent };
}

/** A headline, or the first line of a text where no period ends it. */
function opensArticle({ unit, items }: Clause): boolean {
  return unit.headline || (unit.index === 0 && items.at(-1)?.lower !== '.');
}

function isPresent(item: Item | undefined): boolean {
  return ((item?.pos ?? 0) & Pos.verbThird) !== 0;
}

/** `who said …`, `which she said …`, `who left after she said …`; not `that she said …`, which may be no relative clause: its item, -1 for none. */
function pronounOf({ items, subject, subjectUnit, unit, first }: Clause, kind: string): number {
  if (subject === null || subjectUnit !== unit) return -1;
  const is = (at: number) => WHO.has(items[at]?.lower ?? '');
  if (is(subject.head)) return subject.head;
  if (!CLAUSES.has(kind)) return -1;
  const opens = segmentStart(items, first, 0);
  return is(first - 1) ? first - 1 : is(opens) ? opens : -1;
}

/** `When Ana Lund said …, the crews left` */
function opensItsSentence({ items, subject, subjectUnit, unit, place }: Clause): boolean {
  return subject !== null && subjectUnit === unit && place === 'before' && opensSubordinate(items, subject.first);
}

const CLAUSES = new Set(['that', 'question', 'bare', 'to']);
const WHO = new Set(['who', 'which', 'whom']);

/** `which officials said …`, `the mayor, who said …` */
function standsInRelative({ items, subject, subjectUnit, unit, first }: Clause): boolean {
  if (subject === null || subjectUnit !== unit) return false;
  return ((items[subject.head]?.pos ?? 0) & Pos.relative) !== 0 || ((items[first - 1]?.pos ?? 0) & Pos.relative) !== 0;
}

/** The pronoun that is the subject, `''` for any other. */
function whoSpeaks({ subject, subjectUnit }: Clause): string {
  return subject?.pronoun === true ? (subjectUnit.items[subject.head]?.lower ?? '') : '';
}

/** The match under the name of what sets it apart from the frame's other readings. */
export function variantOf(variant: string, match: FrameMatch | null): FrameMatch[] {
  if (match === null) return [];
  const { content, cue, speaker, addressee, extent } = match;
  return [{ content, cue, speaker, addressee, extent, variant }];
}

/**
 * `Ana Lund was asked whether …`, `was told that …`, `was called “…”`, `it was understood that …`: the subject is spoken to, or of,
 * or nobody; `was quoted as saying` speaks.
 */
function isDoneTo({ verb, entry, subject, subjectUnit }: Clause): boolean {
  if (verb.form !== 'passive' || verb.lemma === 'quote') return false;
  // `Ana Lund is convinced that it is late`
  if (verb.lemma === 'convince' && entry.class === 'tell') return isImpersonal(subjectUnit.items[subject?.head ?? -1]?.lower ?? '');
  return DONE_TO.has(entry.class) || IS_WARNED.test(verb.lemma) || isImpersonal(subjectUnit.items[subject?.head ?? -1]?.lower ?? '');
}

const DONE_TO: ReadonlySet<ReportingClass> = new Set(['tell', 'ask', 'urge', 'accuse', 'call', 'describe']);
/** `was warned about the dog`, `is mentioned in a song`: verbs of other classes whose passive is done to its subject. */
const IS_WARNED = /^(?:warn|caution|mention|promise)$/;

/** Puts a match together; null where no content is left after trimming. */
export function matchOf(
  clause: Clause,
  content: readonly (Span | null)[],
  addressee: NounPhrase | null = null,
  extent: ExtentContext | null = null,
): FrameMatch | null {
  const pieces = content.filter((piece) => piece !== null);
  if (pieces.length === 0) return null;
  const hearing = isHearing(clause);
  const speaker = agentOf(clause, pieces) ?? (hearing || isDoneTo(clause) ? null : speakerOf(clause));
  return {
    content: pieces,
    cue: cueOf(clause),
    speaker,
    addressee: addressee !== null ? mentionOf(clause.items, withoutTime(clause.items, addressee)) : hearing ? speakerOf(clause) : null,
    extent,
    variant: undefined,
  };
}
