import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Unit } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Carried } from './carried.ts';

const LONGEST_PAPER = 5;

/** `one of the teachers who signed a petition asking the board to wait`: the paper asks, rather than somebody in the sentence before. */
export function paperBefore(unit: Unit, { first, form }: VerbGroup): Carried | null {
  const { items } = unit;
  if (form !== 'ing' || nounClass(items[first - 1]?.lower ?? '')?.kind !== 'document') return null;
  for (let at = Math.max(0, first - LONGEST_PAPER); at < first; at++) {
    // `carrying | signs saying`
    if (((items[at]?.pos ?? 0) & Pos.verbIng) !== 0) continue;
    const phrase = nounPhraseAt(items, at, first);
    if (phrase !== null && !phrase.pronoun && phrase.core === first) return { unit, subject: phrase };
  }
  return null;
}
