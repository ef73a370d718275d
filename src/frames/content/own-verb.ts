import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isSpeaking } from '../../mentions/participle-of-speaker.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';
import { opensMoreSaid } from './goes-on-to-say.ts';

/** What only somebody does: a thing neither demands nor promises. */
const DEEDS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'promise', 'urge', 'announce', 'accuse', 'call']);
/** Of those that describe, the ones that only somebody does: a plan may offer or highlight something. */
const DEEMS = /^(?:describe|characteri[sz]e|dismiss|denounce|condemn|decry|deride|mock|criticize|criticise|praise|applaud|hail|blame|liken|compare)$/;
const TENSES = Pos.verbPast | Pos.verbThird;
/** What joins a second verb to the first. */
const JOINS = new Set(['and', 'but']);
/** Where the words before a joint end: before its comma, where it has one. */
function beforeJoint(items: readonly Item[], joint: number): number {
  return items[joint - 1]?.lower === ',' ? joint - 1 : joint;
}

/** Words that somebody else may hide behind, whose verb it could be. */
const OTHERS = new Set('who which that he she they we i it people because if when'.split(' '));

/**
 * `He said that the boats had been sold too cheaply and demanded an inquiry`: boats demand nothing, so the second verb is
 * his. Where a clause whose subject is a thing ends before such a verb, joined by `and` or `but`, in the tense of the cue.
 *
 * @param start item at which the clause begins, its `that` included
 * @returns the item before which it ends; `limit` where nothing is seen
 */
export function beforeOwnVerb(items: readonly Item[], start: number, limit: number, cue: Item | undefined): number {
  const tense = (cue?.pos ?? 0) & TENSES;
  // `too soon to say if it was safe but added that …`
  const added = beforeAdded(items, start, limit, tense === 0 ? TENSES : tense);
  if (((cue?.pos ?? 0) & Pos.verbIng) !== 0) return beforeParticiple(items, start, added);
  const from = OPENS.test(items[start]?.lower ?? '') ? start + 1 : start;
  const phrase = tense === 0 ? null : nounPhraseAt(items, from, limit);
  // `that the latch “may open” and asked …`: the marks hold the verb
  const subject = phrase !== null && items[phrase.head]?.kind === 'passage' ? nounPhraseAt(items, from, phrase.head) : phrase;
  if (subject === null) return added;
  const apart =
    tense === Pos.verbPast ? beforeOtherTense(items, subject.last, added) : tense === Pos.verbThird ? beforePresent(items, subject.last, added) : added;
  if (apart < added || subject.pronoun || !isThing(items[subject.head])) return apart;
  for (let at = subject.last + 1; at + 1 < added; at++) {
    const item = items[at];
    if (item === undefined || OTHERS.has(item.lower)) return added;
    if (opensMoreSaid(items, at, true)) return at;
    if (!JOINS.has(item.lower)) {
      if (item.capital || (item.kind === 'word' && nounClass(item.lower) !== undefined)) return added;
      continue;
    }
    const verb = pastAdverbs(items, at + 1);
    if (hasDone(items, verb)) return beforeJoint(items, at);
    const next = items[verb];
    if (next?.kind !== 'word' || (next.pos & TENSED & tense) === 0) continue;
    if ((next.pos & (NOUN | Pos.adjective)) !== 0 && !tellsMore(items, verb, tense)) continue;
    const entry = reportingForm(next.lower);
    if (entry === undefined || !(DEEDS.has(entry.class) || DEEMS.test(entry.lemma))) continue;
    return beforeJoint(items, at);
  }
  return added;
}

/** `the pier was rotten | and has called for a new one`: what only somebody has done. */
function hasDone(items: readonly Item[], at: number): boolean {
  if (!/^(?:has|have|had)$/.test(items[at]?.lower ?? '')) return false;
  const verb = pastAdverbs(items, at + 1);
  if (((items[verb]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  const done = reportingForm(items[verb]?.lower ?? '');
  return done !== undefined && !done.speechOnlyWithMarks && DEEDS.has(done.class);
}

/** Words from the first verb of what was said to the next of whoever says it. */
const FARTHEST = 60;
/** Words that open what is said, before its subject. */
const OPENS = /^(?:that|why|whether|if|how|where|when)$/;
const BE = new Set('is are was were'.split(' '));
const CLAUSE_OPENERS = /^(?:that|whether|how|why|what)$/;
const OPENS_OBJECT = Pos.determiner | Pos.possessive | Pos.pronoun | Pos.number;

/**
 * `said it was late and accused the board of …`, `said that he would leave and quoted her “first rule”`: after `was` and `would`
 * no past verb with an object goes on with what was said.
 *
 * @param at item after the subject of what was said
 */
function beforeOtherTense(items: readonly Item[], at: number, limit: number): number {
  const main = pastAdverbs(items, at);
  const { lower = '', pos = 0 } = items[main] ?? {};
  // `has yet to hear of it, but assured the public that …`
  const yet = /^(?:has|have)$/.test(lower) && /^(?:yet|to)$/.test(items[main + 1]?.lower ?? '');
  const be = BE.has(lower);
  if (!be && !yet && (pos & Pos.modal) === 0) return limit;
  for (let joint = main + 2; joint + 2 < Math.min(limit, main + FARTHEST); joint++) {
    const item = items[joint];
    if (item === undefined || OTHERS.has(item.lower) || (/^(?:be|been)$/.test(item.lower) && mayBePassive(items[joint + 1]))) return limit;
    if (be && joint < main + 4 && (item.pos & Pos.verbPart) !== 0) return limit;
    if (!JOINS.has(item.lower)) continue;
    const verb = pastAdverbs(items, joint + 1);
    if (tellsMore(items, verb)) return beforeJoint(items, joint);
  }
  return limit;
}

/** `saying it was late but suggesting that it would come`: the second participle is that of whoever says the first. */
export function beforeParticiple(items: readonly Item[], start: number, limit: number): number {
  for (let at = start + 2; at + 2 < Math.min(limit, start + FARTHEST); at++) {
    const { lower = '', pos = 0 } = items[at] ?? {};
    // `saying they are trying and failing`, `saying he saw them shouting and calling`
    if ((pos & Pos.verbIng) !== 0 && (pos & NOUN) === 0) return limit;
    if (!JOINS.has(lower)) continue;
    if (isReportingParticiple(items, at + 1) || tellsBeside(items, at + 1)) return beforeJoint(items, at);
    // `thinking it was late, but Ana rose and saying “Look,” …`
    if (items[at - 1]?.lower === ',') return limit;
  }
  return limit;
}

/** `with Lund saying it was late and Bell calling it “early”`: somebody else's report stands beside the first. */
function tellsBeside(items: readonly Item[], at: number): boolean {
  for (let verb = at + 1; verb < at + LONGEST_TELLER; verb++) {
    if (!isReportingParticiple(items, verb)) continue;
    const teller = nounPhraseAt(items, at, verb);
    return (
      teller !== null &&
      teller.last === verb &&
      !teller.pronoun &&
      (isNameOrPerson(items[teller.head]) || (isSpeaking(items[teller.head]) && items[teller.first]?.lower === 'the'))
    );
  }
  return false;
}

/** Words for whoever else speaks, with their verb. */
const LONGEST_TELLER = 6;

/** `with Lund accusing the board of sloth | and the board accusing Lund of theft`: where somebody else's participle begins to report. */
export function beforeOtherTeller(items: readonly Item[], start: number, limit: number): number {
  for (let at = start + 1; at + 2 < Math.min(limit, start + FARTHEST); at++)
    if (JOINS.has(items[at]?.lower ?? '') && tellsBeside(items, at + 1)) return beforeJoint(items, at);
  return limit;
}

/** `says he was late and calls the board “rude”`: what was, and what the same one says now. */
function beforePresent(items: readonly Item[], at: number, limit: number): number {
  const main = pastAdverbs(items, at);
  const { lower = '', pos = 0 } = items[main] ?? {};
  if (!/^(?:was|were|had)$/.test(lower) && !only(pos, Pos.verbPast | Pos.verbPart)) return limit;
  for (let joint = main + 2; joint + 2 < Math.min(limit, main + FARTHEST); joint++) {
    const item = items[joint];
    if (item === undefined || OTHERS.has(item.lower)) return limit;
    if (JOINS.has(item.lower) && tellsMore(items, joint + 1, Pos.verbThird)) return beforeJoint(items, joint);
  }
  return limit;
}

/** `urged the board to wait and said it was late`: no past verb goes on after an infinitive. */
export function beforePastVerb(items: readonly Item[], start: number, limit: number, cue: Item | undefined): number {
  if (((cue?.pos ?? 0) & TENSES) !== Pos.verbPast) return limit;
  let to = start;
  while (to < Math.min(limit, start + FARTHEST) && !(items[to]?.lower === 'to' && ((items[to + 1]?.pos ?? 0) & Pos.verbBase) !== 0)) to++;
  for (let joint = to + 2; joint + 2 < Math.min(limit, to + FARTHEST); joint++) {
    const { lower = '' } = items[joint] ?? {};
    if (OTHERS.has(lower)) return limit;
    if (!JOINS.has(lower)) continue;
    const verb = pastAdverbs(items, joint + 1);
    if (tellsMore(items, verb)) return beforeJoint(items, joint);
  }
  return limit;
}

/** `accused the board`, `quoted his “rule”`, `suggested that …`: a verb that reports, in the tense of the cue, with what it takes. */
function tellsMore(items: readonly Item[], verb: number, tense: number = Pos.verbPast): boolean {
  const { lower = '', pos = 0 } = items[verb] ?? {};
  const entry = (pos & tense) === 0 ? undefined : reportingForm(lower);
  if (entry === undefined || entry.speechOnlyWithMarks || entry.class === 'think' || entry.class === 'show') return false;
  const next = items[verb + 1];
  if (next === undefined) return false;
  // `had been arrested and told that …`
  if (CLAUSE_OPENERS.test(next.lower)) return !entry.takes.some((taken) => taken.startsWith('addressee'));
  return next.kind === 'passage' || next.capital || (next.pos & OPENS_OBJECT) !== 0;
}

function isThing(head: Item | undefined): boolean {
  return head?.kind === 'word' && !head.capital && nounClass(head.lower) === undefined;
}

/** `…, but added that it was late`: whoever said the first says more, whatever stands between. */
function beforeAdded(items: readonly Item[], start: number, limit: number, tense: number): number {
  for (let at = start + 2; at + 2 < limit; at++) {
    if (opensMoreSaid(items, at, false)) return at;
    // `…, then added that it was late`
    if (!JOINS.has(items[at]?.lower ?? '') && !(items[at]?.lower === 'then' && items[at - 1]?.lower === ',')) continue;
    if (items[at]?.lower === 'but' && saysNoMore(items, at + 1)) return beforeJoint(items, at);
    const verb = pastAdverbs(items, at + 1);
    const next = items[verb];
    if (next?.kind !== 'word' || !/^add(?:ed|s)$/.test(next.lower) || (next.pos & tense) === 0) continue;
    const opens = items[verb + 1];
    if (opens?.lower === 'that' || opens?.kind === 'passage' || opens?.lower === ':') return beforeJoint(items, at);
  }
  return limit;
}

const HELD_BACK = /^(?:say|comment|elaborate|specify|identify|disclose)$/;

/** `said it was “too late” but would not say why`, `… but declined to elaborate` */
function saysNoMore(items: readonly Item[], at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (/^(?:declined|declines|refused|refuses)$/.test(lower)) return items[at + 1]?.lower === 'to' && HELD_BACK.test(items[at + 2]?.lower ?? '');
  if (/^(?:would|did|does|could)n't$/.test(lower)) return HELD_BACK.test(items[at + 1]?.lower ?? '');
  return /^(?:would|did|does|could)$/.test(lower) && items[at + 1]?.lower === 'not' && HELD_BACK.test(items[at + 2]?.lower ?? '');
}

/** `would be arrested and told …`, not `would have been the last and quoted …` */
function mayBePassive(next: Item | undefined): boolean {
  return next === undefined || (next.pos & (Pos.verbPart | Pos.verbIng | Pos.adverb)) !== 0;
}
