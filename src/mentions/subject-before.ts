import { isFirstName } from '../lexicon/names.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { phraseAfterAdjunct } from './after-adjunct.ts';
import { subjectBeforeComma } from './apposed-subject.ts';
import { opensClauseBefore, opensOfAsides } from './before-aside.ts';
import { endBeforeVerb } from './before-verb.ts';
import { listEndingWith } from './list-subject.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isRegion } from './region.ts';
import { afterChannel, nameBeforeRole } from './role-beside-name.ts';
import { isComma, isDash, segmentStart } from './segment.ts';
import { subjectIn } from './segment-subject.ts';
import { isPersonByEnding } from './somebody.ts';
import type { Subject } from './subject.ts';

/**
 * The noun phrase that is the subject of the verb group beginning at item `verb`, looking left no further than `floor`.
 * Passes over appositions (`X, a lawyer, said`), relative clauses (`officials who knew of it said`), time words
 * and prepositional phrases (`the ministry on Monday said`); not found where a conjunction stands right before the verb.
 */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Subject | null {
  const end = endBeforeVerb(items, verb, floor);
  const before = items[end - 1];
  if (before === undefined || end <= floor) return null;
  const inMarks = before.kind === 'passage' ? describedInMarks(items, end - 1) : null;
  if (inMarks !== null) return inMarks;
  if (isComma(before) || isDash(before)) return beforeAsides(items, end - 1, floor) ?? subjectBeforeComma(items, end - 1, floor, isDash(before));
  const start = segmentStart(items, end, floor);
  const subject =
    townBefore(items, start, end, floor) ??
    namedBefore(items, start, end, floor, verb) ??
    describedBefore(items, start, end, floor) ??
    (isComma(items[verb + 1]) && items[verb + 2]?.kind !== 'passage' ? null : nameBeforeRole(items, start, end)) ??
    afterChannel(items, start, end) ??
    electedBefore(items, start, end) ??
    withAdjectives(items, start, end, floor) ??
    afterAdjunct(items, start, end) ??
    subjectIn(items, start, end);
  if (subject === null) return null;
  const partner = partnerBefore(items, subject.phrase);
  if (partner !== null) return { ...subject, phrase: partner, first: partner.first };
  const phrase = listEndingWith(items, subject.phrase, floor);
  return phrase === subject.phrase ? afterObject(items, subject) : { ...subject, phrase, first: phrase.first };
}

/** `The row grew when Ana Lund, who owns two boats, said`: who would be the subject if no aside stood between. */
function beforeAsides(items: readonly Item[], close: number, floor: number): Subject | null {
  const dash = isDash(items[close]);
  for (const open of opensOfAsides(items, close, floor)) {
    const last = items[open - 1];
    if (last === undefined || isComma(last) || isDash(last)) continue;
    const host = subjectBefore(items, open, floor);
    if (host === null || host.phrase.last !== open) continue;
    if (dash || opensClauseBefore(items, host.phrase, open, floor)) return { ...host, apposed: true };
    // `After the meeting, Ana Lund, who owns two boats, said`: whoever is named is in no aside
    if (host.phrase.pronoun || items[host.phrase.head]?.capital === true) return null;
  }
  return null;
}

function afterAdjunct(items: readonly Item[], start: number, end: number): Subject | null {
  const phrase = phraseAfterAdjunct(items, start, end);
  return phrase === null ? null : { phrase, first: phrase.first, apposed: false };
}

/** `A source “close to the talks” told the paper that …`: marks without a sign at their end tell more of the person right before them. */
function describedInMarks(items: readonly Item[], marks: number): Subject | null {
  if (items[marks]?.pos === 0) return null;
  for (let first = marks - 2; first >= Math.max(0, marks - LONGEST_ROW); first--) {
    if (!/^(?:an?|one|the)$/.test(items[first]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(items, first, marks);
    if (phrase === null || phrase.last !== marks || !isPersonNoun(items[phrase.head]?.lower ?? '')) return null;
    const before = items[first - 1];
    const opens = before === undefined || (before.pos & Pos.conjunction) !== 0 || isComma(before);
    return opens ? { phrase, first, apposed: true } : null;
  }
  return null;
}

/** `the tall, white-haired mayor said`: adjectives before the comma, and the article before them, are the noun’s. */
function withAdjectives(items: readonly Item[], start: number, end: number, floor: number): Subject | null {
  if (!isComma(items[start - 1]) || ((items[start]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0) return null;
  const phrase = nounPhraseAt(items, start, end);
  if (phrase === null || phrase.pronoun || phrase.last !== end || items[phrase.head]?.capital === true || phrase.head === start) return null;
  let first = start - 2;
  while (first > floor && first > start - LONGEST_ROW && ((items[first]?.pos ?? 0) & (Pos.adjective | Pos.verbPart | Pos.number)) !== 0) first--;
  const article = items[first];
  if (first === start - 2 || article === undefined || !/^(?:the|an?|his|her|their)$/.test(article.lower)) return null;
  return { phrase: { ...phrase, first, possessed: first }, first, apposed: false };
}

/** `…, elected representatives say`: a participle tells who they are. */
function electedBefore(items: readonly Item[], start: number, end: number): Subject | null {
  if (((items[start]?.pos ?? 0) & Pos.verbPart) === 0 || (start > 0 && !isComma(items[start - 1]))) return null;
  const phrase = nounPhraseAt(items, start, end);
  if (phrase === null || phrase.pronoun || phrase.last !== end || phrase.head !== start + 1) return null;
  const known = nounClass(items[phrase.head]?.lower ?? '');
  return known?.kind === 'group' && known.plural === true ? { phrase, first: start, apposed: false } : null;
}

/** `Marks & Holt said`, where the first word may be a verb: the firm's name begins before its sign. */
function partnerBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const before = items[phrase.first - 1];
  if (items[phrase.first]?.lower !== '&' || before?.kind !== 'word' || !before.capital) return null;
  return { ...phrase, first: phrase.first - 1, possessed: phrase.first - 1 };
}

/** Adjectives, their article and the comma. */
const LONGEST_ROW = 5;

/** `…, a charge Osk rejected`: the noun is what was rejected, and the name beside it is the subject. */
function afterObject(items: readonly Item[], subject: Subject): Subject {
  const { phrase } = subject;
  const article = lastArticle(items, phrase);
  if (article < 0) return subject;
  const several = severalAfter(items, article, phrase.last - 1);
  if (several > 0) return alone(several, phrase);
  for (let at = article + 2; at < phrase.last; at++) {
    const noun = items[at - 1];
    if (items[at]?.capital !== true || noun === undefined || noun.capital) continue;
    if (!only(noun.pos, Pos.noun | Pos.verbBase) || nounClass(noun.lower) !== undefined) return subject;
    return alone(at, phrase);
  }
  return subject;
}

function alone(at: number, { last }: NounPhrase): Subject {
  return { phrase: { first: at, core: last, last, head: last - 1, possessed: at, pronoun: false }, first: at, apposed: false };
}

/** `cut the fare in | a move Lund called …`: the last article of the words before the verb; -1 where it is not `a`. */
function lastArticle(items: readonly Item[], { first, last, pronoun, possessed }: NounPhrase): number {
  if (pronoun || possessed !== first) return -1;
  for (let at = last - 1; at >= first; at--) {
    const { lower = '', kind } = items[at] ?? {};
    if (/^an?$/.test(lower)) return at;
    if (kind !== 'word' || /^(?:the|his|her|its|their|'s|and|or|of|for|from)$/.test(lower)) return -1;
  }
  return -1;
}

/** `a find one scientist called “…”`, `a move critics called “…”`: where those begin who are of another number than the article; 0 for none. */
function severalAfter(items: readonly Item[], first: number, head: number): number {
  const noun = items[head];
  if (noun === undefined || noun.capital) return 0;
  const known = nounClass(noun.lower);
  for (let at = first + 2; at < head; at++) {
    const joined = ((items[at - 1]?.pos ?? 0) & NOUN) !== 0 && items[at - 1]?.capital === false;
    if (joined && COUNTS.test(items[at]?.lower ?? '') && known !== undefined) return at;
  }
  if (known?.plural !== true || known.kind !== 'group' || head < first + 2) return 0;
  for (let at = first + 1; at < head; at++) if (QUANTITY.test(items[at]?.lower ?? '') || items[at]?.kind !== 'word') return 0;
  return ((items[head - 1]?.pos ?? 0) & Pos.noun) !== 0 && nounClass(items[head - 1]?.lower ?? '') === undefined ? head : 0;
}

const COUNTS = /^(?:one|some|many|several|most|two|three)$/;
const QUANTITY = /^(?:few|dozen|hundred|thousand|million|lot|number|couple|handful|score|good|great|many|further|record|total)$/;

/** `Ana Lund of Raleigh, North Carolina said`: the state after the town, without its second comma. */
function townBefore(items: readonly Item[], start: number, end: number, floor: number): Subject | null {
  if (!isComma(items[start - 1]) || end - start > 2 || !isRegion(items, start, end) || items[start - 2]?.capital !== true) return null;
  const from = segmentStart(items, start - 1, floor);
  const phrase = nounPhraseAt(items, from, start - 1);
  if (phrase === null || phrase.pronoun || phrase.last !== start - 1 || !/^(?:of|from|in)$/.test(items[phrase.core]?.lower ?? '')) return null;
  return { phrase, first: from, apposed: true };
}

/**
 * `“…,” Ana Lund, the head of the ferry board said`; `Ana Lund, head of the ferry board said that …`: an apposition whose
 * closing comma is missing, after marks or where the sentence opens.
 */
function namedBefore(items: readonly Item[], start: number, end: number, floor: number, verb: number): Subject | null {
  const apposed = isComma(items[start - 1]) ? nounPhraseAt(items, start, end) : null;
  if (apposed === null || apposed.pronoun) return null;
  const from = segmentStart(items, start - 1, floor);
  const border = items[from - 1];
  if (border !== undefined && border.kind !== 'passage') return null;
  if (border === undefined && (apposed.last !== end || !isPersonByEnding(items[apposed.head]?.lower ?? '') || !isFirstName(items[from]?.lower ?? '')))
    return null;
  // `Ana Lund, a friend said, had left`
  if (border === undefined && isComma(items[verb + 1]) && items[verb + 2]?.kind !== 'passage') return null;
  const name = nounPhraseAt(items, from, start - 1);
  if (name === null || name.pronoun || name.last !== start - 1 || items[name.head]?.capital !== true) return null;
  // `Otto Bell, Curator of Boats said`, not `Osk, Tarn said`
  if (items[start]?.capital === true && !(isPersonNoun(items[start]?.lower ?? '') && isFirstName(items[from]?.lower ?? ''))) return null;
  return { phrase: name, first: from, apposed: true };
}

/** `“…,” her neighbour, Ana Lund told the paper`: after marks a description, and the name without its second comma. */
function describedBefore(items: readonly Item[], start: number, end: number, floor: number): Subject | null {
  const name = isComma(items[start - 1]) ? nounPhraseAt(items, start, end) : null;
  if (name === null || name.pronoun || name.last !== end || items[name.head]?.capital !== true) return null;
  const from = segmentStart(items, start - 1, floor);
  if (items[from - 1]?.kind !== 'passage') return null;
  const described = nounPhraseAt(items, from, start - 1);
  if (described === null || described.pronoun || described.last !== start - 1 || !isPersonNoun(items[described.head]?.lower ?? '')) return null;
  return { phrase: name, first: from, apposed: true };
}
