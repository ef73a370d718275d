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
  return (within > 0 && isListed(items, within)) || endsInMarks(items, at);
}

/** Items of the longest part of a list, with its comma. */
const LONGEST_PART = 8;

/** `thanked the fans, the crews and “even the gulls”`: a list whose last part stands in marks does not end before it. */
function endsInMarks(items: readonly Item[], at: number): boolean {
  if (!/^(?:,|and)$/.test(items[at]?.lower ?? '')) return false;
  for (let next = at; next < at + LONGEST_PART; next++) {
    const { lower = '', kind, pos = 0 } = items[next] ?? {};
    if (lower === 'and') return items[next + 1]?.kind === 'passage' && items[next + 1]?.pos === 0;
    if (lower !== ',' && (kind !== 'word' || (pos & BEFORE_NOUN) === 0 || (pos & Pos.verbPast) !== 0)) return false;
  }
  return false;
}
