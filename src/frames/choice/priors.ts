import { reportingVerb } from '../../lexicon/reporting.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseBefore } from '../../mentions/time-phrase.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Candidate } from './candidates.ts';

/** Log odds by which stopping before `, which …` is held back, or helped: the gold goes both ways. */
const PLAINLY = 1.6;
const GLOSS = 0.8;

/**
 * A content that stops where a relative clause goes on: `… since their meeting in May, which ended the quarrel` is one thought,
 * and words cut off are the worse loss; after a name (`… to Norsk Fisk, which owns the pier`) the clause is the writer's gloss.
 */
function stopsBeforeRelative({ stop, extent }: Candidate): number {
  if (extent == null || stop < 1 || extent.items[stop]?.lower !== ',' || extent.items[stop + 1]?.lower !== 'which') return 0;
  return extent.items[stop - 1]?.capital !== true || timePhraseBefore(extent.items, stop) < stop ? -PLAINLY : GLOSS;
}

/** `called it “a gift” on Tuesday`: the day is when it was called so; too few in the gold for a weight (3 to 1). */
function takesInTime({ stop, extent, type }: Candidate): number {
  if (extent == null || type === 'indirect' || stop < 1) return 0;
  const time = timePhraseBefore(extent.items, stop, extent.start);
  return time < stop && extent.items[time - 1]?.kind === 'passage' ? -GLOSS : 0;
}

/** `What was it like? she asks.`: a question outside of marks with its report; too few in the gold for a weight. */
const ASKED = 3;

function isAsked({ variant }: Candidate): number {
  return variant === 'asked' ? ASKED : 0;
}

/** `Eggs cost more, data from the board show.`: what comes first and closes with such words is nothing else (12 of 12 in the gold). */
const SHOWN = 0.8;

function isShown({ rule, cue }: Candidate): number {
  return rule === 'content-then-report' && reportingVerb(cue?.lemma ?? '')?.class === 'show' ? SHOWN : 0;
}

/** `The age may rise, two people briefed on the talks told the Courier.`: a sentence before such words is nothing else. */
const TOLD = 1.2;

function isToldSomebody({ rule, type, cue, addressee }: Candidate): number {
  return rule === 'content-then-report' && type === 'indirect' && cue?.lemma === 'tell' && addressee != null ? TOLD : 0;
}

/** `urged the board to wait`: who is to act is part of what is urged, in two of three in the gold; held to whoever urges. */
const ACTOR = 0.8;

function namesWhoActs({ variant, cue }: Candidate): number {
  return variant === 'object-to' && reportingVerb(cue?.lemma ?? '')?.class === 'urge' ? ACTOR : 0;
}

/** `maintained the pier was safe`, not `maintained the pier`: a clause is said; too few in the gold for a weight. */
const MAINTAINED = 1.6;

function isMaintained({ rule, cue, extent, stop }: Candidate): number {
  if (rule !== 'report-bare' || cue?.lemma !== 'maintain' || extent == null) return 0;
  const { items, start } = extent;
  const subject = nounPhraseAt(items, start, stop);
  if (subject === null) return 0;
  const verb = items[pastAdverbs(items, subject.last, Pos.negation)];
  return verb !== undefined && (verb.pos & TENSED) !== 0 && (verb.pos & NOUN) === 0 ? MAINTAINED : 0;
}

/** `confirmed “the pier” was rotten`: marks before the verb of the clause are no whole of it. */
const SUBJECT_ALONE = -2.5;

function stopsAtSubject({ stop, extent, type }: Candidate): number {
  if (extent == null || type !== 'direct' || extent.kind !== 'marked' || stop !== extent.start + 1) return 0;
  const marks = extent.items[extent.start];
  const verb = extent.items[stop];
  if (marks?.passage == null || marks.pos === 0 || verb?.kind !== 'word' || !only(verb.pos, Pos.auxiliary | Pos.modal)) return 0;
  return SUBJECT_ALONE;
}

/** Log odds that no example counted: what is too seldom in the gold for a weight, or goes both ways there. */
export function priorOdds(candidate: Candidate): number {
  return (
    stopsBeforeRelative(candidate) +
    takesInTime(candidate) +
    namesWhoActs(candidate) +
    isAsked(candidate) +
    isToldSomebody(candidate) +
    isShown(candidate) +
    isMaintained(candidate) +
    stopsAtSubject(candidate)
  );
}
