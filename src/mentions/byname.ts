import { FINITE } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { timePhraseAt } from './time-phrase.ts';

const LONGEST_BYNAME = 3;

/** Where the words behind a name end that it bears at once: `Hugo the Bold`, `Colin the Grumpy Camel`; not `On Tuesday the Board`. */
export function bynameEnd(items: readonly Item[], first: number, end: number, limit: number): number {
  if (items[end]?.lower !== 'the' || items[end - 1]?.capital !== true || timePhraseAt(items, first) > first) return end;
  if (((items[first - 1]?.pos ?? 0) & Pos.preposition) !== 0 && items[first - 1]?.lower !== 'of') return end;
  let last = end + 1;
  while (last < limit && last <= end + LONGEST_BYNAME && items[last]?.kind === 'word' && items[last]?.capital === true) last++;
  const after = items[last];
  return last > end + 1 && last <= limit && after !== undefined && !after.capital && (after.pos & FINITE) !== 0 ? last : end;
}
