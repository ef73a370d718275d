import { VERB } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from './units.ts';

/** What the object of a verb begins with; a noun after another goes on with none of these. */
const OPENS_OBJECT = /^(?:the|an?|his|her|their|our|its|my|your|this|these|those|every|each|any)$/;
const MANY = /^(?:people|men|women|children|folk)$/;
/** Words of a clause in which another verb would be seen. */
const FARTHEST = 12;

/**
 * `Voters research the plan`, `said the crews back a strike`: a word that no list has as a verb stands between a plural and the
 * article of another noun, where only a verb can, and none comes after: not `the sports team the board sold was good`.
 */
export function isVerbByPlace(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.capital || !(item.pos === Pos.noun || item.lower === 'back' || item.lower === 'near')) return false;
  if (item.lower.endsWith('s') || !OPENS_OBJECT.test(items[at + 1]?.lower ?? '') || !isPlural(items[at - 1])) return false;
  for (let next = at + 2; next < Math.min(items.length, at + FARTHEST); next++) {
    const { kind, pos = 0 } = items[next] ?? {};
    if (kind !== 'word' && kind !== 'number') return true;
    if ((pos & (Pos.conjunction | Pos.relative)) !== 0) return true;
    if ((pos & (VERB | Pos.auxiliary | Pos.modal)) !== 0 && (pos & (Pos.noun | Pos.adjective)) === 0) return false;
  }
  return true;
}

function isPlural(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  return MANY.test(item.lower) || (item.pos === Pos.noun && /[^s]s$/.test(item.lower));
}
