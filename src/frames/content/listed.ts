import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';

const BEFORE_NOUN = Pos.determiner | Pos.possessive | Pos.adjective | Pos.noun;

/** `her “long hours,” “steady hand” and “good ear”`, `a “bully,” a “gull” and a poor “sloth”`: more marks, each with an article or an owner. */
export function isListed(items: readonly Item[], from: number): boolean {
  const first = items[from]?.lower === 'and' ? from + 1 : from;
  if (items[first]?.kind === 'passage') return true;
  if (((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) === 0) return false;
  for (let at = first; at < first + LONGEST; at++) {
    if (items[at]?.kind === 'passage') return true;
    if (((items[at]?.pos ?? 0) & BEFORE_NOUN) === 0) return false;
  }
  return false;
}

/** `a poor old “sloth”` */
const LONGEST = 4;

/** `called him a “bully,” a “gull” and a “sloth”`: a list of words in marks does not end within. */
export function isListedAt(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const within = before?.kind === 'passage' && before.pos === 0 ? at : before?.kind === 'passage' && /^(?:,|and)$/.test(items[at]?.lower ?? '') ? at + 1 : -1;
  return within > 0 && isListed(items, within);
}
