import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';

/** `who` and `which` as the subject of a clause that tells of the word before it. */
export function isRelative(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  return pronoun && ((items[head]?.pos ?? 0) & Pos.relative) !== 0;
}

/** `guilty of what …`, `letters in which …`; `one of which` is a phrase. */
export function opensRelative({ lower }: Item, next: Item | undefined): boolean {
  return next?.lower === 'what' || (lower !== 'of' && /^(?:which|whom|whose)$/.test(next?.lower ?? ''));
}

/** `a copy of which`, `most of whom` */
export function opensOfWhich(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start + 1; at + 1 < Math.min(end, start + LONGEST_PART); at++)
    if (items[at]?.lower === 'of' && /^(?:which|whom)$/.test(items[at + 1]?.lower ?? '')) return true;
  return false;
}

const LONGEST_PART = 6;
