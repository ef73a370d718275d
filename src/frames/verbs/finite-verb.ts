import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';

/** Does `[from, to)` hold a finite verb, an auxiliary or a modal of its own? */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') continue;
    if ((item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.noun) === 0) return true;
    if ((item.pos & FINITE) === 0 || items[at - 1]?.lower === 'to') continue;
    if ((item.pos & (Pos.noun | Pos.adjective | Pos.properNoun | Pos.preposition | Pos.adverb)) === 0) return true;
    // noun or verb: a verb after a noun or pronoun where something it governs follows
    const before = items[at - 1];
    const after = items[at + 1];
    if (
      before !== undefined &&
      at > from &&
      (before.pos & (NOUN | Pos.pronoun)) !== 0 &&
      after !== undefined &&
      (after.pos & (Pos.determiner | Pos.possessive | Pos.preposition | Pos.pronoun | Pos.adverb)) !== 0
    )
      return true;
  }
  return false;
}

/** `he’d`, `they’ll`, `it’s` */
export function isPronounWithVerb(item: Item): boolean {
  return item.kind === 'word' && (item.pos & Pos.pronoun) !== 0 && (item.pos & (Pos.modal | Pos.auxiliary)) !== 0;
}

/** Any word that can be a finite verb, also one that can be a noun: `the nation needs boats`. */
export function mayHoldVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') continue;
    if ((item.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.preposition) === 0) return true;
  }
  return false;
}
