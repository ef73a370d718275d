import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb, isPronounWithVerb } from '../verbs/finite-verb.ts';

const VERB = FINITE | Pos.auxiliary | Pos.modal;
/** No comma that closes a clause is further off. */
const FARTHEST = 60;

/** A noun phrase and its verb at once: `the crews left`, `there were echoes`, `few believe her`. */
function mainClauseAt(items: readonly Item[], at: number, limit: number): boolean {
  const first = items[at];
  if (first === undefined || (first.pos & Pos.relative) !== 0) return false;
  if (isPronounWithVerb(first)) return true;
  const phrase = first.lower === 'there' ? null : nounPhraseAt(items, at, limit);
  let verb = first.lower === 'there' ? at + 1 : (phrase?.last ?? limit);
  while (verb < limit && only(items[verb]?.pos ?? 0, Pos.adverb | Pos.negation)) verb++;
  const next = items[verb];
  if (verb >= limit || next?.kind !== 'word' || (next.pos & VERB) === 0) return false;
  // `the crews left`, `the crews left the hall`: a noun elsewhere
  const past = (next.pos & Pos.verbPast) !== 0 && !next.capital && endsOrGoverns(items[verb + 1]);
  return past || (next.pos & (NOUN | Pos.preposition)) === 0;
}

function endsOrGoverns(next: Item | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || (next.pos & (Pos.determiner | Pos.possessive | Pos.preposition)) !== 0;
}

/**
 * `When Ana Lund said that the pier was shut | , the crews left`: the comma that closes the clause which item `start` stands in.
 *
 * @returns `limit` where no main clause follows one
 */
export function commaBeforeMain(items: readonly Item[], start: number, limit: number): number {
  for (let at = start + 2; at + 2 < Math.min(limit, start + FARTHEST); at++) {
    const item = items[at];
    if (item === undefined || /^[;:]$/.test(item.lower)) return limit;
    if (item.lower === ',' && mainClauseAt(items, at + 1, limit) && hasFiniteVerb(items, start, at)) return at;
  }
  return limit;
}

const SUBORDINATES = /^(?:when|whenever|after|before|although|though|while|whilst|if|unless|because|since|once)$/;
const JOINS = /^(?:and|but|so|yet)$/;
const LONGEST_OPENING = 6;

/** `When Ana Lund said`, `But after the mayor claimed`: does the clause whose subject begins at item `subject` open its sentence and hang on the next? */
export function opensSubordinate(items: readonly Item[], subject: number): boolean {
  const opener = JOINS.test(items[0]?.lower ?? '') ? 1 : 0;
  if (!SUBORDINATES.test(items[opener]?.lower ?? '') || subject <= opener || subject > opener + LONGEST_OPENING) return false;
  for (let at = opener + 1; at < subject; at++) if (items[at]?.kind !== 'word') return false;
  return !hasFiniteVerb(items, opener + 1, subject);
}
