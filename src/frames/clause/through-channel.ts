import { isChannel } from '../../lexicon/channels.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';

/** Does a phrase name what somebody spoke through: `a statement`, and with its day `a statement Thursday night`? */
export function isThroughChannel(items: readonly Item[], { first, core, head }: NounPhrase): boolean {
  if (isChannel(items[head]?.lower ?? '')) return true;
  for (let at = first; at < core - 1; at++) if (isChannel(items[at]?.lower ?? '') && timePhraseAt(items, at + 1) >= core) return true;
  return false;
}
