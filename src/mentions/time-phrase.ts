import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun.'.split(' '));
const MONTHS = new Set(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'.split(
    ' ',
  ),
);
const SPANS = new Set(
  `second seconds minute minutes hour hours day days week weeks weekend weekends month months quarter year years decade decades
  night nights morning mornings afternoon afternoons evening evenings century season summer winter spring autumn fall time moment`.split(/\s+/),
);
const SINGLE = new Set(
  'yesterday today tonight tomorrow recently earlier later lately afterward afterwards meanwhile overnight midday noon midnight'.split(' '),
);
const DETERMINERS = new Set('last this that next each every earlier later early late same past one the previous following recent a an'.split(' '));
const BEFORE_SPAN = new Set('earlier late early later mid'.split(' '));
const LEADS = new Set('on in at during by since until for over within around about'.split(' '));
const JUST = /^(?:just|only)$/;
const QUANTITIES = new Set('two three four five six seven eight nine ten several few some many couple a an one half than less more about of'.split(' '));

/**
 * Where the time phrase that ends right before item `end` begins, or `end` where none does: `on Monday`, `last week`,
 * `less than two weeks ago`, `in July 2014`, `late on Friday`, `yesterday`.
 */
export function timePhraseBefore(items: readonly Item[], end: number, floor = 0): number {
  let at = end - 1;
  const last = items[at];
  if (last === undefined || at < floor) return end;
  const word = last.lower;
  if (last.kind !== 'number' && !CLOSERS.has(word)) return end;
  // `for the second time`
  if (word === 'second' && lower(items, at - 1) === 'the') return end;
  if (word === 'ago') {
    at--;
    while (at >= floor && (SPANS.has(lower(items, at)) || QUANTITIES.has(lower(items, at)) || items[at]?.kind === 'number')) at--;
    while (at >= floor && JUST.test(lower(items, at))) at--;
    return at + 1;
  }
  // `at around 9 p.m.`, `at 12:15 a.m.`
  if (HALVES_OF_DAY.has(word)) {
    if (at - 1 < floor || items[at - 1]?.kind !== 'number') return end;
    at--;
    while (at - 1 >= floor && BEFORE_HOUR.has(lower(items, at - 1))) at--;
    return at;
  }
  // `has complained ever since that …`, not `ever since he left`
  if (word === 'since') return lower(items, at - 1) === 'ever' && /^(?:that|,|)$/.test(lower(items, end)) ? at - 1 : end;
  if (SINGLE.has(word)) {
    // `two years later`
    if ((word === 'later' || word === 'earlier') && SPANS.has(lower(items, at - 1)) && at - 1 >= floor) {
      at--;
      while (at - 1 >= floor && (QUANTITIES.has(lower(items, at - 1)) || items[at - 1]?.kind === 'number')) at--;
      return at;
    }
    while (at - 1 >= floor && /^(?:early|late|just|only|until)$/.test(lower(items, at - 1))) at--;
    return at;
  }
  if (WEEKDAYS.has(word) || SPANS.has(word) || MONTHS.has(word) || (last.kind === 'number' && isDate(items, at))) {
    if (SPANS.has(word) && WEEKDAYS.has(lower(items, at - 1))) at--;
    if (last.kind === 'number' && lower(items, at - 1) === ',') at -= 2;
    if (last.kind === 'number' && MONTHS.has(lower(items, at - 1))) at--;
    if (items[at]?.kind === 'number' && MONTHS.has(lower(items, at - 1))) at--;
    // `Wednesday, June 15`
    if (MONTHS.has(lower(items, at)) && lower(items, at - 1) === ',' && WEEKDAYS.has(lower(items, at - 2)) && at - 2 >= floor) at -= 2;
    let from = at;
    while (from - 1 >= floor && (DETERMINERS.has(lower(items, from - 1)) || BEFORE_SPAN.has(lower(items, from - 1)))) from--;
    // `just last week`
    if (from < at) while (from - 1 >= floor && JUST.test(lower(items, from - 1))) from--;
    if (from - 1 >= floor && LEADS.has(lower(items, from - 1))) {
      from--;
      while (from - 1 >= floor && /^(?:late|early|later|earlier|midday)$/.test(lower(items, from - 1))) from--;
      return from;
    }
    if (SPANS.has(word) && from === at && !WEEKDAYS.has(lower(items, at))) return end;
    if (MONTHS.has(word) && from === at) return end;
    if (SPANS.has(word) && /^(?:the|a|an|one)$/.test(lower(items, from)) && from === at - 1) return end;
    return from;
  }
  return end;
}

const HALVES_OF_DAY = new Set(['a.m.', 'p.m.']);
const BEFORE_HOUR = new Set('at about around by before after until since shortly just nearly almost'.split(' '));

/** Every word that a time phrase can end with; numbers can too. */
const CLOSERS = new Set([...WEEKDAYS, ...MONTHS, ...SPANS, ...SINGLE, ...HALVES_OF_DAY, 'ago', 'since']);

/** May a time phrase end with the word, in lower case: `Monday`, `weeks`, `yesterday`? */
export const isTimeWord = (lower: string) => CLOSERS.has(lower);

/** Every word that a time phrase can begin with; numbers can too. */
const OPENERS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...SPANS,
  ...SINGLE,
  ...DETERMINERS,
  ...BEFORE_SPAN,
  ...LEADS,
  ...QUANTITIES,
  ...BEFORE_HOUR,
  ...'ago early late later earlier midday just only until ever'.split(' '),
]);

/** Where the time phrase that begins at item `start` ends, or `start` where none does. */
export function timePhraseAt(items: readonly Item[], start: number, limit = items.length): number {
  const first = items[start];
  if (first === undefined || (first.kind !== 'number' && !OPENERS.has(first.lower))) return start;
  for (let end = Math.min(limit, start + 6); end > start; end--) {
    // `at Monday’s meeting`: the day is the meeting's
    if (timePhraseBefore(items, end, start) === start) return lower(items, end) === "'s" ? start : end;
  }
  return start;
}

/** `a Feb. 1 letter`, `the Monday statement`: the time stands before a noun under an article. */
export function modifiesNoun(items: readonly Item[], start: number, time: number, end: number): boolean {
  const noun = items[time];
  if (!/^(?:an?|the)$/.test(items[start]?.lower ?? '') || noun === undefined || time >= end) return false;
  return noun.kind === 'word' && !noun.capital && (noun.pos & Pos.noun) !== 0 && (noun.pos & (Pos.preposition | Pos.conjunction | Pos.adverb)) === 0;
}

function isDate(items: readonly Item[], at: number): boolean {
  const before = lower(items, at - 1);
  if (MONTHS.has(before)) return true;
  if (/^(?:19|20)\d\d$/.test(lower(items, at))) return /^(?:in|since|by|during|until)$/.test(before) || (before === ',' && items[at - 2]?.kind === 'number');
  return false;
}

function lower(items: readonly Item[], at: number): string {
  return at < 0 ? '' : (items[at]?.lower ?? '');
}
