import { isPersonNoun } from '../lexicon/titles.ts';
import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { timePhraseAt } from '../mentions/time-phrase.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention, Span } from '../types.ts';
import { extentOfPhrase, likelyEnd } from './content/extent.ts';
import { leftStarts } from './content/left-starts.ts';
import { spanOfItems } from './content/span-of-items.ts';
import type { FrameMatch } from './frame.ts';
import { hasFiniteVerb, mayHoldVerb } from './verbs/finite-verb.ts';
import { isReportingFinite } from './verbs/reporting-verb.ts';

const LONGEST_HALF = 60;
const LONGEST_APPOSITION = 14;

/** `according to Ana Lund, a pilot`: what follows the comma tells who she is. */
const APPOSED = /^(?:an?|who|whose|which)$/;

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
    const alone = { content: [left], cue, speaker, variant };
    // `Tickets are, according to Ana Lund, sold out.`: the first part says nothing by itself
    const bare = opensVerb(items, from + 1) && !hasFiniteVerb(items, start, to);
    const open = right !== null && (halved || bare || ((items[to - 1]?.pos ?? 0) & (Pos.auxiliary | Pos.modal | Pos.conjunction)) !== 0);
    return right === null ? [alone] : [...(open ? [] : [alone]), { ...alone, content: [left, right], variant: `${variant}-resumed` }];
  });
}

/** `According to Ana Lund, a pilot, the pier is shut`: the comma after what tells who she is, or the one at item `comma`. */
function afterApposition(items: readonly Item[], comma: number): number {
  const first = items[comma + 1];
  const participle = opensParticiple(items, comma + 1);
  if (first === undefined || !(isAge(items, comma + 1) || participle || APPOSED.test(first.lower) || isOffice(items, comma + 1) || isGloss(items, comma + 1)))
    return comma;
  let close = comma + 1;
  let relative = -1;
  for (; close < items.length && items[close]?.lower !== ',' && items[close]?.kind !== 'passage'; close++) {
    if (relative < 0 && ((items[close]?.pos ?? 0) & Pos.relative) !== 0) relative = close;
  }
  if (items[close]?.lower !== ',' || close + 1 >= items.length) return comma;
  // `elected in May`
  if (participle) return items.slice(comma + 2, close).some(({ pos, capital }) => !capital && (pos & TENSED) !== 0 && (pos & NOUN) === 0) ? comma : close;
  return hasFiniteVerb(items, comma + 1, relative < 0 ? close : relative) ? comma : close;
}

/** `according to Ana Lund, the keeper of the lock, it was late`, `according to Ana Lund, from Osk, it was late`; not `the keeper, the crew and the board were late` */
function isGloss(items: readonly Item[], at: number): boolean {
  const from = /^(?:of|from)$/.test(items[at]?.lower ?? '') && items[at + 1]?.capital === true && timePhraseAt(items, at) === at;
  const phrase = nounPhraseAt(items, from ? at + 1 : at, items.length);
  if (phrase === null || phrase.pronoun || items[phrase.last]?.lower !== ',') return false;
  if (!from && (items[at]?.lower !== 'the' || !isPersonNoun(items[phrase.head]?.lower ?? ''))) return false;
  const subject = nounPhraseAt(items, phrase.last + 1, items.length);
  const verb = items[subject?.last ?? items.length];
  return verb?.kind === 'word' && (verb.pos & (TENSED | Pos.auxiliary | Pos.modal)) !== 0;
}

/** `Ana Lund, 34,`; not `the harbour police, 34 people, two of them children, were saved` */
function isAge(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'number' && /^(?:,|years?)$/.test(items[at + 1]?.lower ?? '');
}

/** `the complaint, filed in 2011,`, `the mayor, now 60,` */
function opensParticiple(items: readonly Item[], at: number): boolean {
  const { lower = '', pos = 0, capital = false } = items[at] ?? {};
  const next = items[at + 1];
  if (/^(?:now|then|currently|formerly|aged)$/.test(lower))
    return items[at + 2]?.lower === ',' || next?.kind === 'number' || ((next?.pos ?? 0) & Pos.determiner) !== 0;
  if (capital || (pos & Pos.verbPart) === 0 || (pos & Pos.noun) !== 0) return false;
  return ((next?.pos ?? 0) & Pos.preposition) !== 0 || timePhraseAt(items, at + 1) > at + 1;
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

/** `according to her brother, | Otto`: the name after a description is the source's as well. */
function endOfSource(items: readonly Item[], last: number, { described }: Mention): number {
  let end = last;
  while (end < items.length && (items[end]?.start ?? 0) < (described?.end ?? 0)) end++;
  return end;
}

/** `mayor of Ilmar`, without an article. */
function isOffice(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAt(items, at, items.length);
  if (phrase === null || phrase.pronoun || !isPersonNoun(items[phrase.head]?.lower ?? '')) return false;
  return ((items[at]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) === 0;
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
