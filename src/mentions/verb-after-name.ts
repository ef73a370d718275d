import { isFirstName } from '../lexicon/names.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';
import { isComma } from './segment.ts';

/** `Ida Pell died at home, her son, Otto, said`: right after a name a past verb is its verb; not `a man held in May`. */
export function isVerbAfterName(items: readonly Item[], { first, head, last, pronoun }: NounPhrase, verb: number): boolean {
  return (
    !pronoun && verb === last && head === last - 1 && items[first]?.capital === true && isFirstName(items[first]?.lower ?? '') && items[head]?.capital === true
  );
}

/** `Ida Pell, 69, | died at home, her son, Otto, said`: after an age in commas a past verb is the main one. */
export function isVerbAfterAge(items: readonly Item[], start: number): boolean {
  const { kind, pos = 0 } = items[start] ?? {};
  if (kind !== 'word' || (pos & Pos.verbPast) === 0 || (pos & (NOUN | Pos.adjective | Pos.preposition)) !== 0) return false;
  return items[start - 2]?.kind === 'number' && isComma(items[start - 3]) && isComma(items[start - 1]);
}
