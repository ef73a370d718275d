import { nounClass } from '../lexicon/titles.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isComma } from './segment.ts';
import type { Subject } from './subject.ts';

/** `At the inquest | Otto Bell said`, `Outside the court | Ana Lund’s lawyer said`: no comma parts what opens the sentence from the name after its noun. */
export function nameAfterAdjunct(items: readonly Item[], start: number, end: number): Subject | null {
  if (!only(items[start]?.pos ?? 0, Pos.preposition | Pos.conjunction | Pos.adverb) || !(start === 0 || isComma(items[start - 1]))) return null;
  for (let first = end - 1; first > start + 1; first--) {
    const before = items[first - 1];
    if (before?.kind !== 'word' || (before.pos & Pos.preposition) !== 0) return null;
    if (before.capital || items[first]?.capital !== true) continue;
    // `for the skipper Otto Bell`
    if (!only(before.pos, NOUN | Pos.verbIng) || nounClass(before.lower)?.kind === 'person') return null;
    const phrase = nounPhraseAt(items, first, end);
    return phrase === null || phrase.last !== end ? null : { phrase, first, apposed: false };
  }
  return null;
}
