import { isFirstName } from '../../lexicon/names.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { phraseAfterAdjunct } from '../../mentions/after-adjunct.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isRegion } from '../../mentions/region.ts';
import { subjectIn } from '../../mentions/segment-subject.ts';
import { mayAct } from '../../mentions/somebody.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';

const NAMED = NOUN | Pos.adjective;
const MOST_SEGMENTS = 8;
/** Words that a noun phrase may have. */
const LONGEST = 8;

const BORDER = /^(?:,|;|[-–—]+)$/;
const WALL = /^[:.!?…]+$/;
const JOINS = /^(?:and|but|or|yet|so|then|whereupon)$/;
/** A clause with a subject of its own opens: `so late that Ana Lund, …, said`. */
const OPENS = /^(?:that|when|as|because|if|while|whereupon|until|but|though|although)$/;
const ROUGHLY = /^(?:about|around|nearly|almost|roughly|some|over)$/;
/** What follows depends on the words before: `the thought which dawned on him`, `more than she showed`. */
const EMBEDS = /^(?:which|who|whom|whose|where|what|how|than|why|that)$/;

/**
 * The subject of a verb before marks where other words stand between the two: `the choir rose, and Ana Lund bent over the rail
 * and said: “…”`, `Ana Lund, going to the window where Otto stood, said: “…”`, `Ana Lund, who was tired and had not listened,
 * said: “…”`. Read from the verb to the left, stretch by stretch between commas: what only modifies is passed over.
 *
 * A participle goes with the clause right before it, be it a `when` clause: `when Otto broke in, shouting: “…”`.
 */
export function farSubject(items: readonly Item[], { first: verb, form }: VerbGroup): NounPhrase | null {
  const ing = form === 'ing';
  let end = verb;
  for (let step = 0; step < MOST_SEGMENTS && end > 0; step++) {
    const start = startOf(items, end);
    const stretch = read(items, start, end, step === 0 || (ing && step === 1 && end === verb - 1));
    // `in Aspen, Colo., the pilot ended her speech`
    const isState = items[start - 1]?.lower === ',' && items[start - 2]?.capital === true && isRegion(items, start, end);
    if (stretch.subject !== null && !isState) {
      const subject = apposedTo(items, stretch.subject, start) ?? stretch.subject;
      // `Early in her career, Ana Lund …`
      const when = ((items[subject.head]?.pos ?? 0) & (NOUN | Pos.pronoun)) === 0 && ((items[subject.head + 1]?.pos ?? 0) & Pos.preposition) !== 0;
      return mayAct(items, subject) && !when ? subject : null;
    }
    // whoever is told of with `who` is somebody
    if (stretch.relative) return phraseBefore(items, start - 1, startOf(items, start - 1));
    const border = items[start - 1];
    if (border === undefined || !BORDER.test(border.lower) || (border.lower === ';' && !stretch.verb && step > 1)) return null;
    end = start - 1;
  }
  return null;
}

function startOf(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 0) {
    const item = items[at - 1];
    if (item === undefined || item.kind === 'passage' || BORDER.test(item.lower) || WALL.test(item.lower)) break;
    at--;
  }
  return at;
}

interface Stretch {
  readonly subject: NounPhrase | null;
  /** `who …`: the subject stands before it. */
  readonly relative: boolean;
  /** A verb shares the subject that is looked for. */
  readonly verb: boolean;
}

const PASSED: Stretch = { subject: null, relative: false, verb: false };

function read(items: readonly Item[], start: number, end: number, nearest: boolean): Stretch {
  let from = start;
  while (from < end && JOINS.test(items[from]?.lower ?? '')) from++;
  const first = items[from];
  if (first === undefined || from >= end) return PASSED;
  if (first.lower === 'who') return { ...PASSED, relative: true };
  if (!nearest && /^(?:which|whom|whose|where|when|while|as|because|if|though|although|than)$/.test(first.lower)) return PASSED;
  if (!nearest) {
    const last = phraseBefore(items, end, from);
    const opener = last === null ? undefined : items[last.first - 1];
    if (last !== null && !holdsVerb(items, last) && (last.first === from || OPENS.test(opener?.lower ?? ''))) return { ...PASSED, subject: last };
  }
  let found: NounPhrase | null = null;
  let verb = false;
  for (let at = from; at < end; at++) {
    if (!isFiniteHere(items, at)) continue;
    const group = verbGroupAt(items, at);
    if (group === null || (group.form !== 'finite' && group.form !== 'passive')) continue;
    let before = group.first;
    while (before > from && only(items[before - 1]?.pos ?? 0, Pos.adverb | Pos.negation)) before--;
    const nearby = phraseBefore(items, before, from);
    const subject = nearby !== null && isInPhrase(items, nearby) ? (subjectIn(items, from, before)?.phrase ?? nearby) : nearby;
    const border = (subject?.first ?? before) - 1;
    // `where about fifty weavers`
    const opener = items[subject !== null && ROUGHLY.test(items[border]?.lower ?? '') ? border - 1 : border]?.lower ?? '';
    at = Math.max(at, group.last - 1);
    // `the mill where fifty weavers had met, chanting`, `a film in which rowers lift a boat, yelling`
    const there = opener === 'where' || (opener === 'which' && items[(subject?.first ?? before) - 2]?.lower === 'in');
    if (nearest && subject !== null && there) {
      found = subject;
      continue;
    }
    if ((subject?.first ?? before) > from && EMBEDS.test(opener) && !(opener === 'that' && subject !== null)) {
      if (opener === 'who' && nearest) return { subject: phraseBefore(items, before - 1, from), relative: false, verb: true };
      continue;
    }
    if (subject === null) verb = true;
    else if (items[subject.head]?.lower === 'who') found = phraseBefore(items, subject.first, from) ?? found;
    else found = nearest ? subject : (found ?? subject);
  }
  return { subject: found, relative: false, verb };
}

/** `The crowd gathered in the Ferry Hall rose and said`: a place where somebody is does nothing. */
function isInPhrase(items: readonly Item[], { first }: NounPhrase): boolean {
  const { lower = '' } = items[first - 1] ?? {};
  return /^(?:in|at|inside|outside|near|behind|of|for|with|from|around|across|along|under)$/.test(lower);
}

/** A finite verb, also one that could be a noun or an adjective where a name or `he` stands before it: `Jonas bent over`. */
function isFiniteHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // `had gathered`
  const helped = ((item?.pos ?? 0) & Pos.verbPart) !== 0 && ((items[at - 1]?.pos ?? 0) & Pos.auxiliary) !== 0;
  if (item?.kind !== 'word' || ((item.pos & TENSED) === 0 && !helped) || (item.pos & Pos.preposition) !== 0) return false;
  if (helped) return true;
  if ((item.pos & NAMED) === 0) return true;
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  // `Holding signs, they …`
  if (at === 1 && (before.pos & Pos.verbIng) !== 0) return false;
  return before.capital || (before.pos & Pos.pronoun) !== 0 || ((item.pos & NOUN) === 0 && (before.pos & NOUN) !== 0);
}

/** The noun phrase that ends before item `end`, read from no further than `from`: the longest one. */
function phraseBefore(items: readonly Item[], end: number, from: number): NounPhrase | null {
  for (let at = Math.max(from, end - LONGEST); at < end; at++) {
    // `so late that Ana Lund`
    if (items[at]?.lower === 'that') continue;
    const phrase = nounPhraseAt(items, at, end);
    if (phrase !== null && (phrase.last === end || phrase.core === end)) return phrase.core === end ? { ...phrase, last: end } : phrase;
  }
  return null;
}

/** `endorsed Lund last week`, `the woman rallied voters` may be read as nouns throughout. */
function holdsVerb(items: readonly Item[], { first, core }: NounPhrase): boolean {
  for (let at = first; at < core; at++) if (items[at]?.capital === false && ((items[at]?.pos ?? 0) & (Pos.verbPast | Pos.verbIng)) !== 0) return true;
  return false;
}

/** `Ana Lund, the baker, …`: the name before a description. */
function apposedTo(items: readonly Item[], { first, head, pronoun }: NounPhrase, start: number): NounPhrase | null {
  if (first !== start || pronoun || items[start - 1]?.lower !== ',') return null;
  // `In Tarn, Northmoor, Ana Lund went …`: a name is no description
  if (isFirstName(items[first]?.lower ?? '') && items[head]?.capital === true) return null;
  const from = startOf(items, start - 1);
  let opener = from;
  while (opener < start - 1 && JOINS.test(items[opener]?.lower ?? '')) opener++;
  const named = phraseBefore(items, start - 1, opener);
  if (named !== null && isRegion(items, named.first, named.last)) return null;
  return named !== null && (named.first === opener || OPENS.test(items[named.first - 1]?.lower ?? '')) && items[named.head]?.capital === true ? named : null;
}

/** `…, whereupon Lund rose and said`, `when Lund rose and said`, `When all was quiet, Lund rose and said`, `where about fifty weavers` */
export function beginsAnew(items: readonly Item[], first: number): boolean {
  const border = ROUGHLY.test(items[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return /^(?:,|and|but|whereupon|when|where|while|until)$/.test(items[border]?.lower ?? '');
}

/** Does a subject stand where a stretch between commas begins? Others are found inside of what only modifies: `the rail where Lund stood, said`. */
export function opensStretch(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const before = items[first - 1];
  // `“…,” said Lund, and Bell, after a while, said`
  if (items[first]?.capital === false && ((items[first]?.pos ?? 0) & Pos.verbPast) !== 0) return false;
  if (before === undefined || before.kind !== 'word') return true;
  if (/^(?:and|but|when|while|as|that|which|whom|what|how)$/.test(before.lower) || (before.pos & Pos.adverb) !== 0) return true;
  // `In her speech | Ana Lund, the mayor, said`
  return phraseAfterAdjunct(items, startOf(items, first), last)?.first === first;
}

/** Words that may stand between a verb and the marks: `said at once kindly and firmly: “…”`. */
export const LONGEST_MANNER = 10;

/** Do marks follow, with no more than the manner or the one spoken to between? */
export function opensMarks(items: readonly Item[], after: number, most: number): boolean {
  for (let at = after; at < after + most; at++) {
    const item = items[at];
    if (item === undefined) return items[at - 1]?.lower === ':' && at > after;
    if (item.kind === 'passage') return true;
    if (item.lower === ':' || item.lower === ',') continue;
    if (item.kind !== 'word' || (item.pos & (Pos.verbThird | Pos.auxiliary | Pos.modal | Pos.relative)) !== 0) return false;
    if ((item.pos & Pos.verbPast) !== 0 && (item.pos & (NOUN | Pos.adjective)) === 0) return false;
  }
  return false;
}
