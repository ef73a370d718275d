import { nounClass } from '../lexicon/titles.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isComma } from './segment.ts';
import { modifiesNoun, timePhraseAt } from './time-phrase.ts';

// What opens a sentence may stand before its subject without a comma: `At the inquest | Otto Bell said`.

const LINKS = /^(?:and|but|yet|then|so|still|now|later|afterwards|earlier|meanwhile|however|nevertheless)$/;
const SPEAKS = /^(?:speaking|writing|talking|testifying|appearing)$/;
/** Occasions and papers, which modify nobody: `after the meeting | residents said`. */
const OCCASION =
  /^(?:meeting|speech|vote|interview|statement|hearing|rally|conference|briefing|debate|inquest|trial|ceremony|funeral|match|game|visit|letter|email|storm|attack|election|summit|march|protest|verdict|ruling|strike|race|lunch|dinner|session|reception|launch|fire|crash|riot|flood)$/;

/** Is it a noun for an occasion or a paper, which modifies nobody? Lower case. */
export const isOccasion = (lower: string) => OCCASION.test(lower);

/**
 * The noun phrase that ends at `end`, after a place, a time, an occasion or a link that opens the segment at `start`; null where none of
 * them does, or where nothing parts it from what it stands in.
 */
export function phraseAfterAdjunct(items: readonly Item[], start: number, end: number): NounPhrase | null {
  if (start > 0 && !isComma(items[start - 1])) return null;
  let at = start;
  while (at < end && LINKS.test(items[at]?.lower ?? '')) at++;
  if (SPEAKS.test(items[at]?.lower ?? '')) at++;
  while (at > start || isAdjunct(items, at, end)) {
    const time = timeEnd(items, at, end);
    if (time === end) return null;
    if (time > at) at = time;
    else if (isFixed(items, at) && at + 2 < end) at += 2;
    else if (((items[at]?.pos ?? 0) & Pos.preposition) !== 0) {
      const inner = nounPhraseAt(items, at + 1, end);
      if (inner === null) return null;
      const own = ownStart(items, inner, end);
      if (own > 0) return phraseTo(items, own, end);
      if (inner.core === end) return null;
      at = inner.core;
    } else return closedAt(items, at, end);
  }
  return null;
}

function isAdjunct(items: readonly Item[], at: number, end: number): boolean {
  return at < end && ((((items[at]?.pos ?? 0) & Pos.preposition) !== 0 && items[at]?.lower !== 'like') || timeEnd(items, at, end) > at);
}

/** Where a time ends that begins at item `at`; `at` where none does, or where it goes with a noun: `in a May 3 letter`. */
function timeEnd(items: readonly Item[], at: number, end: number): number {
  const time = timePhraseAt(items, at, end);
  return time > at && time < end && (modifiesNoun(items, at, time, end) || modifiesNoun(items, at + 1, time, end)) ? at : time;
}

/** `at last | Ana Lund said` */
function isFixed(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'at' && /^(?:last|first|once|length)$/.test(items[at + 1]?.lower ?? '');
}

const OPENS = Pos.determiner | Pos.possessive | Pos.pronoun | Pos.number;

function closedAt(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const item = items[first];
  if (item === undefined || (item.pos & Pos.relative) !== 0) return null;
  // not `a filing opposing the plan`, `a tower opposite the quay`
  if (!item.capital && (item.pos & OPENS) === 0 && !COUNTS.test(item.lower) && !only(item.pos, NOUN)) return null;
  return phraseTo(items, first, end);
}

function phraseTo(items: readonly Item[], first: number, end: number): NounPhrase | null {
  const phrase = nounPhraseAt(items, first, end);
  return phrase !== null && phrase.last === end ? phrase : null;
}

/** Where another noun phrase begins inside the core of one that follows a preposition; -1 where it is one. */
function ownStart(items: readonly Item[], { first, core }: NounPhrase, end: number): number {
  for (let at = first + 1; at < core; at++) {
    const before = items[at - 1];
    const item = items[at];
    if (before?.kind !== 'word' || item === undefined || before.capital || !only(before.pos, NOUN | Pos.verbIng | Pos.verbBase)) continue;
    const kind = nounClass(item.lower)?.kind ?? '';
    // `after the meeting | union leader Ana Lund`, `after the meeting | Osk mayor Ana Lund`
    if (OCCASION.test(before.lower) && items[end - 1]?.capital === true && (item.capital || /^(?:person|organization)$/.test(kind))) return at;
    // `at the inquest | Otto Bell`, not `for the skipper Otto Bell`
    if (item.capital) return nounClass(before.lower)?.kind === 'person' || !isNameToEnd(items, at, end) ? -1 : at;
    if (COUNTS.test(item.lower)) return at;
    if (OCCASION.test(before.lower) && kind === 'group') return at;
  }
  return -1;
}

/** `the inquest | Otto Bell`, `the court | Bell’s lawyer`; not `the local Osk Herald desk` */
function isNameToEnd(items: readonly Item[], first: number, end: number): boolean {
  let at = first;
  while (at < end && items[at]?.capital === true) at++;
  return at === end || items[at]?.lower === "'s" || ((items[at]?.pos ?? 0) & Pos.preposition) !== 0;
}

const COUNTS = /^(?:one|both|another|some|several|many|most|two|three|four|five)$/;
