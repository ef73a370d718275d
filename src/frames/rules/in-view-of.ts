import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { afterSource } from '../after-source.ts';
import { aroundSource } from '../around-source.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import type { FrameMatch } from '../frame.ts';
import { ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

/** `She was wrong, in his view`, `In his view she was wrong`: what tells whose thought it is wherever it stands, by preposition and noun. */
const ANYWHERE = new Set(
  [
    ...['view', 'opinion', 'estimation', 'judgment', 'judgement', 'telling', 'assessment', 'reckoning'].map((noun) => `in ${noun}`),
    ...['account', 'reckoning', 'admission', 'telling'].map((noun) => `by ${noun}`),
  ].concat('to mind'),
);
/** `In her book, the ferry is safe`, not `The ferry is safe in her book`: before all else, and with a comma. */
const BEFORE = new Set(
  [
    ...['eyes', 'mind', 'book', 'version', 'reading', 'interpretation', 'recollection'].map((noun) => `in ${noun}`),
    ...['estimate', 'estimates', 'count', 'calculation', 'calculations'].map((noun) => `by ${noun}`),
    ...['perspective', 'view', 'viewpoint', 'standpoint'].map((noun) => `from ${noun}`),
  ].concat('to eyes'),
);
const ANCHORS = [...new Set([...ANYWHERE, ...BEFORE].map((phrase) => phrase.slice(phrase.indexOf(' ') + 1)))];
/** `In my view` is the writer's, or stands in marks. */
const WRITER = /^(?:my|our|its|this|that)$/;

/** Words of a subject before marks that hold its verb. */
const NEAR = 5;

export const inViewOf = definePhraseFrame({
  id: 'in-view-of',
  explain: '“In somebody’s view” stands before, after or inside what they think.',
  anchors: ANCHORS,
  examples: {
    hits: [
      ['In her view, the ferry will not sail.', 'the ferry will not sail'],
      ['In Ana Lund’s opinion, the ferry will not sail.', 'the ferry will not sail'],
      ['In the view of the board, the ferry will not sail.', 'the ferry will not sail'],
      ['The ferry will not sail, in Ana Lund’s opinion.', 'The ferry will not sail'],
      ['The ferry, in Ana Lund’s opinion, will not sail.', 'The ferry … will not sail'],
      ['By his own admission, the ferry was late.', 'the ferry was late'],
    ],
    misses: [
      'In my view, the ferry will not sail.',
      'In view of the harbour, the ferry sank.',
      'The ferry sank in full view of the harbour.',
      'The ferry passed in her book.',
      'In her account there were nine crowns.',
    ],
  },
  plain: true,
  weighedAs: 'according-to',
  find({ items, at }) {
    const source = sourceAt(items, at);
    const noun = items[at];
    if (source === null || noun === undefined) return null;
    const { from, after, owner, anywhere } = source;
    const cue = { span: { start: noun.start, end: noun.end }, lemma: noun.lower };
    const speaker = mentionOf(items, owner);
    const opens = from === afterJoiner(items) || (from === 1 && items[0]?.kind === 'word');
    if (opens) return beforeAll(items, after, anywhere, cue, speaker);
    if (!anywhere || (owner.pronoun && isInReport(items, from))) return null;
    // `She was wrong in his opinion.`: without a comma no other noun is only what somebody thinks
    const apart = items[from - 1]?.lower === ',' || items[from - 1]?.kind === 'passage' || noun.lower === 'opinion';
    const ends = after >= items.length || items[after]?.kind === 'punctuation';
    if (!apart || !ends || !(hasFiniteVerb(items, 0, from) || (items[after]?.lower === ',' && hasFiniteVerb(items, after + 1, after + 3)))) return null;
    return aroundSource(items, from, after, cue, speaker);
  },
});

/** `Bell said that the ferry, in his view, was late`: what he said, with all that stands in it. */
function isInReport(items: readonly Item[], to: number): boolean {
  for (let at = 1; at < to; at++) if (isReportingFinite(items, at)) return true;
  return false;
}

interface Source {
  /** Item of the preposition. */
  readonly from: number;
  /** Item after the phrase. */
  readonly after: number;
  readonly owner: NounPhrase;
  /** It may stand after what it is about. */
  readonly anywhere: boolean;
}

/** `in her view`, `by the board’s own count`, `in the eyes of the board`, around the noun at item `at`. */
function sourceAt(items: readonly Item[], at: number): Source | null {
  const { lower = '' } = items[at] ?? {};
  // `from her point of view`
  const point = lower === 'view' && items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'point' ? at - 2 : at;
  const owned = ownerBefore(items, point);
  const from = owned !== null ? owned.first - 1 : items[at - 1]?.lower === 'the' ? at - 2 : -1;
  const phrase = `${items[from]?.lower ?? ''} ${lower}`;
  const anywhere = ANYWHERE.has(phrase);
  if ((!anywhere && !BEFORE.has(phrase)) || WRITER.test(items[from + 1]?.lower ?? '')) return null;
  if (owned !== null) return { from, after: at + 1, owner: owned, anywhere };
  const owner = items[at + 1]?.lower === 'of' ? nounPhraseAt(items, at + 2, items.length) : null;
  if (owner === null || owner.pronoun) return null;
  return { from, after: from === afterJoiner(items) ? afterSource(items, owner.last, mentionOf(items, owner)) : owner.last, owner, anywhere };
}

/** `In her view, the ferry will not sail`, `In her view the ferry will not sail` */
function beforeAll(items: readonly Item[], after: number, anywhere: boolean, cue: FrameMatch['cue'], speaker: Mention): FrameMatch | null {
  const comma = items[after]?.lower === ',';
  const from = comma ? after + 1 : after;
  if (!comma && (!anywhere || !opensClause(items[after]))) return null;
  // `In his book, “Low Water,” and at noon, Lund said …`: what the book is called
  if (!anywhere && items[from]?.kind === 'passage') return null;
  // `By his own admission, Bell “panicked.”`
  if (!hasFiniteVerb(items, from, items.length) && !items.slice(from + 1, from + NEAR).some(({ passage }) => passage?.kind === 'quotation')) return null;
  const content = spanOfItems(items, from, beforeOwnReport(items, from));
  return content === null ? null : { content: [content], cue, speaker };
}

/** `the`, `a`, `this`, `it`, `Bell`: a subject that follows without a comma. */
function opensClause(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.capital || (item.pos & (Pos.determiner | Pos.pronoun | Pos.possessive)) !== 0);
}

/** `In her view the terms are loose, and she predicts a fight.`: what she predicts is another report. */
function beforeOwnReport(items: readonly Item[], from: number): number {
  for (let at = from + 1; at + 3 < items.length; at++)
    if (items[at]?.lower === ',' && /^(?:and|but)$/.test(items[at + 1]?.lower ?? '') && /^(?:he|she|they)$/.test(items[at + 2]?.lower ?? ''))
      if (isReportingFinite(items, at + 3)) return at;
  return items.length;
}
