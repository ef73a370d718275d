import { isSaidObject } from '../../lexicon/said-objects.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isComma, isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { defineFrame, type FrameMatch } from '../frame.ts';
import { matchOf, reportedFrom } from '../match.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

export const asReport = defineFrame({
  id: 'as-report',
  explain: '“As” and a speaker with a reporting verb, beside what is reported.',
  examples: {
    hits: [
      ['As Ana Lund noted, the ferry had never sailed.', 'the ferry had never sailed'],
      ['The ferry had never sailed, as Ana Lund put it.', 'The ferry had never sailed'],
      ['As Ana Lund put it to the board, the ferry had never sailed.', 'the ferry had never sailed'],
      ['The ferry — as Ana Lund noted in May — had never sailed.', 'The ferry … had never sailed'],
      ['“Book early,” as Ana Lund would say, “or row.”', '“Book early,” … “or row.”'],
      ['The bridge, or “a poem in rust”, as Ana Lund calls it, is shut.', '“a poem in rust”'],
      ['The ferry is old, although, as Ana Lund noted, it has never sailed.', 'it has never sailed'],
      ['As Ana Lund used to say, the ferry will sail when it sails.', 'the ferry will sail when it sails'],
    ],
    misses: [
      'As Ana Lund spoke, the ferry sailed.',
      '“Quiet,” she cried, as Bell went on to object.',
      'As the crowd began to chant, the ferry sailed.',
      'As the crew put in, the ferry sailed.',
      '“Quiet,” he went on, as she said nothing.',
      'It was a wager, as polls show Ana Lund far ahead.',
      'The mood had changed, as the two captains repeated the same words.',
    ],
  },
  plain: true,
  find(clause) {
    const { items, first } = clause;
    if (items[first - 1]?.lower !== 'as' || clause.place !== 'before') return null;
    const { entry, after, verb } = clause;
    if (entry.class === 'call') return calledAside(clause);
    if (!entry.takes.some((taken) => taken === 'clause' || taken === 'bare') && after === verb.last) return null;
    const tail = tailOf(clause);
    // `as she still said nothing`: what he said, he said meanwhile
    if (isSaidObject(items[verb.last]?.lower ?? '')) return null;
    // `“Stop,” she said, as Bell went on to object`: while he did
    if (items[verb.main - 1]?.lower === 'to' && !HABIT.test(items[verb.main - 2]?.lower ?? '')) return null;
    const opening = first - 1 === 0 || (first - 1 === 1 && items[0]?.kind !== 'passage' && items[0]?.lower !== ',');
    if (opening) {
      // `As the crowd sang, …`: while it sang; not `As she put it, …`
      if (tail.kind !== 'comma' || (items[after - 1]?.lower !== 'it' && (entry.class === 'manner' || entry.class === 'turn'))) return null;
      const { span, extent } = reportedFrom(clause, 'as', tail.at);
      return matchOf(clause, [span], tail.addressee, extent);
    }
    // `as he was discovered`, `as hundreds cheered`: while that happened
    if (verb.form === 'passive' || (after === verb.last && (entry.class === 'manner' || entry.class === 'turn'))) return null;
    if (hasObject(clause)) return null;
    const border = items[first - 2];
    // `The ferry — as Ana Lund noted on Monday — had never sailed.`
    const close = isDash(border) ? closingDash(items, clause.after) : 0;
    if (close > 0) return matchOf(clause, [spanOfItems(items, clause.floor, first - 2), spanOfItems(items, close + 1, items.length)], tail.addressee);
    // `“Book early,” as Ana Lund would say, “or walk.”`
    const commaInside =
      first === 2 && border?.passage?.kind === 'quotation' && clause.text.slice(border.passage.inner.start, border.passage.inner.end).trimEnd().endsWith(',');
    if (!(isComma(border) || commaInside) || (tail.kind !== 'end' && tail.kind !== 'comma')) return null;
    // `although, as Ana Lund noted, it was late`: the clause begins there
    if (isComma(border) && tail.kind === 'comma' && /^(?:although|though|because|but)$/.test(items[first - 3]?.lower ?? ''))
      return matchOf(clause, [spanOfItems(items, tail.at, items.length)], tail.addressee);
    if (isReportedAlready(items, clause.floor, first - 2)) return null;
    const left = spanOfItems(items, clause.floor, commaInside ? first - 1 : first - 2);
    if (tail.kind === 'comma' && tail.at < items.length) return matchOf(clause, [left, spanOfItems(items, tail.at, items.length)], tail.addressee);
    return matchOf(clause, [left], tail.addressee);
  },
});

/** `“I learnt a lot,” said Ana Lund, as she recalled a day at sea`: what stands in marks has its report, and `as` tells when. */
function isReportedAlready(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (items[at]?.kind === 'passage' && isReportingFinite(items, isComma(items[at + 1]) ? at + 2 : at + 1)) return true;
  return false;
}

/** `It was a wager, as polls show Ana Lund far ahead`, `…, as they repeated the same words`: what is said stands after the verb, and `as` tells why or when. */
function hasObject({ items, after, entry }: Clause): boolean {
  const { lower = '', pos = 0, kind } = items[after] ?? {};
  if (entry.class === 'tell' || kind === 'punctuation' || lower === 'it' || (pos & (Pos.preposition | Pos.adverb)) !== 0) return false;
  return timePhraseAt(items, after) === after && nounPhraseAt(items, after, items.length) !== null;
}

/** `The bridge, or “a poem in rust”, as Ana Lund calls it, is shut`: the name alone. */
function calledAside(clause: Clause): FrameMatch | null {
  const { items, first, verb } = clause;
  const border = isComma(items[first - 2]) ? first - 3 : first - 2;
  if (items[border]?.passage?.kind === undefined || !/^(?:it|them|him|her|this|that)$/.test(items[verb.last]?.lower ?? '')) return null;
  const next = items[verb.last + 1];
  return next === undefined || next.kind === 'punctuation' ? matchOf(clause, [spanOfItems(items, border, border + 1)]) : null;
}

/** `As the pilots used to say, …` */
const HABIT = /^(?:used|likes?|liked|loves?|loved)$/;

const LONGEST_ASIDE = 10;

/** The dash that closes what one before `as` opened, and what follows goes on; 0 for none. */
function closingDash(items: readonly Item[], from: number): number {
  for (let at = from; at < from + LONGEST_ASIDE; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage') return 0;
    if (isDash(item)) return at + 1 < items.length ? at : 0;
  }
  return 0;
}
