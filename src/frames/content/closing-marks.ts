import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { timePhraseBefore } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';
import { isListed } from './listed.ts';

/** So near the marks belong to the phrase. */
const NEAR = 12;
/** Words of the longest thing that is called something. */
const FAR = 20;

/** `who called it “a map of patience,” will play it`: a comma inside the marks ends the phrase. */
export function closingMarks({ items, limit, entry }: Clause, from: number): number {
  for (let at = from; at < Math.min(limit, from + (entry.class === 'call' ? FAR : NEAR)); at++) {
    if (items[at]?.kind !== 'passage') continue;
    // `called it “rotten” and threatened to leave`
    if (entry.class === 'call' && /^(?:and|but)$/.test(items[at + 1]?.lower ?? '') && ((items[at + 2]?.pos ?? 0) & Pos.verbPast) !== 0) return at + 1;
    // `those who called it “baffling” now admired it`
    if (entry.class === 'call' && goesOnWithVerb(items, at + 1)) return at + 1;
    if (items[at]?.pos !== 0) continue;
    // `blamed it on a “storm,” not on the board`
    if (!isListed(items, at + 1) && items[at + 1]?.lower !== 'not') return at + 1;
  }
  return limit;
}

/** Does a plain verb follow, after `now` or `then`? */
function goesOnWithVerb(items: readonly Item[], at: number): boolean {
  const later = /^(?:now|then|still|later)$/.test(items[at]?.lower ?? '');
  const item = items[later ? at + 1 : at];
  if (later) return item?.kind === 'word' && (item.pos & TENSED) !== 0;
  return item?.kind === 'word' && (item.pos & TENSED) !== 0 && only(item.pos, TENSED | Pos.verbBase | Pos.verbPart);
}

/** `hailed “a brave side” after Osk scored`: when somebody was praised or blamed is the writer’s. */
export function beforeOccasion({ items, entry }: Clause, from: number, limit: number): number {
  if (entry.class !== 'describe') return limit;
  for (let at = from + 1; at < Math.min(limit, from + NEAR); at++) {
    if (items[at]?.kind === 'punctuation') return limit;
    // `defended the plan on Tuesday | after saying that …`
    if (/^(?:after|before)$/.test(items[at]?.lower ?? '') && isReportingParticiple(items, at + 1)) {
      const time = timePhraseBefore(items, at, from + 1);
      return time > from + 1 ? time : at;
    }
    if (items[at]?.lower === 'after' && items[at - 1]?.kind === 'passage' && hasFiniteVerb(items, at + 2, limit)) return at;
  }
  return limit;
}
