import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { mayHoldView } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';

/** Words between the helper and `to`: `was one of the very first of them to say`. */
const MOST_BETWEEN = 7;
const BE = /^(?:is|are|was|were|been|be|'s)$/;
const HAVE = /^(?:has|have|had)$/;
/** With `has` before them they belong to whoever must or has not said yet. */
const OF_HAVE = /^(?:yet|still|reason|cause|right|duty|chance|courage|grace|nerve|cheek|time)$/;

/**
 * Who is, or has, what the infinitive at item `to` goes with: `was the first to say`, `is due to tell the court`, `had to admit`,
 * `has yet to say`; null where the words before it tell of nobody who could speak.
 */
export function subjectOfInfinitive(items: readonly Item[], to: number): NounPhrase | null {
  const left = leftTo(items, to);
  if (left !== null) return left;
  const helper = helperBefore(items, to);
  if (helper < 1) return null;
  const found = subjectBefore(items, firstOfGroup(items, helper), 0)?.phrase ?? null;
  const head = items[found?.head ?? -1];
  if (found === null || head === undefined || (head.pos & Pos.relative) !== 0 || !mayHoldView(items, found)) return null;
  return found;
}

const LEFT = /^(?:left|fell|falls|up|fallen)$/;

/** `It was left to Ana Lund to say so`, `It fell to the mayor to tell the crew`: whose part it was. */
function leftTo(items: readonly Item[], to: number): NounPhrase | null {
  for (let at = to - 2; at >= Math.max(1, to - MOST_BETWEEN); at--) {
    if (items[at]?.lower !== 'to' || !LEFT.test(items[at - 1]?.lower ?? '')) continue;
    const who = nounPhraseAt(items, at + 1, to);
    const it = items.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'it' || lower === "it's");
    return who !== null && who.last === to && it ? who : null;
  }
  return null;
}

function helperBefore(items: readonly Item[], to: number): number {
  if (items[to]?.lower !== 'to') return -1;
  for (let at = to - 1; at >= Math.max(1, to - 1 - MOST_BETWEEN); at--) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.lower !== 'yet' && (item.pos & (Pos.relative | Pos.conjunction)) !== 0)) return -1;
    // `Lund’s chance to say`
    if (BE.test(item.lower) && (item.pos & Pos.possessive) === 0) return at;
    if (HAVE.test(item.lower)) return at === to - 1 || OF_HAVE.test(items[to - 1]?.lower ?? '') ? at : -1;
    if ((item.pos & (Pos.verbPast | Pos.verbThird | Pos.modal)) !== 0 && (item.pos & (Pos.noun | Pos.adjective | Pos.verbPart)) === 0) return -1;
  }
  return -1;
}

/** `would have been the first to say`, `has long been ready to say` */
function firstOfGroup(items: readonly Item[], helper: number): number {
  let first = helper;
  for (let at = helper - 1; at >= Math.max(0, helper - 4); at--) {
    const { pos = 0 } = items[at] ?? {};
    if ((pos & (Pos.auxiliary | Pos.modal)) !== 0) first = at;
    else if ((pos & (Pos.adverb | Pos.negation)) === 0) break;
  }
  return first;
}
