import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { opensOfWhich } from './relative.ts';

/** What a participle can have right after it and a noun cannot. */
const GOVERNED = Pos.preposition | Pos.determiner | Pos.possessive | Pos.pronoun | Pos.relative;

/** A participle and no noun. */
export function isParticiple(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    (item.lower === 'being' || (item.pos & Pos.verbIng) !== 0 || ((item.pos & Pos.verbPart) !== 0 && (item.pos & (NOUN | Pos.adjective)) === 0))
  );
}

export const REFLEXIVE = /^(?:him|her|it)self$|^themselves$/;

const OF_ALL = /^(?:most|all|many|some|several|both|none|half|each)$/;

/** Do the words in `[start, end)` tell more of the noun before them: `who had come`, `herself a pilot`, `of Osk`? */
export function opensModifier(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  if (first === undefined) return false;
  if (OPENS_CLAUSE.has(first.lower) && isParticiple(items[start + 1])) return true;
  // `the letter, a copy of which was shown, said`
  if (opensOfWhich(items, start, end) || opensComparison(items, start, end)) return true;
  // `The pilots, most of them retired, said`
  if (OF_ALL.test(first.lower) && items[start + 1]?.lower === 'of' && items[start + 2]?.lower === 'them' && start + 3 < end) return true;
  // `Ana Lund, herself a pilot, said`
  if (REFLEXIVE.test(first.lower)) return true;
  if ((first.pos & (Pos.relative | Pos.preposition | Pos.verbIng)) !== 0 || first.kind === 'number') return true;
  if (only(first.pos, Pos.adverb)) return true;
  if ((first.pos & Pos.verbPart) !== 0 && (first.pos & NOUN) === 0) return true;
  return end - start <= 2 && first.kind === 'word' && /^(?:jr\.|sr\.|too|however|though)$/.test(first.lower);
}

/** `Alarmed by the storm, the mayor, …, said`: a participle with what belongs to it, not a noun. */
export function opensParticiple(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  const next = items[start + 1];
  if (first === undefined || next === undefined || start + 2 >= end || first.kind !== 'word') return false;
  // `Thinking of that day, Ana Lund, …, said`: a noun elsewhere
  if (start === 0 && (first.pos & Pos.verbIng) !== 0 && (next.pos & Pos.preposition) !== 0) return true;
  // `Rushing into the hall, the mayor, …, said`
  if ((first.pos & Pos.verbIng) !== 0 && (first.pos & NOUN) === 0 && (next.pos & GOVERNED) !== 0 && (next.pos & NOUN) === 0) return true;
  return (first.pos & Pos.verbPart) !== 0 && (first.pos & NOUN) === 0 && /^(?:by|with|at|from|in|about|over)$/.test(next.lower);
}

/** `Ana Lund, fonder of a joke than most, said`, `…, never one to keep quiet, said`: how somebody is, beside others. */
export function opensComparison(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start]?.lower ?? '';
  if (/^(?:never|not)$/.test(first)) return items[start + 1]?.lower === 'one' && items[start + 2]?.lower === 'to';
  if (!/^(?:more|less)$|er$/.test(first) || items[start]?.capital === true) return false;
  return items.slice(start + 1, end).some(({ lower }) => lower === 'than');
}

/** Conjunctions before a subject: `but the mayor, …, said`, `while members, …, went on`. */
export const OPENS_CLAUSE = new Set('and but so yet while when as because although though if since after before'.split(' '));
