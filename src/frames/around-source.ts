import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention, Span } from '../types.ts';
import { APPOSED, afterApposition, afterSource, endOfSource } from './after-source.ts';
import { bareClauseAt } from './clause/bare-clause.ts';
import { extentOfPhrase, likelyEnd } from './content/extent.ts';
import type { ExtentContext } from './content/extent-context.ts';
import { hasMainVerb, isConnective } from './content/left-content.ts';
import { leftStarts } from './content/left-starts.ts';
import { waitsForVerb } from './content/resumed-at.ts';
import { spanOfItems } from './content/span-of-items.ts';
import type { FrameMatch } from './frame.ts';
import { hasFiniteVerb, mayHoldVerb } from './verbs/finite-verb.ts';
import { isReportingFinite } from './verbs/reporting-verb.ts';

const LONGEST_HALF = 60;
const LONGEST_APPOSITION = 14;

/**
 * What is told by a source that a phrase names: the words after one that opens the sentence, before one that closes it, or on both
 * sides of one in the middle. `According to Lund, …`, `…, in her view`, `The pier, according to Lund, …`
 *
 * @param at item at which the phrase begins
 * @param after item after who is named
 * @returns the likely readings; null where nothing is told
 */
export function aroundSource(items: readonly Item[], at: number, after: number, cue: Cue, speaker: Mention): FrameMatch | readonly FrameMatch[] | null {
  const report = thatBefore(items, at, after);
  if (report !== null) return { content: [report], cue, speaker };
  if (at === 0 || (at === 1 && items[0]?.kind === 'word')) {
    let from = endOfSource(items, after, speaker);
    while (from < items.length && items[from]?.lower !== ',') from++;
    from = afterApposition(items, from);
    if (from + 1 >= items.length) return null;
    const extent = extentOfPhrase('according', items, from + 1, 'accord');
    const content = spanOfItems(items, from + 1, likelyEnd(extent));
    return content === null ? null : { content: [content], cue, speaker, extent };
  }
  // `The lesson, per Ana Lund: “…”`
  if (items[after]?.lower === ':' && items[after + 1]?.passage?.kind === 'quotation' && !hasFiniteVerb(items, 0, at)) {
    const extent = extentOfPhrase('marked', items, after + 1, 'accord');
    const said = spanOfItems(items, after + 1, likelyEnd(extent));
    return said === null ? null : { content: [said], cue, speaker, extent };
  }
  const before = items[at - 1];
  const beyond = behindJoint(items, at, after, speaker);
  if (beyond !== null) return { content: [beyond.span], cue, speaker, extent: beyond.extent };
  const within = relativeAround(items, at, after);
  if (within !== null) return { content: within, cue, speaker };
  let to = before?.lower === ',' || before?.lower === '-' || before?.lower === '—' ? at - 1 : at;
  // `It is safe, at least according to Ana Lund`
  if (items[to - 1]?.lower === 'least' && items[to - 2]?.lower === 'at') to -= 2;
  while (to > 0 && items[to - 1]?.lower === ',') to--;
  let from = after;
  while (from < items.length && items[from]?.lower !== ',' && items[from]?.kind !== 'passage') from++;
  if (items[from]?.lower === ',') from = beforeVerb(items, from);
  const resumes =
    before?.lower === ',' &&
    items[from]?.lower === ',' &&
    from + 2 < items.length &&
    (items[from + 1]?.pos ?? 0) !== 0 &&
    !APPOSED.test(items[from + 1]?.lower ?? '');
  const right = resumes ? spanOfItems(items, from + 1, items.length) : null;
  // `It has not risen; if anything, according to Lund, it has fallen`
  let whole = to;
  while (whole > Math.max(0, to - LONGEST_HALF) && items[whole - 1]?.lower !== ';') whole--;
  const halved = items[whole - 1]?.lower === ';' && right !== null && !hasFiniteVerb(items, whole, to);
  return leftStarts(items, halved ? whole : 0, to).flatMap(({ at: start, variant }) => {
    const left = spanOfItems(items, start, to);
    if (left === null) return [];
    // `In addition, according to Ana Lund, the ferry sank`
    if (right !== null && isConnective(items, start, to)) return [{ content: [right], cue, speaker, variant: 'connective' }];
    const alone = { content: [left], cue, speaker, variant };
    // `Tickets are, according to Ana Lund, sold out.`: the first part says nothing by itself
    // `In July, according to Ana Lund, the ferry sank`
    const bare =
      !hasFiniteVerb(items, start, to) && (opensVerb(items, from + 1) || hasFiniteVerb(items, from + 1, items.length) || bareClauseAt(items, from + 1));
    // `The pier, which is old, according to Ana Lund, is shut`, `If it falls, according to Ana Lund, boats will leave`
    const hangs =
      (opensVerb(items, from + 1) && waitsForVerb(items, start, to)) || (!hasMainVerb(items, start, to) && hasFiniteVerb(items, from + 1, items.length));
    const open = right !== null && (halved || bare || hangs || ((items[to - 1]?.pos ?? 0) & (Pos.auxiliary | Pos.modal | Pos.conjunction)) !== 0);
    return right === null ? [alone] : [...(open ? [] : [alone]), { ...alone, content: [left, right], variant: `${variant}-resumed` }];
  });
}

const JOINS = /^(?:and|but|while|whereas|though|although|because|yet|;)$/;

/** `Bell said it was late, but according to Ana Lund, the ferry sank`: what is told begins after the source, and what comes before the joint is not hers. */
function behindJoint(items: readonly Item[], at: number, after: number, speaker: Mention): { span: Span; extent: ExtentContext } | null {
  if (!JOINS.test(items[at - 1]?.lower ?? '')) return null;
  const end = afterSource(items, after, speaker);
  if (items[end]?.lower !== ',' || !bareClauseAt(items, end + 1)) return null;
  const extent = extentOfPhrase('according', items, end + 1, 'accord');
  const span = spanOfItems(items, end + 1, likelyEnd(extent));
  return span === null ? null : { span, extent };
}

/** `The plan, according to its author, Otto Bell, would …`: the comma before the verb, where what tells who he is has none; else item `comma`. */
function beforeVerb(items: readonly Item[], comma: number): number {
  let close = comma + 1;
  while (close < Math.min(items.length, comma + LONGEST_APPOSITION) && items[close]?.lower !== ',' && items[close]?.kind !== 'passage') close++;
  if (items[close]?.lower !== ',' || close === comma + 1 || !opensVerb(items, close + 1)) return comma;
  return hasFiniteVerb(items, comma + 1, close) ? comma : close;
}

/** `would cost`, `wrote`: a verb that goes on after a comma, and no noun. */
function opensVerb(items: readonly Item[], at: number): boolean {
  const { pos = 0, kind } = items[at] ?? {};
  return kind === 'word' && (pos & TENSED) !== 0 && (pos & (NOUN | Pos.preposition | Pos.conjunction)) === 0;
}

/** `Ana Lund, who according to one pilot locked the door, sat down`: the relative clause and no more. */
function relativeAround(items: readonly Item[], at: number, after: number): Span[] | null {
  // `Dainty, who has left and who, according to the site, “thinks in broth”`
  const comma =
    items[at - 1]?.lower === ',' && /^(?:who|which)$/.test(items[at - 2]?.lower ?? '') && items[after]?.lower === ',' && items[after + 1]?.kind === 'passage';
  if (comma) {
    const marked = spanOfItems(items, after + 1, after + 2);
    const opens = spanOfItems(items, at - 2, at - 1);
    return marked === null || opens === null ? null : [opens, marked];
  }
  if (((items[at - 1]?.pos ?? 0) & Pos.relative) === 0 || items[at - 1]?.lower === 'that' || !mayHoldVerb(items, after, after + 1)) return null;
  let to = after;
  while (to < items.length && items[to]?.kind !== 'punctuation') to++;
  const pronoun = spanOfItems(items, at - 1, at);
  const rest = spanOfItems(items, after, to);
  return pronoun === null || rest === null ? null : [pronoun, rest];
}

/** `She added that according to the coastguard, no boat was lost`: what follows the source, and not the words that report it. */
function thatBefore(items: readonly Item[], at: number, after: number): Span | null {
  const that = items[at - 1]?.lower === ',' ? at - 2 : at - 1;
  // `said it was late and that according to Ana Lund “nobody is to blame”`
  if (items[that]?.lower === 'that' && /^(?:and|but)$/.test(items[that - 1]?.lower ?? '') && items[after]?.kind === 'passage')
    return spanOfItems(items, after, likelyEnd(extentOfPhrase('according', items, after, 'accord')));
  if (items[that]?.lower !== 'that' || items[after]?.lower !== ',' || after + 1 >= items.length) return null;
  if (!isReportingFinite(items, that - 1) && ((items[that - 1]?.pos ?? 0) & (Pos.verbIng | NOUN)) === 0) return null;
  return spanOfItems(items, after + 1, likelyEnd(extentOfPhrase('according', items, after + 1, 'accord')));
}
