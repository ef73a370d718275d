import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';

/** So many words of a passage tell. */
const MOST_WORDS = 8;
const OTHER = Pos.noun | Pos.adjective | Pos.properNoun | Pos.preposition;

/**
 * `The union “drew well from the old crews” in May`: do the marks begin with the verb of the sentence that they stand in?
 *
 * @param fewest words that they must hold, for one alone is mostly a name for something
 */
export function opensWithVerb(text: string, { passage }: Item, fewest = 2): boolean {
  if (passage === null || passage.kind !== 'quotation') return false;
  const words = text.slice(passage.inner.start, passage.inner.end).trim().split(/\s+/, MOST_WORDS);
  if (words.length < fewest) return false;
  for (const word of words) {
    const pos = posOf(
      word
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/[^\p{L}'-]/gu, ''),
    );
    if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & Pos.noun) === 0) return true;
    if ((pos & FINITE) !== 0) return (pos & OTHER) === 0;
    if ((pos & (Pos.adverb | Pos.negation)) === 0) return false;
  }
  return false;
}
