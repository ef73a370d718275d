import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

const LONGEST = 20;

/** `said the levels – nine parts – were high`: is item `at` one of two dashes of which a verb after the second goes with what stands before the first? */
export function isBetweenDashes(items: readonly Item[], start: number, at: number): boolean {
  if (!isDash(items[at])) return false;
  let close = at + 1;
  while (close < at + LONGEST && items[close] !== undefined && !isDash(items[close])) close++;
  if (isDash(items[close]) && ((items[close + 1]?.pos ?? 0) & TENSED) !== 0 && !hasFiniteVerb(items, at + 1, close)) return true;
  const verb = ((items[at + 1]?.pos ?? 0) & TENSED) !== 0;
  // `that – though it was late – she would wait`
  for (let open = at - 1; open > Math.max(start, at - LONGEST); open--) if (isDash(items[open])) return verb || items[open - 1]?.lower === 'that';
  return false;
}

/** `said his client, a widow, had left`, `said the man, who wore a hood, had left`: is item `at` one of the commas around what tells of the subject? */
export function isAside(items: readonly Item[], start: number, at: number): boolean {
  if (items[at]?.lower !== ',') return isBetweenDashes(items, start, at);
  const subject = nounPhraseAt(items, start, at);
  const open = subject?.last ?? at;
  if (subject === null || subject.pronoun || items[open]?.lower !== ',' || ((items[open + 1]?.pos ?? 0) & Pos.conjunction) !== 0) return false;
  let close = open + 1;
  while (close < open + LONGEST && items[close] !== undefined && items[close]?.lower !== ',') close++;
  return (at === open || at === close) && hasFiniteVerb(items, close + 1, close + 2);
}

/**
 * `claimed the mayor, who is 45, would go`: a noun phrase at item `at`, what tells of it between commas, and a helping verb that only
 * goes with it.
 *
 * @returns the item of that verb; -1 where there is none
 */
export function verbAfterAside(items: readonly Item[], at: number): number {
  if (!mayOpenSubject(items[at])) return -1;
  const subject = nounPhraseAt(items, at, items.length);
  if (subject === null || subject.pronoun || items[subject.last]?.lower !== ',') return -1;
  const open = subject.last;
  // `the mayor, and a pilot, who …`
  if (((items[open + 1]?.pos ?? 0) & (Pos.conjunction | Pos.auxiliary | Pos.modal)) !== 0) return -1;
  for (let close = open + 2; close < open + LONGEST; close++) {
    const item = items[close];
    if (item === undefined || item.kind === 'passage' || /^[;:]$/.test(item.lower)) return -1;
    if (item.lower === ',') return opensVerb(items[close + 1]) && items[close - 1]?.lower !== 'and' ? close + 1 : -1;
  }
  return -1;
}

function mayOpenSubject(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.capital || (item.pos & (Pos.determiner | Pos.possessive | Pos.noun | Pos.number)) !== 0);
}

/** `said it felt like the end of the plan, dubbed Low Water, had come`: a verb after the second comma goes with what stands before the first. */
export function isAsideInClause(items: readonly Item[], start: number, at: number): boolean {
  if (items[at]?.lower !== ',') return false;
  const inner = items[at + 1];
  if (inner?.kind !== 'word' || (inner.pos & (Pos.conjunction | Pos.pronoun | Pos.modal | Pos.auxiliary)) !== 0) {
    // the second of the two
    if (!opensVerb(items[at + 1])) return false;
    for (let open = at - 2; open > Math.max(start, at - LONGEST); open--) {
      if (items[open]?.kind === 'passage') return false;
      if (items[open]?.lower === ',') return isAsideInClause(items, start, open);
    }
    return false;
  }
  if ((inner.pos & (Pos.verbPart | Pos.relative)) === 0 || (inner.pos & NOUN) !== 0) return false;
  for (let close = at + 2; close < at + LONGEST; close++) {
    const item = items[close];
    if (item === undefined || item.kind === 'passage') return false;
    if (item.lower === ',') return opensVerb(items[close + 1]);
  }
  return false;
}

/** A helper, for a list of deeds has none: `told her how it was, ate a fig, left`. */
function opensVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && !/n't$|^(?:do|does|did)$/.test(item.lower);
}
