import { reportingForm } from '../lexicon/verbs.ts';
import { FINITE, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import type { Span } from '../types.ts';

const CLOSERS = new Set([',', '.', ';', ':', '!', '?', '…', '...', '-', '–', '—', '--', ')', ']']);

/** The span of items `[from, to)` without commas, periods and dashes at its ends; null where nothing is left. */
export function spanOfItems(items: readonly Item[], from: number, to: number): Span | null {
  let first = from;
  let last = to;
  const open = (at: number) => items[at]?.kind === 'punctuation' && CLOSERS.has(items[at]?.lower ?? '');
  while (first < last && open(first)) first++;
  while (last > first && open(last - 1) && !closesBracket(items, first, last)) last--;
  const head = items[first];
  const tail = items[last - 1];
  if (head === undefined || tail === undefined || last <= first) return null;
  return { start: head.start, end: tail.end };
}

function closesBracket(items: readonly Item[], first: number, last: number): boolean {
  if (items[last - 1]?.lower !== ')') return false;
  for (let at = first; at < last; at++) if (items[at]?.lower === '(') return true;
  return false;
}

/** Does `[from, to)` hold a finite verb, an auxiliary or a modal of its own? */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') continue;
    if ((item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.noun) === 0) return true;
    if ((item.pos & FINITE) === 0 || items[at - 1]?.lower === 'to') continue;
    if ((item.pos & (Pos.noun | Pos.adjective | Pos.properNoun | Pos.preposition | Pos.adverb)) === 0) return true;
    // noun or verb: a verb after a noun or pronoun where something it governs follows
    const before = items[at - 1];
    const after = items[at + 1];
    if (
      before !== undefined &&
      at > from &&
      (before.pos & (NOUN | Pos.pronoun)) !== 0 &&
      after !== undefined &&
      (after.pos & (Pos.determiner | Pos.possessive | Pos.preposition | Pos.pronoun | Pos.adverb)) !== 0
    )
      return true;
  }
  return false;
}

/** Any word that can be a finite verb, also one that can be a noun: `the nation needs boats`. */
export function mayHoldVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') continue;
    if ((item.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.preposition) === 0) return true;
  }
  return false;
}

/** Is item `at` the finite form of a reporting verb with no noun reading, or one where `that`, a mark or a clause follows? */
export function isReportingFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word' || (item.pos & FINITE) === 0) return false;
  return reportingForm(item.lower) !== undefined && (item.pos & (Pos.noun | Pos.adjective)) === 0;
}

/** Skips adverbs and auxiliaries, as in `and has also said`. */
function skipHelpers(items: readonly Item[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') break;
    if (only(item.pos, Pos.adverb | Pos.negation) || (item.pos & (Pos.auxiliary | Pos.modal)) !== 0) at++;
    else break;
  }
  return at;
}

/** `adding`, `also noting` */
export function isReportingParticiple(items: readonly Item[], at: number): boolean {
  let from = at;
  while (items[from] !== undefined && only(items[from]?.pos ?? 0, Pos.adverb)) from++;
  const item = items[from];
  if (item === undefined || (item.pos & Pos.verbIng) === 0 || (item.pos & Pos.preposition) !== 0) return false;
  return reportingForm(item.lower) !== undefined;
}

/** Do the words from `from` on open a report of their own: `said …`, `adding …`, `six in ten said …`? */
export function startsOwnReport(items: readonly Item[], from: number, limit: number): boolean {
  const at = skipHelpers(items, from, limit);
  if (isReportingFinite(items, at)) return true;
  if (isReportingParticiple(items, from)) return true;
  return ownSpeaker(items, from, limit);
}

/** `…, but six in ten said they would`: a speaker of its own right after the conjunction. */
function ownSpeaker(items: readonly Item[], from: number, limit: number): boolean {
  const phrase = nounPhraseAt(items, from, limit);
  if (phrase === null) return false;
  const at = skipHelpers(items, phrase.last, limit);
  return isReportingFinite(items, at) && reportingForm(items[at]?.lower ?? '')?.class !== 'think';
}
