import { isPlace } from '../lexicon/places.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../mentions/somebody.ts';
import { afterJoiner } from '../text/sentence-joiner.ts';
import type { Item } from '../text/units.ts';
import { afterApposition } from './after-source.ts';
import type { Told } from './in-manner.ts';

/** Items from who sees it so to the verb: `For Ana Lund, the lesson of the whole affair is`. */
const FARTHEST = 10;
const BE = /^(?:is|was|are|were|remains|remained|comes|came)$/;

/** `For Ana Lund, the matter is settled`, `To the mayor the answer was obvious`: in whose eyes something is so; null where in nobody’s. */
export function inEyesOf(items: readonly Item[]): Told | null {
  const opens = afterJoiner(items);
  if (!/^(?:for|to)$/.test(items[opens]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(items, opens + 1, items.length);
  const head = items[phrase?.head ?? -1];
  if (phrase === null || head === undefined || isPlace(head.lower)) return null;
  if (phrase.pronoun ? !/^(?:him|her|them)$/.test(head.lower) : !isNameOrPerson(head)) return null;
  const end = items[phrase.core]?.lower === ',' ? afterApposition(items, phrase.core) + 1 : phrase.core;
  for (let at = end + 1; at < end + FARTHEST; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (!BE.test(item.lower)) continue;
    const subject = items[end];
    // `To Ana Lund Bell was …`: who it is of is not told
    if (subject === undefined || (subject.capital && end === phrase.core)) return null;
    return { cue: { span: { start: item.start, end: item.end }, lemma: 'be' }, speaker: mentionOf(items, { ...phrase, last: phrase.core }) };
  }
  return null;
}
