import { isFirstName } from '../../lexicon/names.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { phraseAfterAdjunct } from '../../mentions/after-adjunct.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isRegion } from '../../mentions/region.ts';
import { subjectIn } from '../../mentions/segment-subject.ts';
import { isNameOrPerson, mayAct } from '../../mentions/somebody.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';
import { EMBEDS, helperAlone, isFiniteHere, JOINS, mainWithin, OPENS, phraseBefore } from './stretch.ts';

const MOST_SEGMENTS = 8;

const BORDER = /^(?:,|;|[-–—]+)$/;
const WALL = /^[:.!?…]+$/;
const SUBORDINATES = /^(?:which|whom|whose|where|when|while|as|because|if|though|although|than|once|after|before)$/;
const ROUGHLY = /^(?:about|around|nearly|almost|roughly|some|over)$/;

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
  const last = nearest ? null : phraseBefore(items, end, from);
  if (last !== null && !holdsVerb(items, last)) {
    const opener = items[last.first - 1];
    // `while her brother, whose cup was full, cried`
    const alone = last.first === from || (last.first === from + 1 && OPENS.test(first.lower));
    if (alone || (!SUBORDINATES.test(first.lower) && OPENS.test(opener?.lower ?? ''))) return { ...PASSED, subject: last };
  }
  if (!nearest && SUBORDINATES.test(first.lower)) return { ...PASSED, subject: mainWithin(items, from, end) };
  let found: NounPhrase | null = null;
  let verb = false;
  for (let at = from; at < end; at++) {
    if (!isFiniteHere(items, at)) continue;
    const group = verbGroupAt(items, at) ?? helperAlone(items, at);
    if (group === null || (group.form !== 'finite' && group.form !== 'passive')) continue;
    let before = group.first;
    while (before > from && only(items[before - 1]?.pos ?? 0, Pos.adverb | Pos.negation)) before--;
    const nearby = phraseBefore(items, before, from);
    const subject = nearby !== null && isInPhrase(items, nearby) ? (subjectIn(items, from, before)?.phrase ?? nearby) : nearby;
    const border = (subject?.first ?? before) - 1;
    // `where about fifty weavers`
    const opener = items[subject !== null && ROUGHLY.test(items[border]?.lower ?? '') ? border - 1 : border]?.lower ?? '';
    at = Math.max(at, group.last - 1);
    if (group.lemma === undefined && !isPersons(items, subject)) continue;
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

/** Of `is` and `had` alone: not `A number of boats were out, and thinking, “…,” he rowed`, nor what is told in `said | Otto was to blame`. */
function isPersons(items: readonly Item[], subject: NounPhrase | null): boolean {
  if (subject === null || !(subject.pronoun || isNameOrPerson(items[subject.head]))) return false;
  return !isReportingFinite(items, subject.first) && !isReportingFinite(items, subject.first - 1);
}

/** `The crowd gathered in the Ferry Hall rose and said`: a place where somebody is does nothing. */
function isInPhrase(items: readonly Item[], { first }: NounPhrase): boolean {
  const { lower = '' } = items[first - 1] ?? {};
  return /^(?:in|at|inside|outside|near|behind|of|for|with|from|around|across|along|under)$/.test(lower);
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
  if (items[border]?.lower === 'that') return isOutcome(items, border);
  return /^(?:,|and|but|whereupon|when|where|while|until)$/.test(items[border]?.lower ?? '');
}

/** `Otto showed such signs of fear | that Ana took his hand and asked`: what came of it, and no words of his. */
function isOutcome(items: readonly Item[], that: number): boolean {
  for (let at = that - 1; at > that - LONGEST_MEASURE; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (/^(?:so|such)$/.test(item.lower)) return true;
  }
  return false;
}

/** Items of `such plain signs of going under`. */
const LONGEST_MEASURE = 9;

/** Does a subject stand where a stretch between commas begins? Others are found inside of what only modifies: `the rail where Lund stood, said`. */
export function opensStretch(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const before = items[first - 1];
  // `“…,” said Lund, and Bell, after a while, said`
  if (items[first]?.capital === false && ((items[first]?.pos ?? 0) & Pos.verbPast) !== 0) return false;
  if (before === undefined || before.kind !== 'word') return true;
  if (
    /^(?:and|but|when|while|as|after|before|because|since|until|although|though|that|which|whom|what|how)$/.test(before.lower) ||
    (before.pos & Pos.adverb) !== 0
  )
    return true;
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
