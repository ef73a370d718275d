import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isWall } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import { hasVerb } from './hosts-verb.ts';
import { beforeVerbInExcess } from './verb-of-noun.ts';

/** What a verb has after it, and the noun that looks like it seldom has right after a comma. */
const GOVERNED = Pos.determiner | Pos.possessive | Pos.number | Pos.pronoun | Pos.preposition | Pos.adverb | Pos.adjective;

/**
 * `the mayor, who said it was “late,” | left`, `Otto Bell, who denies the charge | , faces a trial`, `A woman who claimed that he had hit
 * her | has left`: where the verb of whom `who` tells ends what is reported.
 *
 * @param who item of the relative pronoun
 * @param clause is what is reported a clause, with a verb of its own?
 * @returns the item before which it ends; `limit` where no such verb is seen
 */
export function beforeVerbOfAntecedent(text: string, items: readonly Item[], who: number, clause: boolean, start: number, limit: number): number {
  const awaited = isAwaited(items, who);
  if (awaited && items[who - 1]?.kind === 'word') {
    const verb = beforeVerbInExcess(items, clause ? 1 : 0, start, limit);
    if (verb < limit) return verb;
  }
  for (let at = start; at + 1 < limit; at++) {
    const { lower = '', passage = null, pos = 0 } = items[at] ?? {};
    const comma = lower === ',';
    if (!comma && (passage === null || pos !== 0)) continue;
    const closes = passage === null || text.slice(passage.inner.start, passage.inner.end).trimEnd().endsWith(',');
    if (closes && isMainVerb(items, at + 1, awaited)) return comma ? at : at + 1;
    // `who said the plan, which cost a lot, was late`
    if (comma) return limit;
  }
  return limit;
}

/** Has the sentence no verb before `who`, so that the one of whom it tells must come? */
function isAwaited(items: readonly Item[], who: number): boolean {
  let from = who;
  while (from > 0 && !isWall(items[from - 1] as Item)) from--;
  return !hasVerb(items, from, who);
}

function isMainVerb(items: readonly Item[], at: number, awaited: boolean): boolean {
  const { kind, pos = 0, lower = '' } = items[at] ?? {};
  if (kind !== 'word') return false;
  const next = items[at + 1];
  if ((pos & TENSED) !== 0) {
    // `accused` can be a noun, and after a comma is none
    if ((pos & NOUN) === 0 || lower === 'accused') return true;
    // `plans to sell it`: a noun elsewhere
    if ((pos & Pos.verbThird) !== 0 && next?.lower === 'to' && ((items[at + 2]?.pos ?? 0) & Pos.verbBase) !== 0) return true;
    return awaited && governs(next);
  }
  return awaited && (pos & Pos.verbBase) !== 0 && (pos & (NOUN | Pos.adjective | Pos.preposition | Pos.adverb)) === 0 && governs(next);
}

function governs(next: Item | undefined): boolean {
  return next !== undefined && (next.kind === 'number' || next.capital || (next.pos & GOVERNED) !== 0 || next.lower === 'that');
}
