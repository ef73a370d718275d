import { SAYING_NOUNS, verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { isTitled } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { beforeVerbOfNoun } from '../content/verb-of-noun.ts';
import { ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';
import { wordsAfterNoun } from '../words-after-noun.ts';
import { inWordsOf } from './in-words-of.ts';

/** Words of time and place between the noun and what is said: `her remark on Friday that …`. */
const MOST_ADJUNCT = 6;
/** So near the marks belong to what is said. */
const NEAR = 16;
const NAMES = /^(?:to|on|about|against|over)$/;
/** After a preposition they are nearer: `for a federal “deportation force”`. */
const NEARER = 5;
/** `her answer was: “…”` */
const WAS = /^(?:is|was|are|were|remains|remained)$/;
const PREPOSITION = /^(?:of|for|about|on|to|against|over)$/;

export const ownedNoun = definePhraseFrame({
  id: 'owned-noun',
  explain: 'Whose it is, a noun of saying, and then the words in marks.',
  anchors: SAYING_NOUNS,
  examples: {
    hits: [
      ['The board knew of Ana Lund’s claim that the ferry was “a coffin”.', 'that the ferry was “a coffin”'],
      ['They cheered her call for “a quiet harbour”.', '“a quiet harbour”'],
      ['The crowd took up its chant, “Let it sail!”', '“Let it sail!”'],
    ],
    misses: ['The board knew of her claim that the ferry was old.', 'He paid the phone company for his call to Osk.'],
  },
  find({ text, items, at }) {
    const owner = ownerBefore(items, at);
    const noun = items[at];
    if (owner === null || noun === undefined) return null;
    const lemma = verbOfSayingNoun(noun.lower) ?? null;
    const opened = openingAt(items, at + 1);
    if (opened === null || lemma === null) return null;
    // `in her words, “…”` is told by the phrase
    if (
      opened.variant === 'marks,' &&
      items[opened.start - 1]?.lower === ',' &&
      inWordsOf.anchors.includes(noun.lower) &&
      items[owner.first - 1]?.lower === 'in'
    )
      return null;
    const { kind, start, variant } = opened;
    const limit = endOfMarks(text, items, start, limitOf(items, start, kind));
    if (!marksStand(text, items, start, limit, variant)) return null;
    const end = kind === 'that' ? beforeVerbOfNoun(items, owner.first, start, limit) : limit;
    const extent = extentOfPhrase(kind, items, start, lemma, undefined, end);
    const content = spanOfItems(items, start, likelyEnd(extent));
    if (content === null) return null;
    const cueEnd = variant === 'that' || variant === 'to' || variant === 'marks-' ? at + 1 : Math.max(at + 1, start);
    const cue = { span: { start: noun.start, end: items[cueEnd - 1]?.end ?? noun.end }, lemma };
    return { variant, content: [content], cue, speaker: mentionOf(items, owner), extent };
  },
});

interface Opened {
  /** What the end of the content is judged as. */
  readonly kind: string;
  readonly start: number;
  readonly variant: string;
}

/** Where what is said begins after the noun: `that …`, `to rebuild …`, `for “…”`, `: “…”`. */
function openingAt(items: readonly Item[], noun: number): Opened | null {
  const from = afterAside(items, noun);
  const next = items[from];
  if (next === undefined) return null;
  if (next.kind === 'passage') return { kind: 'marked', start: from, variant: 'marks' };
  // `in her words, be “a gift”`
  if (next.lower === ',' && /^(?:be|been)$/.test(items[from + 1]?.lower ?? '') && items[from + 2]?.kind === 'passage')
    return { kind: 'marked', start: from + 2, variant: 'marks,' };
  // `Lund’s reply — “Never” — drew laughter`, `Lund’s reply (“Never”) drew laughter`
  const closes = isDash(next) ? isDash(items[from + 2]) : next.lower === '(' && items[from + 2]?.lower === ')';
  if (closes && items[from + 1]?.kind === 'passage' && hasFiniteVerb(items, from + 3, from + 4)) return { kind: 'marked', start: from + 1, variant: 'marks-' };
  if (next.lower === ',' || next.lower === ':')
    return items[from + 1]?.kind === 'passage' ? { kind: 'marked', start: from + 1, variant: `marks${next.lower}` } : null;
  if (next.lower === 'to' && ((items[from + 1]?.pos ?? 0) & Pos.verbBase) !== 0) return { kind: 'to', start: from, variant: 'to' };
  const that = thatAfter(items, from);
  if (that >= 0) return { kind: 'that', start: that, variant: 'that' };
  const verb = afterTimes(items, from);
  const was = WAS.test(items[verb]?.lower ?? '') ? verb + 1 : -1;
  if (was >= 0) {
    // `her forecast at noon that day was for “light rain”`
    if (/^(?:of|for)$/.test(items[was]?.lower ?? '') && items[was + 1]?.kind === 'passage') return { kind: 'marked', start: was + 1, variant: 'was' };
    const colon = colonAfter(items, was);
    if (colon > was) return { kind: 'marked', start: colon + 1, variant: 'was' };
    const opens = items[was]?.lower === ':' || items[was]?.lower === ',' ? was + 1 : was;
    if (items[opens]?.kind === 'passage') return { kind: 'marked', start: opens, variant: 'was' };
    return items[was]?.lower === 'that' ? { kind: 'that', start: was, variant: 'was-that' } : null;
  }
  // `her advice to bakers: “…”`
  const colon = PREPOSITION.test(next.lower) ? colonAfter(items, from) : from;
  if (colon > from && !hasFiniteVerb(items, from, colon)) return { kind: 'marked', start: colon + 1, variant: 'marks:' };
  // `her first words on landing were “…”`
  if (!PREPOSITION.test(next.lower) || items[from + 1] === undefined || wordsAfterNoun(items, noun - 1, true).marks >= 0) return null;
  return { kind: 'phrase', start: from + 1, variant: next.lower };
}

/** `her claim, made in May, that …`, `his words, at noon, were “…”`: what stands between commas after the noun at item `from` is passed over. */
function afterAside(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== ',') return from;
  for (let at = from + 2; at < from + LONGEST_ASIDE; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage') return from;
    if (item.lower === ',') return items[at + 1]?.lower === 'that' || WAS.test(items[at + 1]?.lower ?? '') ? at + 1 : from;
  }
  return from;
}

/** `was two words long: “…”`, `was simple: “…”` */
const LONGEST_MANNER = 4;

/** The colon before marks that a few words lead to, or `from`. */
function colonAfter(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + LONGEST_MANNER && (items[at]?.kind === 'word' || items[at]?.kind === 'number')) at++;
  return items[at]?.lower === ':' && items[at + 1]?.kind === 'passage' ? at : from;
}

/** Past `at noon`, `that day`, `last week`. */
function afterTimes(items: readonly Item[], from: number): number {
  let at = from;
  for (let time = timePhraseAt(items, at); time > at; time = timePhraseAt(items, at)) at = time;
  return at;
}

const LONGEST_ASIDE = 12;

/** The `that` of what is said, right after the noun or after a few words of time and place; -1 for none. */
function thatAfter(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + MOST_ADJUNCT) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') return -1;
    const time = timePhraseAt(items, at, items.length);
    // `her answer to that is …`
    if (item.lower === 'that' && (time === at || time > at + 2)) return ((items[at - 1]?.pos ?? 0) & Pos.preposition) === 0 ? at : -1;
    if (time === at && hasFiniteVerb(items, at, at + 1)) return -1;
    at = Math.max(at + 1, time);
  }
  return -1;
}

/** Marks near the noun show that words are taken up; without them who called for what is seldom told as a report. */
function marksStand(text: string, items: readonly Item[], start: number, limit: number, variant: string): boolean {
  const near = PREPOSITION.test(variant) && variant !== 'to' ? NEARER : NEAR;
  for (let at = start; at < Math.min(limit, start + near); at++) {
    const passage = items[at]?.passage;
    // `her opposition to the wall, arguing that it is a “coffin”`: another verb's words
    if (items[at]?.lower === ',' && isReportingParticiple(items, at + 1)) return false;
    // `her answer to the “Heron”`
    if (passage?.kind === 'quotation') return !NAMES.test(variant) || !isTitled(text, passage);
  }
  return false;
}

/** `his call to open the lock was heard`: a phrase ends before the verb that it is the subject of. */
function limitOf(items: readonly Item[], start: number, kind: string): number {
  if (kind === 'that' || kind === 'marked') return items.length;
  for (let at = start + 2; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation' || (item.pos & Pos.relative) !== 0 || item.lower === 'that') return items.length;
    if (item.kind === 'word' && (item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.noun) === 0) return at;
  }
  return items.length;
}

/** `her claim that the lock was “a coffin” is false`, `… was “a coffin,” which Osk denies`: the marks end what is claimed. */
function endOfMarks(text: string, items: readonly Item[], start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const { passage = null, pos = 0 } = items[at] ?? {};
    if (passage === null || passage.kind !== 'quotation') continue;
    const next = items[at + 1];
    if (at === start && (isDash(next) || next?.lower === ')')) return at + 1;
    const comma = pos === 0 && text.slice(passage.inner.start, passage.inner.end).trimEnd().endsWith(',');
    if (comma ? /^(?:which|who|an?)$/.test(next?.lower ?? '') : at > start && BE.test(next?.lower ?? '')) return at + 1;
  }
  return limit;
}

const BE = /^(?:is|was|are|were|has|had)$/;
