import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isNameOrPerson, mayHoldView } from '../../mentions/somebody.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { isHearing } from '../clause/hearing.ts';
import { tailOf } from '../clause/tail.ts';
import { verbAfterAside } from '../content/aside-of-subject.ts';
import { hasMainVerb } from '../content/left-content.ts';
import { waitsForVerb } from '../content/resumed-at.ts';

/** `The gate was shut, the court heard.`: nothing else is told with a clause before such hearers; none in the gold. */
const HEARD = 3.5;
/** `The crews were told by the harbour office to wait.`: who spoke is named; too few in the gold for a weight. */
const TOLD_BY = 1.3;

/** `The pier was rotten, complained Ana Lund.`: in the gold such words close with `said` alone. */
const INVERTED = 2.4;
const SAYING: ReadonlySet<ReportingClass> = new Set(['say', 'announce', 'manner']);

/** The log odds by which a clause is a report, whatever is read as its content. */
export function leanOf(clause: Clause): number {
  if (isHearing(clause)) return HEARD;
  if (isInverted(clause)) return INVERTED;
  if (closes(clause)) return SAYING.has(clause.entry.class) ? SAID_LAST : heldLast(clause) ? HELD_LAST : 0;
  if (parts(clause)) return PARTING;
  if (holdsClause(clause)) return CLAUSE_WITH_ASIDE;
  if (tellsOfWhom(clause)) return OF_WHOM;
  return isToldBy(clause) ? TOLD_BY : 0;
}

/** `The man who said “I am the law” has left`: the marks are his words as anywhere; in the gold too few stand before another’s verb. */
const OF_WHOM = 1;

function tellsOfWhom({ items, after, subject, subjectUnit, entry }: Clause): boolean {
  if (subject === null || subjectUnit.items !== items || items[subject.head]?.lower !== 'who' || items[subject.head - 1]?.kind !== 'word') return false;
  if (entry.class === 'show' || entry.class === 'think') return false;
  for (let at = after; at < after + FAR_MARKS; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation') return false;
    if (item.kind === 'passage') return ((items[at + 1]?.pos ?? 0) & TENSED) !== 0;
  }
  return false;
}

/** Words between the verb and the marks. */
const FAR_MARKS = 8;

/** A statement without marks, a comma, a verb of saying and who says so; not `…, recalled his envoy and left`. */
function isInverted({ items, verb, entry, place, subject, subjectUnit }: Clause): boolean {
  if (place !== 'after' || subject === null || subject.pronoun || subjectUnit.items !== items || !SAYING.has(entry.class) || verb.lemma === 'say') return false;
  if (verb.first !== verb.main || items[verb.first - 1]?.lower !== ',' || ((items[verb.main]?.pos ?? 0) & (Pos.verbPast | Pos.verbThird)) === 0) return false;
  const head = items[subject.head];
  const speaks = isNameOrPerson(head) || /^(?:group|organization)$/.test(nounClass(head?.lower ?? '')?.kind ?? '');
  const next = items[subject.core];
  const closes = next === undefined || next.kind === 'punctuation' || (next.pos & Pos.preposition) !== 0;
  return speaks && closes && items.slice(0, verb.first).every(({ kind }) => kind !== 'passage');
}

/** `It would cost nothing, Bell confirmed.`: a statement, a comma, and no more than who says so; the verb is too seldom in the gold. */
const SAID_LAST = 1;
/** `It would cost nothing, her allies believe.` */
const HELD_LAST = 3;
const HELD = /^(?:think|believe|hope|fear|suspect|expect|worry|indicate)$/;

/** Not `It was late, I think`, which tells how sure the writer is. */
function heldLast({ items, verb, subject }: Clause): boolean {
  return HELD.test(verb.lemma) && !/^(?:i|we|you|one)$/.test(items[subject?.head ?? -1]?.lower ?? '');
}

function closes({ items, verb, place, subject, subjectUnit, after }: Clause): boolean {
  if (place !== 'before' || subject === null || subjectUnit.items !== items || verb.lemma === 'say') return false;
  if (
    items[subject.first - 1]?.lower !== ',' ||
    (subject.last !== verb.first && pastAdverbs(items, subject.last) !== verb.first) ||
    (items[after] !== undefined && items[after]?.lower !== '.')
  )
    return false;
  const head = items[subject.head];
  const known = nounClass(head?.lower ?? '');
  const speaks = subject.pronoun || isNameOrPerson(head) || (known !== undefined && (known.kind !== 'person' || !head?.capital));
  return speaks && items.slice(0, subject.first).every(({ kind }) => kind !== 'passage');
}

/** `The pier, experts believe, is rotten`: between the two halves of what they hold so stands nothing else (9 of 11 in the gold, most by other verbs). */
const PARTING = 2.2;
const HOLDING: ReadonlySet<ReportingClass> = new Set(['say', 'announce', 'think', 'promise']);

function parts({ items, verb, entry, place, first, subject, subjectUnit }: Clause): boolean {
  if (place !== 'before' || subject === null || subjectUnit.items !== items || !HOLDING.has(entry.class) || verb.lemma === 'say') return false;
  if (verb.first !== verb.main || items[first - 1]?.lower !== ',' || subject.first !== first || subject.last !== verb.first) return false;
  if (items[verb.last]?.lower !== ',' || /^(?:and|but|or|which|who|so|because)$/.test(items[verb.last + 1]?.lower ?? '')) return false;
  if (!mayHoldView(items, subject) || /^(?:who|that|i|we|you)$/.test(items[subject.head]?.lower ?? '')) return false;
  return waits(items, first - 1) && items.slice(0, first).every(({ kind }) => kind !== 'passage');
}

/** `The pier`, `The pier, which is old`, `The fact is`, `What boats need`, `The pier is old and`: more must come after the comma at item `to`. */
function waits(items: readonly Item[], to: number): boolean {
  if (!hasMainVerb(items, 0, to) || items[0]?.lower === 'what') return true;
  return only(items[to - 1]?.pos ?? 0, Pos.auxiliary | Pos.modal | Pos.conjunction) || waitsForVerb(items, 0, to);
}

/** `She maintained the mayor, who is 45, would go.`: a clause beyond doubt, which is too seldom in the gold with its aside. */
const CLAUSE_WITH_ASIDE = 1.5;

function holdsClause(clause: Clause): boolean {
  const { entry, items, place, after, verb } = clause;
  if (place !== 'before' || verb.lemma === 'say' || !HOLDING.has(entry.class) || after !== verb.last) return false;
  return items[after]?.lower !== 'that' && verbAfterAside(items, after) > after && tailOf(clause).kind === 'bare';
}

function isToldBy(clause: Clause): boolean {
  const { items, verb, entry } = clause;
  return verb.form === 'passive' && items[verb.last]?.lower === 'by' && /^(?:tell|ask|urge)$/.test(entry.class) && tailOf(clause).kind === 'to';
}
