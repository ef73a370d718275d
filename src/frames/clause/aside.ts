import { isListedWord, Pos } from '../../lexicon/words.ts';
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

const OPENS_ASIDE = /^(?:about|of|by|that|on|in|at|during|after|whether|if|how|why|what|when|where|who|to)$/;

/** The comma that closes what begins at item `from`, or the unit's end. */
export function closingComma(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && items[at]?.lower !== ',' && items[at]?.kind !== 'passage') at++;
  return items[at]?.lower === ',' ? at : items.length;
}

/** `Course two, described as “memory of egg”, was a spoon`: so it is called, by nobody in the sentence. */
export function isDescribedAside(items: readonly Item[], { first, last, main }: VerbGroup): boolean {
  if (first !== main || items[first - 1]?.lower !== ',' || !/^(?:as|by)$/.test(items[last]?.lower ?? '')) return false;
  for (let at = last + 1; at < last + LONGEST_DESCRIBED; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.lower !== ',' && !(item.kind === 'passage' && item.pos === 0 && items[at + 1]?.lower !== ',')) continue;
    const next = items[at + 1];
    return next?.kind === 'word' && (next.pos & (Pos.auxiliary | Pos.modal | Pos.verbPast)) !== 0;
  }
  return false;
}

const LONGEST_DESCRIBED = 10;

/** `gathered, holding red signs`, `Holding signs, they …`, not `Downing Street`: what looks like a subject is a participle, and the verb its object. */
export function isParticipleAfterComma(items: readonly Item[], first: number): boolean {
  if (first === 0 && (items[1]?.capital === true || !isListedWord(items[0]?.lower ?? ''))) return false;
  return ((items[first]?.pos ?? 0) & Pos.verbIng) !== 0 && (items[first - 1]?.lower === ',' || first === 0);
}
