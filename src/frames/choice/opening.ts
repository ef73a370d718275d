import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';

/** What a content or a clause opens with, for the features: the word itself where it is a function word. */
export function opening(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.kind !== 'word') return item.kind;
  if (
    (item.pos & (Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.relative | Pos.possessive | Pos.auxiliary | Pos.modal)) !== 0 &&
    (item.pos & Pos.noun) === 0
  )
    return item.lower;
  if (item.capital) return 'Name';
  if ((item.pos & Pos.verbIng) !== 0) return 'ing';
  return (item.pos & Pos.adjective) !== 0 ? 'adjective' : (item.pos & Pos.noun) !== 0 ? 'noun' : 'other';
}
