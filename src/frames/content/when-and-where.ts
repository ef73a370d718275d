import { isChannel } from '../../lexicon/channels.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';

const THROUGH = /^(?:in|on|at|during|via|through)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their|another|last|this|one)$/;
const ADVERB = /^(?:earlier|later|late|early)$/;
/** Where somebody speaks that is nothing spoken through: `during a visit to Osk`. */
const OCCASION =
  /^(?:visit|tour|trip|stop|stay|walk|march|protest|vigil|ceremony|dinner|lunch|breakfast|campaign|hall|panel|summit|convention|service|funeral)$/;

/**
 * `called the plan “a trick” | in a speech last week`, `denounced the “rotten deal” | on Monday`: when and where somebody was called
 * so is no part of it. Not `“a disaster” in the war`, of which may be spoken.
 *
 * @returns the item before which the content ends; `limit` where nothing of that kind ends its part of the sentence
 */
export function beforeWhenAndWhere(items: readonly Item[], start: number, limit: number): number {
  let marks = start;
  while (marks < limit && items[marks]?.kind !== 'passage') marks++;
  const from = marks + 1;
  let at = from;
  while (at < limit) {
    const end = partEnd(items, at, limit);
    if (end <= at) break;
    at = end;
  }
  const next = items[at];
  const closes = at >= limit || next?.kind === 'punctuation' || /^(?:and|but)$/.test(next?.lower ?? '');
  return at > from && closes ? from : limit;
}

/** Words of the longest `a pre-recorded local radio interview`. */
const LONGEST = 6;

/** The last noun in a row that says what it was said in; -1 where there is none. */
function occasionAt(items: readonly Item[], from: number, limit: number): number {
  const is = (at: number) => isChannel(items[at]?.lower ?? '') || OCCASION.test(items[at]?.lower ?? '');
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    if (items[at]?.kind !== 'word' || ((items[at]?.pos ?? 0) & Pos.preposition) !== 0) return -1;
    if (is(at) && !is(at + 1)) return at;
  }
  return -1;
}

function partEnd(items: readonly Item[], at: number, limit: number): number {
  const time = timePhraseAt(items, at, limit);
  if (time > at) return time;
  const { lower = '' } = items[at] ?? {};
  if (ADVERB.test(lower)) return Math.max(at, timePhraseAt(items, at + 1, limit));
  if (!THROUGH.test(lower)) return at;
  const next = items[at + 1];
  if (!DETERMINER.test(next?.lower ?? '') && !(next?.capital === true && isChannel(next.lower))) return at;
  const noun = occasionAt(items, at + 1, limit);
  if (noun < 0) return at;
  // `in a speech | last week`
  if (noun + 1 >= limit || timePhraseAt(items, noun + 1, limit) > noun + 1) return noun + 1;
  const phrase = nounPhraseAt(items, at + 1, limit);
  return phrase !== null && phrase.head === noun ? Math.min(limit, phrase.last) : at;
}
