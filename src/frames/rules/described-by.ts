import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { mayHoldView } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { isTitled } from '../../passages/whole.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';

/** Participles of verbs that tell what somebody makes of a thing or of somebody, each with its lemma. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (
    'described:describe characterized:characterize characterised:characterise portrayed:portray depicted:depict cast:cast hailed:hail ' +
    'dismissed:dismiss denounced:denounce condemned:condemn criticized:criticize criticised:criticise decried:decry derided:deride mocked:mock ' +
    'slammed:slam bashed:bash blasted:blast lambasted:lambaste ridiculed:ridicule pilloried:pillory savaged:savage attacked:attack rejected:reject ' +
    'praised:praise lauded:laud applauded:applaud touted:tout trumpeted:trumpet celebrated:celebrate blamed:blame scolded:scold rebuked:rebuke ' +
    'accused:accuse called:call dubbed:dub labelled:label labeled:label branded:brand deemed:deem termed:term nicknamed:nickname billed:bill ' +
    'likened:liken compared:compare summarised:summarise summarized:summarize rated:rate judged:judge pronounced:pronounce panned:pan trashed:trash skewered:skewer seen:see viewed:view regarded:regard remembered:remember'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const JOINS = /^(?:as|of|for|with|to)$/;
/** Words before the marks that belong to what is said: `as a rather “silly” plan`. */
const MOST_BEFORE = 4;
const LONGEST_APPOSITION = 12;
/** `a song called “never again” by the Oars` is theirs, and they call it so as its title. */
const WORK =
  /^(?:book|novel|memoir|film|movie|play|song|album|single|track|tune|poem|painting|sculpture|opera|musical|documentary|series|show|programme|program|podcast|piece|work|essay|article|story|column|report|paper|study|game|exhibition|speech|lecture|talk)$/;

export const describedBy = definePhraseFrame({
  id: 'described-by',
  explain: 'What somebody is called or described as, in marks, and by whom.',
  anchors: [...PARTICIPLES.keys()],
  examples: {
    hits: [
      ['The pier, described by Ana Lund as “a disgrace”, is to close.', '“a disgrace”'],
      ['The pier was branded a “floating coffin” by residents.', 'a “floating coffin”'],
      ['Otto Bell was accused by the board of “lying”.', '“lying”'],
    ],
    misses: ['A song called “never again” by the Oars was on.', 'The pier was described as “a disgrace” by noon.', 'Lund had called “a cab” by then.'],
  },
  plain: true,
  find({ text, items, at }) {
    const participle = items[at];
    const lemma = PARTICIPLES.get(participle?.lower ?? '');
    // `has described`
    if (participle === undefined || lemma === undefined || /^(?:has|have|had|having)$/.test(items[at - 1]?.lower ?? '')) return null;
    const found = agentFirst(items, at) ?? agentLast(items, at);
    if (found === null) return null;
    const passage = items[found.marks]?.passage;
    if (passage?.kind !== 'quotation' || isTitled(text, passage)) return null;
    const extent = extentOfPhrase('marked', items, found.start, lemma, undefined, found.limit);
    const content = spanOfItems(items, found.start, Math.max(found.marks + 1, likelyEnd(extent)));
    if (content === null) return null;
    const cue = { span: { start: participle.start, end: participle.end }, lemma };
    return { content: [content], cue, speaker: mentionOf(items, found.agent), extent };
  },
});

interface Described {
  readonly agent: NounPhrase;
  readonly start: number;
  readonly marks: number;
  readonly limit: number;
}

/** `described by Ana Lund, a baker, as a “silly” plan` */
function agentFirst(items: readonly Item[], participle: number): Described | null {
  const by = afterManner(items, participle + 1);
  if (items[by]?.lower !== 'by') return null;
  const phrase = nounPhraseAt(items, by + 1, items.length);
  if (phrase === null || !mayHoldView(items, phrase)) return null;
  const agent = { ...phrase, last: phrase.core };
  let at = afterManner(items, afterApposition(items, phrase.core));
  if (JOINS.test(items[at]?.lower ?? '')) at++;
  const marks = marksFrom(items, at);
  return marks < 0 ? null : { agent, start: at, marks, limit: endAfter(items, marks) };
}

/** `described as a “silly” plan by Ana Lund` */
function agentLast(items: readonly Item[], participle: number): Described | null {
  if (WORK.test(items[participle - 1]?.lower ?? '')) return null;
  const from = afterManner(items, participle + 1);
  const start = JOINS.test(items[from]?.lower ?? '') ? from + 1 : from;
  const marks = marksFrom(items, start);
  if (marks < 0) return null;
  let by = marks + 1;
  while (by <= marks + MOST_BEFORE && items[by]?.kind === 'word' && items[by]?.lower !== 'by') by++;
  if (items[by]?.lower !== 'by' || timePhraseAt(items, by) > by) return null;
  const phrase = nounPhraseAt(items, by + 1, items.length);
  return phrase === null || !mayHoldView(items, phrase) ? null : { agent: phrase, start, marks, limit: by };
}

/** `…, described by Lund as “a disgrace”, is to close`: where the sentence goes on without what is described. */
function endAfter(items: readonly Item[], marks: number): number {
  for (let at = marks + 1; at < items.length; at++) {
    const { lower, kind, pos } = items[at] ?? { lower: '', kind: 'punctuation', pos: 0 };
    if (lower === ',' && !/^(?:and|or|but)$/.test(items[at + 1]?.lower ?? '') && items[at + 1]?.kind !== 'passage') return at;
    if (kind === 'word' && (only(pos, FINITE) || (pos & (Pos.auxiliary | Pos.modal)) !== 0)) return at;
  }
  return items.length;
}

/** Past `widely`, `last week`. */
function afterManner(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'word') {
    const time = timePhraseAt(items, at);
    if (time > at) at = time;
    else if (only(items[at]?.pos ?? 0, Pos.adverb)) at++;
    else break;
  }
  return at;
}

/** Past `, a baker,` after a name. */
function afterApposition(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== ',') return from;
  for (let at = from + 1; at < from + LONGEST_APPOSITION; at++) {
    if (items[at]?.kind === 'passage') return from;
    if (items[at]?.lower === ',') return at + 1;
  }
  return from;
}

/** The marks that item `from` begins, or that a few words before them lead to; -1 for none. */
function marksFrom(items: readonly Item[], from: number): number {
  for (let at = from; at <= from + MOST_BEFORE; at++) {
    const item = items[at];
    if (item?.kind === 'passage') return at;
    if (item?.kind !== 'word' || (item.pos & (Pos.preposition | Pos.auxiliary | Pos.modal | Pos.conjunction)) !== 0) return -1;
  }
  return -1;
}
