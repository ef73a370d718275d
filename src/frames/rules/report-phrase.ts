import { isMadeLightOf } from '../../lexicon/made-light-of.ts';
import { isNominative } from '../../lexicon/pronouns.ts';
import type { ReportingClass } from '../../lexicon/reporting.ts';
import { isSaidObject } from '../../lexicon/said-objects.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { afterAttitude } from '../clause/attitude.ts';
import { isLabelled } from '../clause/bare-clause.ts';
import type { Clause } from '../clause/clause.ts';
import { recipientAt } from '../clause/recipient.ts';
import { tailOf } from '../clause/tail.ts';
import { beforeOccasion, closingMarks } from '../content/closing-marks.ts';
import { hasPredicate, isClassedAs, isReached, itself, NEARER, ofMarks } from '../content/predicate.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom } from '../match.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';

/** `told the board of`: what somebody is told of is what is said. */
const OF_WHAT = /^(?:tell|inform|remind|assure|warn|notify)$/;

export const reportPhrase = defineFrame({
  id: 'report-phrase',
  explain: 'A speaker, a verb such as announce, describe or call, and a noun phrase with what is said of it.',
  examples: {
    hits: [
      ['The union announced a strike.', 'a strike'],
      ['Otto Bell was asked about the strike.', 'the strike'],
      ['Asked about the strike, Otto Bell left.', 'the strike'],
    ],
    misses: ['The union bought a ferry.'],
  },
  find(clause) {
    const { items, entry, verb } = clause;
    const particle = clause.after > verb.last;
    // `was asked about the pier`
    if (clause.place === 'after' || (verb.form === 'passive' && !particle)) return null;
    // `urged the board not to wait`: what is not to be done stands alone
    const tail = tailOf(clause);
    if (tail.kind === 'to' && tail.addressee !== null && clause.items[tail.at]?.lower !== 'to') return null;
    // `told the board of “years of neglect”`
    if (tail.addressee !== null && items[tail.addressee.last]?.lower === 'of' && OF_WHAT.test(verb.lemma)) return null;
    // `has not responded to the offer` reports nothing
    if (verb.negated && ANSWERING.test(verb.lemma)) return null;
    // `I can’t put it better than that`
    if (verb.lemma === 'put' && !marksFollow(items, clause.after)) return null;
    let at = afterAside(items, clause.after);
    // `warned again of cuts`, not `warned of further cuts`
    while (only(items[at]?.pos ?? 0, Pos.adverb) && !(items[at]?.lower === 'further' && ((items[at + 1]?.pos ?? 0) & Pos.noun) !== 0)) at++;
    // `accused on Saturday the mayor of sleep`
    if (entry.class === 'accuse') at = Math.max(at, timePhraseAt(items, at));
    const next = items[at];
    if (next === undefined) return null;
    // `vowed last month to “open the lock”`
    if (isWhen(items, at) && (!entry.takes.includes('np') || tail.kind === 'to')) return null;
    const object = nounPhraseAt(items, at, items.length) ?? itself(items, at) ?? ofMarks(items, at) ?? afterMarks(clause, at);
    // `she noted last night in Osk`
    if (
      object !== null &&
      timePhraseAt(items, at) >= object.core &&
      !marksFollow(items, at) &&
      clause.place === 'before' &&
      items[clause.first - 1]?.lower === ','
    )
      return null;
    // `hit back saying it was late`: what was said is reported by `saying`
    if (!OF_DEEDS.test(verb.lemma) && BY_SAYING.test(next.lower)) return null;
    // `reported having two boats`
    const gerund =
      ((next.pos & Pos.verbIng) !== 0 || /^(?:having|being)$/.test(next.lower)) &&
      ((next.pos & Pos.noun) === 0 ? entry.class !== 'turn' : OF_DEEDS.test(verb.lemma));
    // `wrote a symphony` reports nothing, `wrote of a “cold and patient” sea` does
    const takesPhrase = particle || entry.takes.includes('np') || (entry.class !== 'turn' && marksFollow(items, at, BIDS.test(verb.lemma) ? NEARER : NEAR));
    if (!gerund && (object === null || !takesPhrase)) return null;
    // `quoted the mayor as saying “…”`: what was said is reported by `saying`
    if (verb.lemma === 'quote' && object !== null && items[object.core]?.lower === 'as' && isReportingParticiple(items, object.core + 1)) return null;
    // `telephoned the council last week`: whom, and not what
    if (CALLS.test(verb.lemma) && object !== null && !marksFollow(items, at, NEARER)) return null;
    // `when a skipper asked him, …`: whom, and not what
    if (entry.class === 'ask' && !particle && object?.pronoun === true && /^[,.;]?$/.test(items[object.last]?.lower ?? '')) return null;
    // `likes to quote her father`: whom, and not what
    if (verb.lemma === 'quote' && object !== null && !marksFollow(items, at) && isReached(items, object)) return null;
    if (object !== null && bySaying(items, object.core, ANSWERING.test(verb.lemma))) return null;
    // `emailed supporters saying: “…”`: what was written is reported by `saying`
    if (object !== null && entry.class !== 'describe' && sayingFollows(items, object.last)) return null;
    // `told the crowd “we will win this”`: whom it was told
    if (object !== null && !OF_OBJECT.has(entry.class) && tail.addressee !== null && (tail.kind === 'passage' || isToldThat(clause, object))) return null;
    // `brushed off the snow`
    if (particle && object !== null && !isMadeLightOf(verb.lemma, items[object.head]?.lower ?? '') && !marksFollow(items, at)) return null;
    // `summed up the bill`
    if (verb.lemma === 'sum' && !marksFollow(items, at) && items[object?.last ?? at]?.lower !== 'as') return null;
    // `said nothing`, `did not say so`
    const as = object?.last ?? at;
    // `described it as slow`, `dismissed it as “slow”`
    const asWhat = items[as]?.lower === 'as' && (entry.takes.includes('as') || marksFollow(items, as + 1, NEARER));
    const named = entry.class === 'call' && items[at]?.lower === 'it' && (marksFollow(items, at + 1, NEARER) || isDescribed(items, at + 1));
    // `accused it of “lying”`, `likened it to “a coffin”`
    const ofWhat = object?.pronoun === true && /^(?:of|to)$/.test(items[object.core]?.lower ?? '') && marksFollow(items, object.core, NEARER);
    if (object !== null && isEmpty(items[object.head]?.lower ?? '') && !asWhat && !named && !ofWhat) return null;
    // `repeated this to her`, `answers most questions`
    if (object !== null && PASSES_ON.test(verb.lemma) && !marksFollow(items, at) && THIS.test(items[object.head]?.lower ?? '')) return null;
    if (object !== null && ANSWERING.test(verb.lemma) && /^questions?$/.test(items[object.head]?.lower ?? '') && items[object.core]?.lower !== 'about')
      return null;
    // `said three things:`
    if (object !== null && items[object.last]?.lower === ':') return null;
    // `Asked about the pier, Ana Lund said …`: whoever asked is not named
    if (clause.place === 'none' && !(particle && entry.class === 'ask')) return null;
    if (object !== null && !entry.takes.includes('np') && isLabelled(items, at, object)) return null;
    if (object !== null && tellsWhich(clause, object)) return null;
    if (RECIPROCAL.test(verb.lemma) && severalSpeak(clause)) return null;
    if (entry.class === 'call' && !particle && !hasPredicate(items, at) && !isClassedAs(verb.lemma, items, at)) return null;
    const recipient = recipientAt(clause, at);
    at = recipient === null ? afterAttitude(clause, at) : recipient.last;
    const limit = clause.place === 'none' ? beforeMainClause(clause, at) : beforeOccasion(clause, at, closingMarks(clause, at));
    const { span, extent } = reportedFrom({ ...clause, limit }, 'phrase', at);
    return matchOf(clause, [span], recipient, extent);
  },
});

/** `warned the mayor he could be “removed”`: a clause of its own follows the one spoken to. */
function isToldThat(clause: Clause, { core }: NounPhrase): boolean {
  const { kind, at, addressee } = tailOf(clause);
  return kind === 'bare' && addressee?.last === at && core === at && isNominative(clause.items[at]?.lower ?? '');
}

/** Classes of verbs that tell of their object, `called the mayor “a crook”`, or promise it. */
const OF_OBJECT: ReadonlySet<ReportingClass> = new Set(['describe', 'call', 'accuse', 'promise']);

/** `Those who asked for soup got soup`: which of them is meant, and nobody is quoted. */
function tellsWhich({ items, subject, subjectUnit }: Clause, object: NounPhrase): boolean {
  if (subject === null || subjectUnit.items !== items || items[subject.head]?.lower !== 'who' || items[subject.head - 1]?.kind !== 'word') return false;
  const next = items[object.last];
  return next?.kind === 'word' && (next.pos & TENSED) !== 0 && (next.pos & (Pos.noun | Pos.adjective | Pos.preposition)) === 0;
}

/** `vowed last month`, `promised Sunday at a rally`; not `announced Sunday’s games`. */
function isWhen(items: readonly Item[], at: number): boolean {
  const end = timePhraseAt(items, at);
  return end > at && items[end]?.lower !== "'s";
}

/** `rejected as “nonsense” the claim that she had left`: the object stands after what it is called. */
function afterMarks({ items, entry }: Clause, at: number): NounPhrase | null {
  if (items[at]?.lower !== 'as' || items[at + 1]?.passage?.kind !== 'quotation' || (entry.class !== 'describe' && entry.class !== 'call')) return null;
  const object = nounPhraseAt(items, at + 2, items.length);
  return object !== null && !object.pronoun && ((items[at + 2]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0 ? object : null;
}

function sayingFollows(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'saying' && (items[at + 1]?.kind === 'passage' || items[at + 2]?.kind === 'passage' || items[at + 1]?.lower === ':');
}

/** `responded to the move by saying that it was late`, `by calling it “late”`: what was said is reported by `saying`, without another verb between. */
function bySaying(items: readonly Item[], from: number, answers: boolean): boolean {
  for (let by = from; by < from + LONGEST_MEANS; by++) {
    const { kind, pos = 0, lower = '' } = items[by] ?? {};
    if (kind !== 'word' || ((pos & TENSED) !== 0 && (pos & Pos.noun) === 0)) return false;
    if (lower === 'by') return BY_SAYING.test(items[by + 1]?.lower ?? '') || (answers && isReportingParticiple(items, by + 1));
  }
  return false;
}

const LONGEST_MEANS = 12;
const BY_SAYING = /^(?:saying|stating|arguing|claiming|insisting|alleging|asserting|asking)$/;

/** `described, in rather blunt terms, a set of doors` */
function afterAside(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== ',' || ((items[at + 1]?.pos ?? 0) & Pos.preposition) === 0) return at;
  const aside = nounPhraseAt(items, at + 2, items.length) ?? nounPhraseAt(items, at + 3, items.length);
  return aside !== null && items[aside.last]?.lower === ',' ? aside.last + 1 : at;
}

/** So near the marks belong to the phrase. */
const NEAR = 12;

function marksFollow(items: readonly Item[], from: number, near = NEAR): boolean {
  return items.slice(from, from + near).some(({ kind }) => kind === 'passage');
}

/** `ordered a sofa described online as “oatmeal”`: farther marks are not what is bidden. */
const BIDS = /^order$/;
const YES = /^(?:so|no|yes|it|neither|none)$/;
const THIS = /^(?:this|that|these|those)$/;

function isEmpty(lower: string): boolean {
  return YES.test(lower) || isSaidObject(lower);
}

/** `called it a precaution`, `called it rotten` */
function isDescribed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === 'word' && (/^(?:an?|the)$/.test(item.lower) || only(item.pos, Pos.adjective));
}

/** `reported spending the money`: what these report is done by someone. */
const OF_DEEDS = /^(?:report|admit|acknowledge|deny|recall|remember|recommend|suggest|propose|mention|recount|describe|confess)$/;
const CALLS = /^(?:telephone|phone|ring|telegraph|cable|radio)$/;
const PASSES_ON = /^(?:say|tell|ask|add|repeat|write)$/;
const ANSWERING = /^(?:respond|reply|comment|answer|react)$/;
/** `They discussed the pier` tells of a talk, not what either said. */
const RECIPROCAL = /^(?:discuss|debate|negotiate)$/;

function severalSpeak({ subject, subjectUnit: { items } }: Clause): boolean {
  if (subject === null) return false;
  if (subject.pronoun) return /^(?:they|we|both)$/.test(items[subject.head]?.lower ?? '');
  return items.slice(subject.first, subject.last).some(({ lower }) => lower === 'and');
}

/** `Asked about the strike, Otto Bell left`: the comma before who was asked, and did what. */
function beforeMainClause({ items, limit }: Clause, from: number): number {
  for (let at = from; at < limit; at++) {
    const subject = items[at]?.lower === ',' ? nounPhraseAt(items, at + 1, items.length) : null;
    if (subject === null) continue;
    // `left` is read as the last word of the name
    const named = ((items[subject.last - 2]?.pos ?? 0) & Pos.properNoun) !== 0 && ((items[subject.last - 1]?.pos ?? 0) & TENSED) !== 0;
    if (named || ((items[subject.last]?.pos ?? 0) & TENSED) !== 0) return at;
  }
  return limit;
}
