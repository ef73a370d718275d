import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { type NounPhrase, pronounPhrase } from './phrase.ts';

/** `they’ve suggested`, `he’d said`: a pronoun and its auxiliary in one word, as the subject; null for other words. */
export function contractedSubject(items: readonly Item[], at: number): NounPhrase | null {
  return letters(items[at]) === null ? null : pronounPhrase(at);
}

/** Where the pronoun of such a word ends in the text, and its auxiliary begins; null for other words. */
export function endOfPronoun(item: Item | undefined): number | null {
  const length = letters(item);
  return item === undefined || length === null ? null : item.start + length;
}

const PERSONAL = /^(i|you|he|she|it|we|they|who)'(?:d|ve|ll|m|re|s)$/;

function letters(item: Item | undefined): number | null {
  if (item?.kind !== 'word' || (item.pos & Pos.pronoun) === 0 || (item.pos & (Pos.auxiliary | Pos.modal)) === 0) return null;
  return PERSONAL.exec(item.lower)?.[1]?.length ?? null;
}
