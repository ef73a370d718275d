import { isPersonNoun } from '../lexicon/titles.ts';
import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { timePhraseAt } from '../mentions/time-phrase.ts';
import type { Item } from '../text/units.ts';
import type { Mention } from '../types.ts';
import { hasFiniteVerb } from './verbs/finite-verb.ts';

/** `according to Ana Lund, a pilot`: what follows the comma tells who she is. */
export const APPOSED = /^(?:an?|who|whose|which)$/;

/**
 * Where the source of a phrase that opens a sentence ends, with what tells who it is: `According to Ana Lund, a pilot | , the pier is
 * shut`, `In the words of one pilot, Ana Lund | , the pier is shut`.
 *
 * @param after item after the noun phrase that names the source
 * @returns the item after all of it: mostly a comma
 */
export function afterSource(items: readonly Item[], after: number, speaker: Mention): number {
  const end = endOfSource(items, after, speaker);
  return items[end]?.lower === ',' ? afterApposition(items, end) : end;
}

/** `according to her brother, | Otto`: the name after a description is the source's as well. */
export function endOfSource(items: readonly Item[], last: number, { described }: Mention): number {
  let end = last;
  while (end < items.length && (items[end]?.start ?? 0) < (described?.end ?? 0)) end++;
  return end;
}

/** `According to Ana Lund, a pilot, the pier is shut`: the comma after what tells who she is, or the one at item `comma`. */
export function afterApposition(items: readonly Item[], comma: number): number {
  const first = items[comma + 1];
  const participle = opensParticiple(items, comma + 1);
  if (first === undefined || !(isAge(items, comma + 1) || participle || APPOSED.test(first.lower) || isOffice(items, comma + 1) || isGloss(items, comma + 1)))
    return comma;
  let close = comma + 1;
  let relative = -1;
  for (; close < items.length && items[close]?.lower !== ',' && items[close]?.kind !== 'passage'; close++) {
    if (relative < 0 && ((items[close]?.pos ?? 0) & Pos.relative) !== 0) relative = close;
  }
  if (items[close]?.lower !== ',' || close + 1 >= items.length) return comma;
  // `elected in May`
  if (participle) return items.slice(comma + 2, close).some(({ pos, capital }) => !capital && (pos & TENSED) !== 0 && (pos & NOUN) === 0) ? comma : close;
  return hasFiniteVerb(items, comma + 1, relative < 0 ? close : relative) ? comma : close;
}

/** `according to Ana Lund, the keeper of the lock, it was late`, `according to Ana Lund, from Osk, it was late`; not `the keeper, the crew and the board were late` */
function isGloss(items: readonly Item[], at: number): boolean {
  const from = /^(?:of|from)$/.test(items[at]?.lower ?? '') && items[at + 1]?.capital === true && timePhraseAt(items, at) === at;
  const phrase = nounPhraseAt(items, from ? at + 1 : at, items.length);
  if (phrase === null || phrase.pronoun || items[phrase.last]?.lower !== ',') return false;
  if (!from && (items[at]?.lower !== 'the' || !isPersonNoun(items[phrase.head]?.lower ?? ''))) return false;
  // `according to the union, the mayor, who is 45, would go`: he goes, and is not the union
  if (((items[phrase.last + 1]?.pos ?? 0) & Pos.relative) !== 0) return false;
  const subject = nounPhraseAt(items, phrase.last + 1, items.length);
  const verb = items[subject?.last ?? items.length];
  return verb?.kind === 'word' && (verb.pos & (TENSED | Pos.auxiliary | Pos.modal)) !== 0;
}

/** `Ana Lund, 34,`; not `the harbour police, 34 people, two of them children, were saved` */
function isAge(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'number' && /^(?:,|years?)$/.test(items[at + 1]?.lower ?? '');
}

/** `the complaint, filed in 2011,`, `the mayor, now 60,` */
function opensParticiple(items: readonly Item[], at: number): boolean {
  const { lower = '', pos = 0, capital = false } = items[at] ?? {};
  const next = items[at + 1];
  if (/^(?:now|then|currently|formerly|aged)$/.test(lower))
    return items[at + 2]?.lower === ',' || next?.kind === 'number' || ((next?.pos ?? 0) & Pos.determiner) !== 0;
  if (capital || (pos & Pos.verbPart) === 0 || (pos & Pos.noun) !== 0) return false;
  return ((next?.pos ?? 0) & Pos.preposition) !== 0 || timePhraseAt(items, at + 1) > at + 1;
}

/** `mayor of Ilmar`, without an article. */
function isOffice(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAt(items, at, items.length);
  if (phrase === null || phrase.pronoun || !isPersonNoun(items[phrase.head]?.lower ?? '')) return false;
  return ((items[at]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) === 0;
}
