import { isOwnerPronoun } from '../lexicon/pronouns.ts';
import { Pos } from '../lexicon/words.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { type NounPhrase, pronounPhrase } from '../mentions/phrase.ts';
import type { Item } from '../text/units.ts';

/** `her oft-repeated and much-mocked claim`: words between the owner and the noun. */
const MOST_BETWEEN = 4;
const LONGEST_OWNER = 8;

/** Whose the noun at item `at` is: `his`, or the phrase before `’s`; null where nobody owns it. */
export function ownerBefore(items: readonly Item[], at: number): NounPhrase | null {
  for (let before = at - 1; before >= Math.max(0, at - 1 - MOST_BETWEEN); before--) {
    const item = items[before];
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'mark' && item.kind !== 'passage' && item.lower !== '-')) return null;
    if (isOwnerPronoun(item.lower)) return pronounPhrase(before);
    if (item.lower === "'s" || (item.kind === 'mark' && /^['’]$/.test(item.lower))) return possessorBefore(items, before);
    if (
      (item.pos & (Pos.preposition | Pos.conjunction | Pos.determiner | Pos.modal | Pos.auxiliary)) !== 0 &&
      (item.pos & (Pos.noun | Pos.adjective)) === 0 &&
      !/^(?:and|most|least|more|less)$/.test(item.lower)
    )
      return null;
  }
  return null;
}

/** The longest noun phrase that ends right before the possessive at item `end`. */
function possessorBefore(items: readonly Item[], end: number): NounPhrase | null {
  for (let from = Math.max(0, end - LONGEST_OWNER); from < end; from++) {
    const phrase = nounPhraseAt(items, from, end);
    if (phrase !== null && phrase.core === end && !phrase.pronoun) return phrase;
  }
  return null;
}

/** Whose the noun at item `noun` is by what follows it: `the verdict of Ana Lund`, `the reply from the board`. */
export function makerAfter(items: readonly Item[], noun: number): NounPhrase | null {
  const phrase = /^(?:of|from)$/.test(items[noun + 1]?.lower ?? '') ? nounPhraseAt(items, noun + 2, items.length) : null;
  return phrase === null || phrase.pronoun ? null : phrase;
}

/** `Otto Bell’s`, `his`, `his brother’s`: whose the noun of the phrase is; null where nobody owns it. */
export function ownerIn(items: readonly Item[], { first, possessed }: NounPhrase): NounPhrase | null {
  if (possessed > first + 1) return nounPhraseAt(items, first, possessed - 1);
  return isOwnerPronoun(items[first]?.lower ?? '') ? pronounPhrase(first) : null;
}
