import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** No subject is parted from its verb by more words. */
const FARTHEST = 40;
/** What a verb in the past has after it, and a participle has not: `a man called the board`, `a man called Otto`. */
const OBJECT = Pos.determiner | Pos.possessive | Pos.pronoun;
const HELPS = Pos.auxiliary | Pos.modal;

/**
 * The second verb of a clause that nothing joins to the first, which is another clause’s: `said he was a driver | was arrested`; -1 where none is
 * seen before a sign or marks.
 */
export function secondVerb(items: readonly Item[], from: number): number {
  let last: Item | null = null;
  for (let at = from; at < Math.min(items.length, from + FARTHEST); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation' || item.kind === 'passage') return -1;
    if ((item.pos & (Pos.conjunction | Pos.relative)) !== 0 && (item.pos & (NOUN | Pos.preposition)) === 0 && item.lower !== 'once') last = null;
    if (!isTensed(items, at)) continue;
    if (last === null) {
      last = item;
      continue;
    }
    // `said he thought the mayor lied`
    const before = items[at - 1];
    const goesOn = reportingForm(last.lower) !== undefined || ((before?.pos ?? 0) & (Pos.pronoun | Pos.conjunction | Pos.relative)) !== 0;
    return goesOn ? -1 : at;
  }
  return -1;
}

/** A verb with its own tense, or the first of its helpers. */
function isTensed(items: readonly Item[], at: number): boolean {
  const { kind, pos = 0, capital = false } = items[at] ?? {};
  if (kind !== 'word' || capital || (pos & TENSED) === 0 || (pos & (NOUN | Pos.adjective | Pos.preposition)) !== 0) return false;
  let back = at - 1;
  while (only(items[back]?.pos ?? 0, Pos.adverb | Pos.negation)) back--;
  const before = items[back];
  if (before?.lower === 'to' || ((before?.pos ?? 0) & HELPS) !== 0) return false;
  if ((pos & HELPS) !== 0 || (pos & Pos.verbPart) === 0) return true;
  return ((items[at + 1]?.pos ?? 0) & OBJECT) !== 0;
}
