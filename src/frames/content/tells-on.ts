import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

/** `She paid cash, she says, and refused the rest.`: told in the past, unlike the verb of saying, and so a part of what she says. */
export function tellsOn({ items, after, verb }: Clause, from: number, to: number): boolean {
  const next = items[after + 2];
  if (((items[verb.main]?.pos ?? 0) & Pos.verbThird) === 0 || items[after + 1]?.lower !== 'and' || next?.kind !== 'word') return false;
  return isPast(next) && items.slice(from, to).some(isPast);
}

function isPast({ pos }: Item): boolean {
  return (pos & Pos.verbPast) !== 0 && (pos & NOUN) === 0;
}

/** `He recommends that they wait – something, he adds, that costs nothing`: his own report goes on. */
export function goesOnReporting({ items, subject, subjectUnit }: Clause, from: number): boolean {
  if (subject === null || !subject.pronoun || subjectUnit.items !== items || subject.first < from + SHORTEST) return false;
  return items[from]?.lower === items[subject.head]?.lower && isReportingFinite(items, from + 1);
}

/** `He hoped, he said, that …` reports but once. */
const SHORTEST = 6;
