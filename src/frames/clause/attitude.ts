import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from './clause.ts';

const ATTITUDES = /^(?:express|voice|raise|share|show|signal|convey)$/;
/** Words between the attitude and what it is about. */
const FARTHEST = 12;

/**
 * `expressed concern | about the deal`, `voiced hope at a meeting in Osk | that it would open`: the attitude belongs to the cue, what it is
 * about is the content.
 *
 * @param at item at which the attitude begins
 * @returns the item at which the content begins; `at` where no attitude is told of
 */
export function afterAttitude({ items, verb }: Clause, at: number): number {
  if (!ATTITUDES.test(verb.lemma)) return at;
  const attitude = nounPhraseAt(items, at, items.length);
  const that = attitude === null || attitude.pronoun ? -1 : thatAfter(items, attitude.core);
  if (that >= 0) return that;
  for (let next = at + 1; next < Math.min(items.length, at + 4); next++) {
    const item = items[next];
    if (item === undefined || item.kind !== 'word') return at;
    if (/^(?:about|over|at|that|with)$/.test(item.lower)) return item.lower === 'that' ? next : next + 1;
  }
  return at;
}

/** The `that` after when and where it was felt; -1 for none. */
function thatAfter(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + FARTHEST) {
    const { lower = '', pos = 0 } = items[at] ?? {};
    if (lower === 'that') return at;
    const time = timePhraseAt(items, at);
    const place = time > at || (pos & Pos.preposition) === 0 || !/^(?:in|at|on|during|to)$/.test(lower) ? null : nounPhraseAt(items, at + 1, items.length);
    if (time <= at && place === null) return -1;
    at = place === null ? time : place.core;
  }
  return -1;
}
