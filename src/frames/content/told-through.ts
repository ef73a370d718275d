import { isChannel } from '../../lexicon/channels.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { ExtentContext } from './extent-context.ts';

/** What is given to say something, and to nobody’s acts is a place: not `in a speech`, of which may be told. */
const THROUGH = /^(?:interview|statement|tweet)$/;
const ARTICLE = /^(?:an?|another|his|her|their|its)$/;
/** `a pre-recorded radio interview` */
const LONGEST = 4;
/** What may follow, until the sentence goes on after a sign. */
const GOES_ON = /^(?:with|to|for|on|published|broadcast|aired|posted|released|issued|given|after|before|following|that|which|last|this|earlier|later)$/;

/** Does what begins at an item tell of the saying, and of nothing that was said? */
export function opensSaying(context: ExtentContext, at: number): boolean {
  return opensToldThrough(context, at) || opensWhenAsked(context, at);
}

/**
 * `praised the crews | in an interview`, `said it was rotten | in a statement on Monday`: what it was said in, where what is said
 * could not have been done in it.
 */
function opensToldThrough({ items, start, limit, kind }: ExtentContext, at: number): boolean {
  const opens = items[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:in|during)$/.test(items[opens]?.lower ?? '') || !ARTICLE.test(items[opens + 1]?.lower ?? '')) return false;
  const noun = throughAt(items, opens + 2, limit);
  if (noun < 0) return false;
  const next = items[noun + 1];
  const closes = noun + 1 >= limit || next === undefined || next.kind === 'punctuation' || GOES_ON.test(next.lower) || timePhraseAt(items, noun + 1) > noun + 1;
  if (!closes) return false;
  return kind === 'phrase' ? !holdsWords(items, start, at) : (kind === 'bare' || kind === 'that') && isState(items, start, at);
}

/** `said the pier was rotten | when asked about the vote`: not `said Bell had laughed when asked`. */
function opensWhenAsked({ items, start, kind }: ExtentContext, at: number): boolean {
  if (items[at]?.lower !== 'when' || !/^(?:asked|pressed|questioned)$/.test(items[at + 1]?.lower ?? '')) return false;
  return kind === 'phrase' ? !holdsWords(items, start, at) : (kind === 'bare' || kind === 'that') && isState(items, start, at);
}

function throughAt(items: readonly Item[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    if (items[at]?.kind !== 'word') return -1;
    if (THROUGH.test(items[at]?.lower ?? '')) return at;
  }
  return -1;
}

/** `apologized for her remarks in an interview`: which were made in it. */
function holdsWords(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { kind, lower = '' } = items[at] ?? {};
    if (kind === 'word' && (verbOfSayingNoun(lower) !== undefined || isChannel(lower))) return true;
  }
  return false;
}
/** Is what is said that something is, or will be; not that somebody had said or done something? */
function isState(items: readonly Item[], start: number, end: number): boolean {
  let state = false;
  for (let at = start; at < end; at++) {
    const { lower = '', pos = 0, kind } = items[at] ?? {};
    if (kind !== 'word') continue;
    if ((pos & Pos.modal) !== 0 || /^(?:is|are|was|were|'s|'re)$/.test(lower)) state = true;
    if (/^(?:had|has|have|been|what|how)$/.test(lower) || isChannel(lower)) return false;
    if ((pos & (Pos.verbPast | Pos.verbPart | Pos.verbBase | Pos.verbIng)) !== 0 && (reportingForm(lower) !== undefined || SPEAKS.test(lower))) return false;
  }
  return state;
}

const SPEAKS = /^(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|appear|appears|appeared|appearing|give|gave|given|giving|discuss|discussed)$/;
