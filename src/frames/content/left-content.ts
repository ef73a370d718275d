import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { hasFiniteVerb, isPronounWithVerb, mayHoldVerb } from '../verbs/finite-verb.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';
import { opensWithVerb } from '../verbs/verb-in-marks.ts';

/** Items `[from, to)` before a clause that can be what it reports. */
export interface LeftContent {
  readonly from: number;
  readonly to: number;
  /** It ends in marks, or in marks and a comma. */
  readonly marked: boolean;
  /** It has a finite verb of its own or is all marks: it can stand as a statement. */
  readonly statement: boolean;
  /** It is marks and nothing else. */
  readonly complete: boolean;
}

const OPENERS = new Set('when as after before while since until once if although though because unless whereas asked speaking writing even'.split(' '));

/** What stands before the clause, up to its floor, if a comma or a mark divides the two; else null. */
export function leftContentOf(clause: Clause): LeftContent | null {
  const { text, items, floor, first } = clause;
  const border = items[first - 1];
  if (border === undefined || first - 1 < floor) return null;
  const passage =
    border.kind === 'passage' ? border : items[first - 2]?.kind === 'passage' && (border.lower === ',' || isDash(border)) ? items[first - 2] : undefined;
  if (passage === undefined && border.lower !== ',' && !/^[-–—?!]+$/.test(border.lower)) return null;
  if (passage === border && isTitle(passage)) return null;
  const from =
    isQuestioned(items, floor) || isQuestioned(items, lastStretch(items, floor, first))
      ? afterQuestion(items, floor, first)
      : startOf(text, items, floor, first);
  const to = border.kind === 'passage' ? first : first - 1;
  if (to <= from) return null;
  const marked = passage !== undefined && !isTitle(passage);
  const complete = onlyPassages(items, from, to);
  const opensInMarks = items[from]?.kind === 'passage' && !isTitle(items[from]);
  const inMarks =
    !opensAdverbial(items, from) &&
    items.slice(from + 1, to).some((item, at) => opensWithVerb(text, item, from + 2 + at === to ? 1 : 2) || isVerb(items, from + 1 + at));
  const statement = complete || opensInMarks || inMarks || hasMainVerb(items, from, to);
  return { from, to, marked, statement, complete };
}

/** `Worms ‘farm’ their food, study finds`: marks between a noun and the article of another hold the verb. */
function isVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.passage?.kind !== 'quotation' || before?.kind !== 'word' || ((items[at + 1]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) === 0)
    return false;
  return (before.pos & NOUN) !== 0 && (before.pos & (Pos.verbThird | Pos.verbPast | Pos.preposition)) === 0;
}

/** `It was, Ana Lund confirmed, a ferry.`: what comes first ends in a form of be or a modal, and says nothing by itself. */
export function endsOpen({ to, marked }: LeftContent, items: readonly Item[]): boolean {
  const last = items[to - 1];
  return !marked && last?.kind === 'word' && only(last.pos, Pos.auxiliary | Pos.modal);
}

/** Content starts after a leading `:` or `;` and a dash at the unit's start. */
function startOf(text: string, items: readonly Item[], floor: number, first: number): number {
  let from = floor;
  // `(They were not, she says; …)`
  if (items[floor]?.lower === '(' && !items.slice(floor, first).some(({ lower }) => lower === ')')) from = floor + 1;
  for (let at = floor; at < first - 1; at++) {
    const item = items[at];
    if (item?.kind !== 'punctuation') continue;
    const { lower } = item;
    if (lower === ';' || lower === ':' || lower === '•' || lower === '*') from = at + 1;
    // `Neither was impressed - “A poor show,” Lund said`
    if (items[at + 1]?.kind === 'passage' && isDash(item)) from = at + 1;
  }
  for (let at = from + 1; at < Math.min(first - 1, from + 5); at++) {
    if (items[at]?.lower === ',' && isConnective(items, from, at)) return at + 1;
  }
  const own = afterOtherReport(items, from, first);
  if (own > from) return own;
  // `But “We slept,” said Ana Lund.`; what goes on with `But “we slept”` begins with it
  const marks = /^(?:but|and|yet|so)$/.test(items[from]?.lower ?? '') ? items[from + 1] : undefined;
  const whole = marks?.passage?.kind === 'quotation' && beginsWithCapital(text.slice(marks.start, marks.end));
  return whole && onlyPassages(items, from + 1, first) ? from + 1 : from;
}

/** `“We slept,” Otto Bell said, and | “we woke,” said Ana Lund.`: where the marks begin that are hers, after a report of somebody else's; else item `from`. */
function afterOtherReport(items: readonly Item[], from: number, first: number): number {
  if (items[from]?.kind !== 'passage') return from;
  let marks = items[first - 1]?.lower === ',' ? first - 2 : first - 1;
  while (marks > from && items[marks - 1]?.kind === 'passage') marks--;
  if (marks <= from + 2 || items[marks]?.kind !== 'passage' || !/^(?:and|but|while)$/.test(items[marks - 1]?.lower ?? '')) return from;
  // `“…,” said Otto Bell`, `“…,” Otto Bell said, and`
  const said = isReportingFinite(items, from + 1) || (items[marks - 2]?.lower === ',' && isReportingFinite(items, marks - 3));
  if (said && items[from]?.pos === 0 && items.slice(from + 1, marks).every(({ kind }) => kind !== 'passage')) return marks;
  return from;
}

const QUESTIONED = new Set('asked pressed questioned quizzed cross-examined challenged confronted grilled'.split(' '));

/** `Asked about the lock,`, `When asked by a reader,`: what was asked is no part of the answer. */
export function isQuestioned(items: readonly Item[], floor: number): boolean {
  const first = items[floor]?.lower ?? '';
  return QUESTIONED.has(first) || (/^(?:when|if|once|repeatedly|later)$/.test(first) && QUESTIONED.has(items[floor + 1]?.lower ?? ''));
}

/** `She had not read it, and when asked whether she would, she said`: where the stretch before the last comma begins. */
function lastStretch(items: readonly Item[], floor: number, first: number): number {
  let at = first - 1;
  while (at > floor && items[at - 1]?.kind !== 'passage' && items[at - 1]?.lower !== ',') at--;
  return /^(?:and|but|then)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
}

/** `When asked about it, “We froze,” Lund said`: the marks after the comma; else nothing is left. */
function afterQuestion(items: readonly Item[], floor: number, first: number): number {
  for (let at = first - 1; at > floor; at--) if (items[at]?.kind === 'passage' && items[at - 1]?.lower === ',') return at;
  return first;
}

/** `“…,” said Ana Lund, a mother of four who, she added, had …`: what stands before is a report of its own. */
export function isReported(items: readonly Item[], { from, to }: Pick<LeftContent, 'from' | 'to'>): boolean {
  if (items[from]?.kind !== 'passage') return false;
  const verb = items[from + 1]?.lower === ',' ? from + 2 : from + 1;
  return verb < to && isReportingFinite(items, verb);
}

function onlyPassages(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (items[at]?.kind === 'word' || items[at]?.kind === 'number' || isTitle(items[at])) return false;
  return true;
}

/** A name or title in marks, which nobody said. */
export function isTitle(item: Item | undefined): boolean {
  return item?.passage != null && item.passage.kind !== 'quotation';
}

/** A finite verb outside the opening `When …,`, `In July,`: the part of a statement that can stand alone. */
export function hasMainVerb(items: readonly Item[], from: number, to: number): boolean {
  // `But even as it rained, …`
  let start = /^(?:but|and|yet)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
  while (start < to) {
    let end = start;
    while (end < to && items[end]?.lower !== ',') end++;
    const first = items[start];
    if (first === undefined) return false;
    const participle = start > from && only(first.pos, Pos.verbPast | Pos.verbPart | Pos.verbIng) && (first.pos & (Pos.verbPart | Pos.verbIng)) !== 0;
    // `Get the shot anyway, doctors advise`
    const bids = start === 0 && (first.pos & Pos.verbBase) !== 0 && (first.pos & Pos.preposition) === 0;
    if (bids && only(items[start + 1]?.pos ?? 0, Pos.determiner | Pos.possessive)) return true;
    const opener = opensAdverbial(items, start) || participle || ((first.pos & Pos.preposition) !== 0 && (first.pos & Pos.noun) === 0);
    // `About 20 people have left`: a preposition's words with a verb after them
    if (!opener) return isPronounWithVerb(first) || mayHoldVerb(items, start + 1, to) || saysInMarks(items, start, to);
    const own = BESIDE.test(first.lower) ? beforeRelative(items, start, end) : end;
    if (!opensAdverbial(items, start) && hasFiniteVerb(items, participle ? start + 1 : start, own)) return true;
    start = end + 1;
  }
  return false;
}

/** Prepositions of what goes beside a clause: `despite the rows that remain, …`. */
const BESIDE = /^(?:despite|amid|during|with|without|after|before|given)$/;

function beforeRelative(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^(?:who|which|that)$/.test(items[at]?.lower ?? '')) return at;
  return to;
}

/** `When it rains,`, `even if it rains,`, `rather than wait,`; not `even the mayor`. */
function opensAdverbial(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (lower === 'rather') return items[at + 1]?.lower === 'than';
  if (lower !== 'even') return OPENERS.has(lower);
  const next = items[at + 1];
  return OPENERS.has(next?.lower ?? '') || ((next?.pos ?? 0) & (Pos.preposition | Pos.conjunction)) !== 0;
}

/** Words in marks that are no mere phrase: `If it passes, “I will be glad,” she said.` */
function saysInMarks(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (items[at]?.kind === 'passage' && items[at]?.pos === 0 && !isTitle(items[at])) return true;
  return false;
}

/** `In July,` `On Monday,` `In a statement,` `But,`: an adjunct of the reporting verb, not something reported. */
export function isOpeningAdjunct(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined) return true;
  if (timePhraseAt(items, from, to) === to) return true;
  return (first.pos & (Pos.preposition | Pos.adverb | Pos.conjunction | Pos.verbIng | Pos.verbPart)) !== 0;
}

const CONNECTIVES = new Set(
  'still however indeed meanwhile moreover nevertheless nonetheless overall ultimately first second third finally later earlier then also furthermore additionally besides similarly likewise yet thus therefore and so'.split(
    ' ',
  ),
);
const CONNECTIVE_PHRASES = new Set([
  'even so',
  'in fact',
  'in short',
  'at the same time',
  'in addition',
  'for example',
  'for instance',
  'of course',
  'after that',
  'in contrast',
  'by contrast',
  'in particular',
]);

/** `Still, she said, the ferry …`: the writer's own link to what came before, outside the report. */
export function isConnective(items: readonly Item[], from: number, to: number): boolean {
  if (to - from === 1) return CONNECTIVES.has(items[from]?.lower ?? '');
  if (to - from > 4) return false;
  return CONNECTIVE_PHRASES.has(
    items
      .slice(from, to)
      .map((item) => item.lower)
      .join(' '),
  );
}
