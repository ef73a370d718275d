import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** In UTF-16 code units. */
const LONGEST_MODIFIER = 24;
/** Items of the longest aside. */
const LONGEST_ASIDE = 16;

/** `hailed his “monumental” second half`: a word or two in marks between an article and its noun. */
export function modifies(items: readonly Item[], at: number): boolean {
  const passage = items[at - 1];
  const next = items[at];
  if (passage?.kind !== 'passage' || (passage.pos & Pos.noun) === 0 || passage.end - passage.start > LONGEST_MODIFIER || next?.kind !== 'word') return false;
  if (next.capital || !only(next.pos, NOUN | Pos.adjective) || timePhraseAt(items, at) > at) return false;
  return ((items[at - 2]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0;
}

/** `praised Ana Lund, who had lost, as “a keeper”`: what stands between is in what is said with both. */
export function opensAsideBeforeAs(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== ',' || !/^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '')) return false;
  for (let close = at + 2; close < at + LONGEST_ASIDE; close++) {
    if (items[close]?.kind === 'passage' || items[close] === undefined) return false;
    // `accused the mayor, whose boat was late, of “sleep”`
    if (items[close]?.lower === ',')
      return items[close + 1]?.lower === 'of' || (items[close + 1]?.lower === 'as' && [2, 3].some((step) => items[close + step]?.kind === 'passage'));
  }
  return false;
}

/** `attacked the “sloth and secrecy” of his office`, `are “tired,” but also sure`: what follows the marks at once belongs to what stands in them. */
export function goesOnFromMarks(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.kind !== 'passage') return false;
  const { lower = '' } = items[at] ?? {};
  if (lower === 'of') return items[at - 1]?.pos !== 0;
  return lower === 'but' && items[at + 1]?.lower === 'also' && ((items[at + 2]?.pos ?? 0) & TENSED) === 0;
}
