import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';

/** `About four in ten voters say`, `At least half of them said`: the words before a count belong to it. */
export function countedPhraseAt(items: readonly Item[], start: number, end: number): NounPhrase | null {
  const lower = items[start]?.lower ?? '';
  const from = ROUGHLY.has(lower) ? start + 1 : BOUNDS.get(lower)?.test(items[start + 1]?.lower ?? '') ? start + 2 : start;
  const number = items[from];
  if (from === start || number === undefined || from >= end) return null;
  if (number.kind !== 'number' && (number.pos & Pos.number) === 0 && !/^(?:half|an?|one)$|^(?:one|two|three)-/.test(number.lower)) return null;
  const phrase = nounPhraseAt(items, from, end);
  return phrase === null || phrase.pronoun ? null : { ...phrase, first: start, possessed: phrase.possessed === from ? start : phrase.possessed };
}

const ROUGHLY = new Set('about around over under nearly almost roughly approximately'.split(' '));
const BOUNDS: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:least|most)$/],
  ['more', /^than$/],
  ['fewer', /^than$/],
  ['less', /^than$/],
  ['up', /^to$/],
  ['close', /^to$/],
]);
