import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { contractedSubject } from '../../mentions/contracted.ts';
import { clauseOfHeard, heardSubject, hearsSaying } from '../../mentions/heard-subject.ts';
import { type NounPhrase, pronounPhrase } from '../../mentions/phrase.ts';
import { isRelative } from '../../mentions/relative.ts';
import { segmentStart } from '../../mentions/segment.ts';
import type { Subject } from '../../mentions/subject.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { isTimeWord } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item, Unit } from '../../text/units.ts';
import { isAccusedOf } from '../verbs/accused-of.ts';
import { helpsToSay } from '../verbs/due-to-say.ts';
import { holdsThat } from '../verbs/holds-that.ts';
import { mayBeVerb } from '../verbs/may-be-verb.ts';
import { particleEnd } from '../verbs/particle.ts';
import { isToldTo } from '../verbs/reporting-verb.ts';
import { isQuotedAsSaying, type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';
import { accompanyingSubject } from './accompanying.ts';
import { closingComma, isAside, isDescribedAside, isParticipleAfterComma } from './aside.ts';
import { closeOfAskedAside } from './asked-aside.ts';
import { addedTo, besideParticiple, type Carried, Carrier } from './carried.ts';
import type { Clause, SubjectPlace } from './clause.ts';
import { colonAfterSpeaker } from './colon-after-speaker.ts';
import { endsInSpeaker, partsInSpeaker } from './ends-in-speaker.ts';
import { beginsAnew, farSubject, LONGEST_MANNER, opensMarks, opensStretch } from './far-subject.ts';
import { hostOfAside } from './host-of-aside.ts';
import { invertedSubject } from './inverted-subject.ts';
import { type MainVerb, mainAfterRelative } from './main-after-relative.ts';
import { mainClauseAfter, opensDependentReport } from './opening-clause.ts';
import { opensMain } from './opens-main.ts';
import { paperBefore } from './paper-before.ts';
import { isReadOut } from './read-out.ts';
import { reportsNobody } from './reports-nobody.ts';
import { tellsWhoSpeaks } from './tells-who-speaks.ts';

const OBJECTIVE: ReadonlySet<ReportingClass> = new Set(['describe', 'call', 'accuse']);

function subjectOf(items: readonly Item[], { first }: VerbGroup, floor: number, main: MainVerb | null): Subject | null {
  if (main?.at === first) return main.subject;
  const heard = heardSubject(items, first);
  if (heard !== null) return { phrase: heard, first: clauseOfHeard(items, heard.first), apposed: false };
  const phrase = contractedSubject(items, first);
  return phrase === null ? subjectBefore(items, first, floor) : { phrase, first, apposed: false };
}

/** Walks the verbs of a unit left to right and builds the clause of each that can report. */
export function clausesOf(text: string, unit: Unit, previous: Carried | null): Clause[] {
  const { items } = unit;
  const clauses: Clause[] = [];
  const floor = 0;
  const carrier = new Carrier(unit, previous);
  let main: MainVerb | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || !mayBeVerb(items, at)) {
      if (isCopula(items, at)) carrier.pass(at);
      else if (item?.lower === ';') carrier.part();
      continue;
    }
    const entry = reportingForm(item.lower) ?? holdsThat(items, at);
    // a verb that reports nothing is asked for its subject alone, to be carried over, and the first such subject is kept
    if (entry === undefined && !carrier.open) continue;
    const read = verbGroupAt(items, at);
    const group = read?.form === 'finite' && isToldTo(items, at) ? { ...read, form: 'passive' as const } : read;
    // `Course two, described as “memory of egg”, was a spoon`
    if (group?.form === 'finite' && entry?.class === 'describe' && isDescribedAside(items, group)) continue;
    // `the plan, known as …`
    if (group === null || group.form === 'participle') continue;
    if (isHelpedAcrossMarks(items, group)) continue;
    if ((entry?.class === 'accuse' || entry?.lemma === 'charge') && isAccusedOf(items, group)) continue;
    // `heard them say: “…”`: they say it
    if (entry?.lemma === 'hear' && hearsSaying(items, group.last - 1)) continue;
    // `is quoted as saying`: one report
    if (group.lemma === 'quote' && group.form === 'passive' && isQuotedAsSaying(items, group)) continue;
    // `is reported to have said`: one report
    if (helpsToSay(items, group.main)) continue;
    // `the author, thought to be a pilot, wrote …`, `Lund, told that it was shut, laughed`
    if ((entry?.class === 'think' || entry?.lemma === 'tell') && group.first === group.main && isAside(items, group)) continue;
    const subject: Subject | null = group.form === 'finite' || group.form === 'passive' ? subjectOf(items, group, floor, main) : null;
    if (
      subject !== null &&
      items.slice(group.first, group.main).every(({ pos }) => only(pos, Pos.adverb)) &&
      (item.pos & NOUN) !== 0 &&
      (isObject(items, subject.first) || isParticipleAfterComma(items, subject.first)) &&
      heardSubject(items, group.first) === null
    )
      continue;
    if (subject !== null && group.first === group.main && isDescribedObject(items, subject, at)) continue;
    if (group.first > 0 && (isCalledBy(items, group, entry?.class) || isReadOut(items, group) || tellsWhoSpeaks(items, group))) continue;
    if (entry === undefined) {
      if (subject !== null && (group.form === 'finite' || group.form === 'passive') && !isRelative(items, subject.phrase)) carrier.offer(subject.phrase, false);
      continue;
    }
    const after = particleEnd(items, group);
    const answered = entry.class === 'ask' ? closeOfAskedAside(text, items, group) : null;
    const subordinate = subject !== null && opensDependentReport(items, subject.first);
    const opening = subordinate || (subject === null && group.first <= 1 && group.form !== 'infinitive') ? mainClauseAfter(items, after) : null;
    const limit = opening?.comma ?? items.length;
    // one literal for all: written out, every clause has the same shape and costs one allocation
    const clauseWith = (of: NounPhrase | null, place: SubjectPlace, first = group.first, end = after, subjectUnit = unit): Clause => ({
      text,
      unit,
      items,
      verb: group,
      entry,
      floor,
      limit,
      subject: of,
      place,
      subjectUnit,
      first,
      after: end,
      read: { tail: null, speaker: null, extents: [] },
    });
    const inverted =
      subject === null ||
      (leftIsContent(items, group.first) &&
        (!subject.apposed || isGoverned(items, subject) || endsInSpeaker(items, group) || partsInSpeaker(items, subject.phrase, group)))
        ? invertedSubject(items, group, after, OBJECTIVE.has(entry.class))
        : null;
    let clause: Clause;
    if (inverted !== null) {
      clause = clauseWith(inverted, 'after', group.first, inverted.last);
      // `Said Ana Lund, who had come to Osk: “…”`
      if (opening !== null && group.first === 0 && colonAfterSpeaker(items, inverted.last) > 0) clause = { ...clause, limit: items.length };
      carrier.offer(inverted, true);
    } else if (subject !== null && entry.class === 'ask' && group.first === group.main && isAside(items, group)) {
      // `Ana Lund, asked how long it would last, shrugged`: she is asked, and nobody in particular asks
      clause = { ...clauseWith(null, 'none'), limit: closingComma(items, group.last) };
    } else if (subject !== null) {
      const far: NounPhrase | null =
        items[group.first - 1]?.lower === ',' && !opensStretch(items, subject.phrase) && opensMarks(items, after, LONGEST_MANNER)
          ? farSubject(items, group)
          : null;
      clause = clauseWith(far ?? subject.phrase, 'before', far === null ? subject.first : far.first);
      if (isRelative(items, subject.phrase)) {
        carrier.offerAntecedent(subject.phrase);
        main = far === null && entry.takes.includes('bare') ? mainAfterRelative(items, subject.phrase, after) : null;
        if (main !== null) clause = { ...clause, limit: Math.min(limit, main.at) };
      } else carrier.offer(subject.phrase, true);
    } else if (opening !== null) {
      const participle = group.form === 'ing';
      clause = clauseWith(participle ? opening.subject : null, participle && opening.subject !== null ? 'carried' : 'none');
    } else {
      const host = hostOfAside(items, group);
      const beside = host?.subject ?? accompanyingSubject(items, group);
      const added = beside === null ? (addedTo(clauses.at(-1), group) ?? besideParticiple(clauses, group)) : null;
      const far = beside === null && added === null && opensMarks(items, after, carrier.empty ? 2 : LONGEST_MANNER) ? farSubject(items, group) : null;
      // `Lund said he was tired and added: “…”`: who speaks goes on, unless somebody else has begun a clause
      const shared = beside ?? (far !== null && (!carrier.speaks || carrier.hangs || opensMain(items, far.first) || beginsAnew(items, far.first)) ? far : null);
      const relative = shared === null && added === null ? joinedRelative(unit, group) : null;
      const own = shared === null ? (added ?? relative) : { unit, subject: shared };
      // `left when asked about it`: whoever asked is not named
      const kept = own ?? carrier.at(group);
      const from = kept?.unit === unit && !isThing(kept.unit.items, kept.subject) ? kept : (paperBefore(unit, group) ?? kept);
      const unnamed =
        group.form === 'passive' || answered !== null || (group.lemma === 'ask' && /^(?:when|if|once|as)$/.test(items[group.first - 1]?.lower ?? ''));
      clause = from !== null && !unnamed ? clauseWith(from.subject, 'carried', group.first, after, from.unit) : clauseWith(null, 'none');
      if (host !== null) {
        clause = { ...clause, limit: host.comma };
        carrier.offer(host.subject, true);
      }
      if (relative !== null) clause = { ...clause, limit: beforeMainVerb(items, group.last) };
    }
    if (answered !== null) clause = { ...clause, limit: answered };
    if (!reportsNobody(clause)) clauses.push(clause);
  }
  return clauses;
}

/** `would “never” accept the offer`: the helper stands before the marks, and what follows the verb is no subject. */
function isHelpedAcrossMarks(items: readonly Item[], { first, main }: VerbGroup): boolean {
  if (first !== main || items[main - 1]?.kind !== 'passage') return false;
  const { pos = 0, lower = '' } = items[main - 2] ?? {};
  return ((pos & Pos.modal) !== 0 || lower === 'to') && ((items[main]?.pos ?? 0) & Pos.verbBase) !== 0;
}

/** `is`, and `has been`, with no verb of its own after it. */
function isCopula(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || (item.pos & Pos.auxiliary) === 0) return false;
  return BE.has(item.lower) || (HAVE.test(item.lower) && items[at + 1]?.lower === 'been');
}

const BE = new Set('is are was were'.split(' '));
const HAVE = /^(?:has|have|had)$/;

/** `Their row came after a motion calling for a vote`: what calls for nothing itself. */
function isThing(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  const { kind, capital = true, lower = '' } = items[head] ?? {};
  return !pronoun && kind === 'word' && !capital && nounClass(lower) === undefined;
}

/** `a clerk, who worked there and asked for leave, left`: whose verb it is that `who` opens the stretch with. */
function joinedRelative(unit: Unit, { first, form }: VerbGroup): Carried | null {
  const { items } = unit;
  if (form !== 'finite' || !/^(?:and|but|or)$/.test(items[first - 1]?.lower ?? '')) return null;
  const at = segmentStart(items, first, 0);
  if (items[at]?.lower !== 'who' || at < 1) return null;
  return { unit, subject: pronounPhrase(at) };
}

/** The comma that closes a relative clause, where the main verb follows it; the unit's end where none does. */
function beforeMainVerb(items: readonly Item[], from: number): number {
  const comma = closingComma(items, from);
  const next = items[comma + 1];
  return next?.kind === 'word' && (next.pos & TENSED) !== 0 && (next.pos & NOUN) === 0 ? comma : items.length;
}

/** What stands after a preposition or a verb is an object: `attacked the harbour claims` has no subject for `claims`. */
function isObject(items: readonly Item[], first: number): boolean {
  // `did not release details`
  const before = ((items[first - 1]?.pos ?? 0) & Pos.negation) !== 0 ? items[first - 2] : items[first - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if ((before.pos & (Pos.conjunction | Pos.relative)) !== 0) return false;
  return (before.pos & (Pos.preposition | VERB | Pos.possessive | Pos.auxiliary)) !== 0;
}

/** `I ordered a sofa described online as “sage”`: what a plain verb stands before is its object, and a participle tells more of it. */
function isDescribedObject(items: readonly Item[], { phrase }: Subject, at: number): boolean {
  const verb = items[phrase.first - 1];
  if (phrase.pronoun || ((items[at]?.pos ?? 0) & Pos.verbPart) === 0 || verb?.kind !== 'word' || verb.capital) return false;
  if (!/^(?:as|by|in|on|online)$/.test(items[at + 1]?.lower ?? '') || (verb.pos & Pos.verbPast) === 0) return false;
  return (verb.pos & (NOUN | Pos.preposition | Pos.auxiliary)) === 0 && reportingForm(verb.lower)?.takes.includes('bare') !== true;
}

/** `Crews went out, called by a neighbour who saw the smoke`: they are called; `In one note, first reported by the Times, Lund wrote`; not `replied by asking why`. */
function isCalledBy(items: readonly Item[], { form, first, main, last }: VerbGroup, kind: ReportingClass | undefined): boolean {
  if (form !== 'finite' || items[last]?.lower !== 'by') return false;
  const agent = items[last + 1];
  if (kind === 'call' || kind === 'tell' || kind === 'urge') return first === main && ((agent?.pos ?? 0) & Pos.verbIng) === 0;
  const participle = items[first - 1]?.lower === ',' && (first === main || items[first]?.lower === 'first') && ((items[main]?.pos ?? 0) & Pos.verbPart) !== 0;
  return participle && agent !== undefined && ((agent.pos & (Pos.determiner | Pos.possessive)) !== 0 || agent.capital) && !isTimeWord(agent.lower);
}

/** `They wore monitors, which itched, said Ana Lund`: what a verb stands before, with a clause of its own after it, is no subject of the next. */
function isGoverned(items: readonly Item[], { phrase }: Subject): boolean {
  const before = items[phrase.first - 1];
  return !phrase.pronoun && before?.kind === 'word' && (before.pos & TENSED) !== 0 && (before.pos & (NOUN | Pos.preposition | Pos.conjunction)) === 0;
}

function leftIsContent(items: readonly Item[], first: number): boolean {
  const before = items[first - 1];
  return before?.kind === 'passage' || before?.lower === ',';
}
