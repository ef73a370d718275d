import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt, timePhraseBefore } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';

// A sentence may open with a clause that depends on the main one: `While Ana Lund said it would sail, the crew …`.

const OPENERS = 'while when after before although though because since once until whereas'.split(' ');
const WITH_AS = new Set([...OPENERS, 'as']);
const WITH_IF = new Set([...OPENERS, 'if', 'even']);

/** `As voters queued, …`, `Shortly after the call ended, …`: is the subject at item `first` that of such a clause? */
export function opensDependent(items: readonly Item[], first: number): boolean {
  return first > 0 && first <= 4 && (WITH_AS.has(items[0]?.lower ?? '') || (first >= 2 && WITH_AS.has(items[1]?.lower ?? '')));
}

/**
 * The same of a clause that reports, and so asked more strictly: `If Ana Lund says so, …`; not `As Ana Lund said, …`, which is a
 * report of its own, and not `After all, she argued, …`, for what stands before a comma is no clause that she argues in.
 */
export function opensDependentReport(items: readonly Item[], first: number): boolean {
  if (items[first - 1]?.lower === ',') return false;
  // `The next time somebody tells you …`
  if (first >= 3 && first <= 5 && items[first - 1]?.lower === 'time' && items[first - 2]?.lower === 'next' && items[first - 3]?.lower === 'the') return true;
  // `Last month, when I asked Ana Lund if she would sail, …`
  if (items[first - 2]?.lower === ',' && OPENERS.includes(items[first - 1]?.lower ?? '') && timePhraseAt(items, 0, first - 2) === first - 2) return true;
  return first > 0 && first <= 4 && (WITH_IF.has(items[0]?.lower ?? '') || (first === 2 && WITH_IF.has(items[1]?.lower ?? '')));
}

/** `If they say it is late, tell them why.` */
function bids(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  const next = items[at + 1];
  if (verb?.kind !== 'word' || verb.capital || (verb.pos & Pos.verbBase) === 0 || (verb.pos & Pos.preposition) !== 0) return false;
  return next?.kind === 'word' && (OBJECTIVE.test(next.lower) || ((verb.pos & NOUN) === 0 && /^(?:the|an?|your)$/.test(next.lower)));
}

/** `Although she said it was late, at the fair this month she said …`: past a few words that end in a time to a pronoun with its verb. */
function afterAdjunct(items: readonly Item[], from: number): number {
  if (((items[from]?.pos ?? 0) & Pos.preposition) === 0) return from;
  for (let at = from + 2; at < from + LONGEST_ADJUNCT; at++) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'number') return from;
    const next = items[at + 1];
    // not `on the ideas they hold`
    if (
      SUBJECTIVE.test(item.lower) &&
      timePhraseBefore(items, at, from) < at &&
      next?.kind === 'word' &&
      (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0
    )
      return at;
  }
  return from;
}

const LONGEST_BRACKET = 16;

/** The item of the bracket that closes the one at item `open`; `open` where it is not closed. */
function bracketEnd(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (items[at]?.lower === ')') return at;
  return open;
}

const LONGEST_ADJUNCT = 9;
const SUBJECTIVE = /^(?:i|he|she|we|they|it)$/;

function isPast(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.capital && (item.pos & Pos.verbPast) !== 0;
}

const OBJECTIVE = /^(?:me|him|her|us|them|it)$/;

/** `Asked whether it would sail, Ana Lund said …`, `Noting that it was late, she …`: the comma and the subject after it. */
export function mainClauseAfter(items: readonly Item[], from: number): { comma: number; subject: NounPhrase | null } | null {
  for (let at = from; at + 2 < items.length; at++) {
    // `Asked about it, Ana Lund (14 points, 11 rebounds) shrugged`
    if (items[at]?.lower === '(') at = bracketEnd(items, at);
    if (items[at]?.lower !== ',' && !(items[at]?.kind === 'passage' && items[at]?.pos === 0)) continue;
    // `Asked whether the pier, which some called grim, was safe, Ana Lund …`
    if (/^(?:which|whose)$/.test(items[at + 1]?.lower ?? '')) continue;
    if (bids(items, at + 1)) return { comma: items[at]?.kind === 'passage' ? at + 1 : at, subject: null };
    const phrase = nounPhraseAt(items, afterAdjunct(items, at + 1), items.length);
    if (phrase === null) continue;
    // `Ana Lund acknowledged, …`: read as a part of the name
    if (phrase.core - phrase.first > 1 && items[phrase.core - 2]?.capital === true && isPast(items[phrase.core - 1]))
      return { comma: items[at]?.kind === 'passage' ? at + 1 : at, subject: phrase };
    for (let next = phrase.core; next < items.length; next++) {
      if (items[next]?.lower === '(') next = bracketEnd(items, next);
      const item = items[next];
      if (item === undefined || item.lower === ':') break;
      // `Asked by her lawyer, Ana Lund, whether it would sail, the mayor said …`: a name beside the lawyer
      if (item.lower === ',' && /^(?:whether|if|why|how|what)$/.test(items[next + 1]?.lower ?? '')) break;
      if (item.kind === 'word' && (item.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & NOUN) === 0)
        return { comma: items[at]?.kind === 'passage' ? at + 1 : at, subject: phrase };
      if (item.lower === ',' && (items[next + 1]?.pos ?? 0) & (FINITE | Pos.auxiliary))
        return { comma: items[at]?.kind === 'passage' ? at + 1 : at, subject: phrase };
    }
  }
  return answerWithoutComma(items, from);
}

const ANSWERS = /^(?:said|says|replied|replies|answered|answers|responded|responds)$/;
const OPENS_QUESTION = /^(?:if|whether|about|what|why|how)$/;
/** `again by Radio Osk | if …` */
const LONGEST_ASKER = 7;
/** Items of the question before the answer. */
const LONGEST_QUESTION = 40;

/** `Asked if it was late | she said: “It is”`: the comma is missing before who answers in marks. */
function answerWithoutComma(items: readonly Item[], from: number): { comma: number; subject: NounPhrase } | null {
  if (!items.slice(from, from + LONGEST_ASKER).some(({ lower }) => OPENS_QUESTION.test(lower))) return null;
  for (let verb = from + 2; verb < Math.min(items.length, from + LONGEST_QUESTION); verb++) {
    if (!ANSWERS.test(items[verb]?.lower ?? '')) continue;
    const marks = /^[:,]$/.test(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
    if (items[marks]?.kind !== 'passage') continue;
    let first = verb - 1;
    if (!SUBJECTIVE.test(items[first]?.lower ?? '')) while (first > from && items[first]?.capital === true && items[first - 1]?.capital === true) first--;
    const subject = nounPhraseAt(items, first, verb);
    const named = subject !== null && subject.last === verb && (subject.pronoun || items[first]?.capital === true);
    return named && first > from + 1 ? { comma: first, subject } : null;
  }
  return null;
}
