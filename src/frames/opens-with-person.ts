import { isPersonNoun } from '../lexicon/titles.ts';
import { FINITE } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { NounPhrase } from '../mentions/phrase.ts';
import type { Item } from '../text/units.ts';

/**
 * `Ana Lund: Singer dies at 63`, `Otto Bell: Osk striker signs`, `Actor to star in film`: does a noun for one person, without an
 * article, do something in the noun phrase? It is another word for whoever stands before the colon.
 */
export function opensWithPerson(items: readonly Item[], { first, core }: NounPhrase): boolean {
  if (((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0) return false;
  for (let at = first; at < core; at++) {
    const lower = items[at]?.lower ?? '';
    const next = items[at + 1];
    if (!isPersonNoun(lower) || /[^s]s$/.test(lower) || next?.kind !== 'word') continue;
    if (next.lower === 'to' || (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0) return true;
  }
  return false;
}
