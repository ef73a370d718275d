import { Pos } from '../../lexicon/words.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** `…, asked how long it would last, replied`: a participle between commas after the one whose verb follows the second. */
export function isAside(items: readonly Item[], { first, last, main }: VerbGroup): boolean {
  if (items[first - 1]?.lower !== ',' || ((items[main]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  // `asked on Tuesday whether …`
  if (!OPENS_ASIDE.test(items[timePhraseAt(items, last)]?.lower ?? '')) return false;
  const end = closingComma(items, last);
  return end < items.length && items[end + 1]?.lower !== 'and' && hasFiniteVerb(items, end + 1, end + 3);
}

const OPENS_ASIDE = /^(?:about|by|that|on|in|at|during|after|whether|if|how|why|what|when|where|who|to)$/;

/** The comma that closes what begins at item `from`, or the unit's end. */
export function closingComma(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && items[at]?.lower !== ',' && items[at]?.kind !== 'passage') at++;
  return items[at]?.lower === ',' ? at : items.length;
}
