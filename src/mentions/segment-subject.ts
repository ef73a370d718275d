import { nounClass } from '../lexicon/titles.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { FINITE, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { countedPhraseAt } from './counted-phrase.ts';
import { joinedSubject, pronounAfterObject, pronounJoined } from './joined-subject.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isRelative } from './relative.ts';
import { isNameOrPerson } from './somebody.ts';
import type { Subject } from './subject.ts';
import { timePhraseAt } from './time-phrase.ts';

const SUBJECTIVE = /^(?:i|he|she|we|they)$/;

const OBJECT_RELATIVE = new Set(['what', 'whatever', 'whom']);

/** Reads `[start, end)` left to right as `… subject modifiers` and gives the subject that the verb after it has. */
export function subjectIn(items: readonly Item[], start: number, end: number): Subject | null {
  let subject: NounPhrase | null = null;
  /** Whose clause `because` interrupts. */
  let outer: NounPhrase | null = null;
  let finite = false;
  let at = start;
  let relative = false;
  let object = false;
  /** The verb whose object may come, where it has a subject. */
  let governs: Item | null = null;
  const count = countedPhraseAt(items, start, end);
  if (count !== null) {
    subject = count;
    at = count.last;
  }
  while (at < end) {
    const item = items[at];
    if (item === undefined) break;
    const time = timePhraseAt(items, at, end);
    if (time > at && !modifiesNoun(items, at, time, end)) {
      at = time;
      continue;
    }
    const { pos } = item;
    if ((pos & Pos.preposition) !== 0 && OBJECT_RELATIVE.has(items[at + 1]?.lower ?? '') && nounPhraseAt(items, at + 2, end)?.last === end) {
      at++;
      continue;
    }
    if ((pos & Pos.preposition) !== 0 && /^(?:which|whom)$/.test(items[at + 1]?.lower ?? '') && at + 2 < end) {
      // `a call during which they discussed`: the clause has a subject of its own
      subject = null;
      relative = false;
      object = false;
      at += 2;
      continue;
    }
    if (OBJECT_RELATIVE.has(item.lower)) {
      // `the end of what Ana Lund called …`: whatever stands before, the pronoun is the object and its clause has its own subject
      const own = nounPhraseAt(items, at + 1, end);
      if (own !== null && own.last === end) return { phrase: own, first: own.first, apposed: false };
    }
    if ((pos & Pos.relative) !== 0 && subject !== null && !object && at + 1 < end) {
      // `the plan that he said would fail`: the clause that the pronoun opens has a subject of its own right before the verb
      const own = nounPhraseAt(items, at + 1, end);
      const ownSubject = own !== null && own.last === end && !/^(?:who|whose)$/.test(item.lower) && !isPastVerb(items[at + 1]);
      if (ownSubject) return { phrase: own, first: own.first, apposed: false };
      // `the group that backs …`, `officials who …`; `that` after a verb opens a new clause instead
      relative = true;
      at++;
      continue;
    }
    if ((pos & Pos.relative) !== 0 && at + 1 === end) {
      const phrase: NounPhrase = { first: at, core: at + 1, last: at + 1, head: at, possessed: at, pronoun: true };
      return { phrase, first: at, apposed: false };
    }
    if (item.kind === 'word' && (pos & Pos.conjunction) !== 0 && (pos & NOUN) === 0 && (pos & Pos.preposition) === 0) {
      // `officials who hid their names because the talks are private said`
      outer = object && item.lower === 'because' ? subject : null;
      subject = null;
      relative = false;
      object = false;
      governs = null;
      at++;
      continue;
    }
    const counted = subject === null && at > start && ((items[at - 1]?.pos ?? 0) & Pos.conjunction) !== 0 ? countedPhraseAt(items, at, end) : null;
    if (counted !== null) {
      subject = counted;
      at = counted.last;
      continue;
    }
    if (item.kind === 'word' && isVerbHere(items, at, end, subject !== null)) {
      // `which peaked at noon after the mayor said`: who and which have a verb and no participle
      const pronoun = subject !== null && isRelative(items, subject);
      const participle = (pos & (Pos.auxiliary | Pos.modal)) === 0 && subject !== null && !pronoun && !relative && readsAsParticiple(items, at, end);
      // `officials who met to discuss the plan said`
      if (subject !== null && !relative && !pronoun && isInfinitive(items, at)) object = true;
      else if (participle || relative) {
        object = true;
        if (relative && !participle && (pos & (Pos.auxiliary | Pos.modal)) === 0) relative = false;
      } else if (item.lower === 'to' || only(pos, Pos.verbIng)) object = true;
      else {
        governs = subject === null ? null : item;
        subject = null;
        object = false;
        finite = true;
      }
      at++;
      continue;
    }
    if ((pos & Pos.preposition) !== 0 && !((pos & NOUN) !== 0 && item.capital)) {
      const inner = nounPhraseAt(items, at + 1, end);
      const alone = inner?.last === end ? pronounAfterObject(items, inner) : null;
      if (alone !== null) return { phrase: alone, first: alone.first, apposed: false };
      // `three days after the mayor said`: the time before the conjunction is no subject
      const free = subject === null || finite || isTime(items, subject);
      // `The owner agreed to wait after officers warned …`
      const own = !relative && AFTER.test(item.lower) && inner !== null && isPeople(items[inner.head]);
      if (inner !== null && inner.last === end && (item.lower === 'as' || own || (free && (pos & Pos.conjunction) !== 0))) {
        // `As Ana Lund noted`, `before she said`, `fined the man after he wrote`: a conjunction, and the subject of its clause
        subject = inner;
        break;
      }
      const joined = inner?.last === end && (object || governs !== null) ? joinedSubject(items, inner, false) : null;
      if (joined !== null) return { phrase: joined, first: joined.first, apposed: false };
      at = inner === null ? at + 1 : subject === null ? inner.core : inner.last;
      continue;
    }
    const phrase = nounPhraseAt(items, at, end);
    if (phrase === null) {
      at++;
      continue;
    }
    // `said the plan was dead, praised the crews`
    if (isPredicate(items, phrase)) {
      at = phrase.last;
      continue;
    }
    if (governs !== null && phrase.last === end) {
      const joined = joinedSubject(items, phrase, reportingForm(governs.lower) === undefined);
      if (joined !== null) return { phrase: joined, first: joined.first, apposed: false };
    }
    const pronoun = phrase.last === end ? pronounJoined(items, phrase) : null;
    if (pronoun !== null) return { phrase: pronoun, first: pronoun.first, apposed: false };
    // `imitations of the mayor and the way he said …`
    if (subject === null || (phrase.last === end && SUBJECTIVE.test(items[phrase.head]?.lower ?? ''))) subject = phrase;
    else if (object && phrase.last < end) object = false;
    else if (!object && phrase.pronoun && phrase.last < end) relative = true;
    else if (!object && !relative) subject = phrase;
    at = phrase.last;
  }
  subject ??= outer;
  return subject === null ? null : { phrase: subject, first: subject.first, apposed: false };
}

const AFTER = /^(?:after|before|until|once)$/;

function isPeople(head: Item | undefined): boolean {
  return isNameOrPerson(head) || nounClass(head?.lower ?? '')?.kind === 'group';
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** An adjective alone after a form of be tells how something is, and names nobody. */
function isPredicate(items: readonly Item[], { first, head, last }: NounPhrase): boolean {
  const item = items[head];
  if (first !== head || last !== head + 1 || item === undefined || item.capital) return false;
  return (item.pos & Pos.adjective) !== 0 && (item.pos & Pos.pronoun) === 0 && BE.test(items[first - 1]?.lower ?? '');
}

/** `a Feb. 1 letter`, `the Monday statement`: the time stands before a noun under an article. */
export function modifiesNoun(items: readonly Item[], start: number, time: number, end: number): boolean {
  const noun = items[time];
  if (!/^(?:an?|the)$/.test(items[start]?.lower ?? '') || noun === undefined || time >= end) return false;
  return noun.kind === 'word' && !noun.capital && (noun.pos & Pos.noun) !== 0 && (noun.pos & (Pos.preposition | Pos.conjunction | Pos.adverb)) === 0;
}

function isTime(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  return !pronoun && /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|moments?)$/.test(items[head]?.lower ?? '');
}

function isVerbHere(items: readonly Item[], at: number, end: number, hasSubject: boolean): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const { pos } = item;
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & NOUN) === 0) return true;
  if ((pos & (FINITE | Pos.verbPart | Pos.verbIng)) === 0) return false;
  if (hasSubject && (pos & Pos.verbPart) !== 0 && (endsWithTime(items, at, end) || goesOnAfterTime(items, at, end))) return true;
  // `a baker accused of theft told …`
  if (hasSubject && item.lower === 'accused') return true;
  if ((pos & NOUN) === 0 && (pos & Pos.adjective) === 0) return true;
  if (!hasSubject) return false;
  // noun or verb: a verb where a determiner, pronoun or `that` follows it
  const next = items[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  return (pos & FINITE) !== 0 && (next.pos & (Pos.determiner | Pos.possessive | Pos.pronoun)) !== 0 && (next.pos & (NOUN | Pos.preposition)) === 0;
}

/** `to discuss`, `to be named`, `not to be named` */
function isInfinitive(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && /^(?:be|have|been|not)$/.test(items[before]?.lower ?? '')) before--;
  return items[before]?.lower === 'to';
}

/** `a school which banned football`: read as an adjective before a noun, and is the verb of the relative clause. */
function isPastVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos & Pos.verbPast) !== 0 && (item.pos & NOUN) === 0;
}

/** `a report released last year found`: the time before the verb was passed over already. */
function endsWithTime(items: readonly Item[], at: number, end: number): boolean {
  return at + 1 === end && timePhraseAt(items, end) > end;
}

/** `a poll released last week by the harbour office found` */
function goesOnAfterTime(items: readonly Item[], at: number, end: number): boolean {
  const time = timePhraseAt(items, at + 1, end);
  return time > at + 1 && time < end && ((items[time]?.pos ?? 0) & Pos.preposition) !== 0;
}

/** `people briefed on it`, `a man identified as X`, `officials working at …`. */
export function readsAsParticiple(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (only(item.pos, Pos.verbIng)) return true;
  if ((item.pos & Pos.verbPart) === 0) return false;
  const next = items[at + 1];
  if (next === undefined) return false;
  if (endsWithTime(items, at, end)) return true;
  if (goesOnAfterTime(items, at, end)) return true;
  return at + 1 < end && (next.pos & (Pos.preposition | Pos.adverb)) !== 0;
}
