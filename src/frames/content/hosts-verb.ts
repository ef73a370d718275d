import { isNominative } from '../../lexicon/pronouns.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { segmentStart } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

/** Words of the noun phrase that a report without its relative pronoun follows. */
const LONGEST_HOST = 6;
/** Words of such a report. */
const FARTHEST = 24;

/** `the boat` of `the boat | the board says will last`, with no comma between: what the report is about; null for none. */
export function hostBefore({ items, first }: Clause): NounPhrase | null {
  const relative = ((items[first - 1]?.pos ?? 0) & Pos.relative) !== 0 ? first - 1 : first;
  for (let at = Math.max(0, relative - LONGEST_HOST); at < relative; at++) {
    if (((items[at]?.pos ?? 0) & Pos.determiner) === 0 || timePhraseAt(items, at) > at) continue;
    const host = nounPhraseAt(items, at, relative);
    if (host !== null && host.core === relative && !host.pronoun) return host;
  }
  return null;
}

/**
 * `The boat the board said was “sound” | sank`, `The boat he said he had sold | was found`: where the verb of what the report is
 * about ends what is said.
 *
 * @param start item at which what is said begins
 * @returns that verb; the clause's limit where nothing is seen
 */
export function beforeHostsVerb(clause: Clause, start: number): number {
  const { items, limit, place, subject, subjectUnit } = clause;
  if (place !== 'before' || subject === null || subjectUnit.items !== items) return limit;
  const who = ((items[subject.head]?.pos ?? 0) & Pos.relative) !== 0;
  const host = hostBefore(who ? { ...clause, first: subject.first } : clause);
  if (host === null || hasVerb(items, segmentStart(items, host.first, 0), host.first)) return limit;
  let said = false;
  for (let at = start; at < Math.min(limit, start + FARTHEST); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation') return limit;
    if (at > start && (item.pos & (Pos.conjunction | Pos.relative)) !== 0 && (item.pos & NOUN) === 0) return limit;
    if (!isVerb(items, at)) continue;
    if (said && !isHelped(items, at)) return at;
    said = true;
  }
  return limit;
}

/** Does a finite verb stand in `[from, to)`? */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(items, at)) return true;
  return false;
}

/** A finite verb and nothing else. */
export function isVerb(items: readonly Item[], at: number): boolean {
  const { kind, pos = 0 } = items[at] ?? {};
  return kind === 'word' && (pos & (TENSED | Pos.auxiliary | Pos.modal)) !== 0 && (pos & (NOUN | Pos.adjective | Pos.preposition)) === 0;
}

/** `would | be`, `had | sold`, `to | be`: a part of what stands before it. */
export function isHelped(items: readonly Item[], at: number, afterPronoun = true): boolean {
  let before = at - 1;
  while (((items[before]?.pos ?? 0) & (Pos.adverb | Pos.negation)) !== 0 && ((items[before]?.pos ?? 0) & NOUN) === 0) before--;
  // `the plan he said he hoped | would pass`
  if (afterPronoun && isReportingFinite(items, before)) return true;
  return (
    items[before]?.lower === 'to' ||
    ((items[before]?.pos ?? 0) & (Pos.auxiliary | Pos.modal)) !== 0 ||
    (afterPronoun && isNominative(items[before]?.lower ?? ''))
  );
}
