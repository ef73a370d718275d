import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

/** `a town council hearing on Friday`, not `a senator hearing the case`. */
const OCCASIONS = /^(?:hearing|briefing|gathering|filing|taping|posting|outing|showing|screening|sitting|happening|grilling|questioning)s?$/;

export function endsCompound(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (!OCCASIONS.test(items[at]?.lower ?? '') || before?.kind !== 'word' || (before.pos & (NOUN | Pos.adjective)) === 0) return false;
  return next === undefined || next.kind === 'punctuation' || next.lower === 'that' || (next.kind === 'word' && (next.pos & OPENS_MORE) !== 0);
}

/** What follows a noun phrase and is no part of its core. */
const OPENS_MORE = Pos.preposition | Pos.conjunction | Pos.auxiliary | Pos.modal | Pos.relative;
