import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import { isWhole } from '../../passages/whole.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isVoice } from '../clause/owns-that.ts';
import { tailOf } from '../clause/tail.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';
import { isReportingFinite, isReportingParticiple } from '../verbs/reporting-verb.ts';

/** Items between the verb and the marks. */
const FARTHEST = 30;

const OCCASION = new Set(['as', 'when', 'while']);

export const reportMarksLater = defineFrame({
  id: 'report-marks-later',
  explain: 'A speaker, a reporting verb with its object or adjuncts, and then, after a comma or a colon, whole sentences in marks.',
  examples: {
    hits: [
      ['Ana Lund explained it this way: “The ferry will not sail today.”', '“The ferry will not sail today.”'],
      ['Otto Bell told the drivers who had come from Osk, “The ferry will not sail today.”', '“The ferry will not sail today.”'],
    ],
    misses: ['Ana Lund explained the delay, which “nobody wanted”.'],
  },
  find(clause) {
    const { items, verb, first, after, limit, place, text } = clause;
    if (place === 'after' || place === 'none' || verb.negated) return null;
    const tail = tailOf(clause);
    if (tail.kind === 'passage') return null;
    // `said as he thanked his wife, “…”`: the first verb reports the marks
    const within = tail.kind === 'bare' || tail.kind === 'that';
    // `saying only, when Otto paused, “…”`
    let opener = tail.addressee?.last ?? after;
    while (only(items[opener]?.pos ?? 0, Pos.adverb)) opener++;
    if (items[opener]?.lower === ',') opener++;
    const occasion = OCCASION.has(items[opener]?.lower ?? '');
    if (OCCASION.has(items[first - 1]?.lower ?? '') && isReportingFinite(items, first - 2)) return null;
    for (let at = after + 1; at < Math.min(limit, after + FARTHEST); at++) {
      const item = items[at];
      // a nearer verb of saying reports them, or the name after a dash does
      if (item === undefined || isDash(item) || item.lower === ';') return null;
      if (!occasion && !isHeard(items, at) && (isReportingFinite(items, at) || isReportingParticiple(items, at))) return null;
      if (item.passage === null) continue;
      // `said both were “late,” but gave them a compliment: “…”`: the first marks are in what is said
      if (within && at !== tail.at && items[at - 1]?.lower !== ',' && items[at - 1]?.lower !== ':') return null;
      const border = items[at - 1];
      if (at === tail.at || (border?.lower !== ',' && border?.lower !== ':') || !isWhole(text, item.passage)) continue;
      const { span, extent } = reportedFrom(clause, 'marked', at);
      return variantOf(`${border.lower}${tail.kind}`, matchOf(clause, [span], tail.addressee, extent));
    }
    return null;
  },
});

/** `said, in a voice which she alone could hear, “…”`: who heard it, and no report. */
function isHeard(items: readonly Item[], at: number): boolean {
  if (!/^(?:hear|heard)$/.test(items[at]?.lower ?? '')) return false;
  for (let opener = at - 1; opener > at - LONGEST_CLAUSE; opener--)
    if (/^(?:which|that)$/.test(items[opener]?.lower ?? '')) return isVoice(items[opener - 1] ?? {});
  return false;
}

const LONGEST_CLAUSE = 7;
