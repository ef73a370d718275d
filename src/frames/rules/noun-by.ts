import { SAYING_NOUNS, verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { isPersonNoun } from '../../lexicon/titles.ts';
import { FINITE, MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { mayHoldView } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { pastAdverbs } from '../../text/reading.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import { commaBeforeMain } from '../clause/before-main.ts';
import { secondVerb } from '../clause/second-verb.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';

/** What is written or made public is more often told of than quoted: `a report by the board that came late`. */
const SELDOM_SAID =
  /^(?:reports?|accounts?|words?|lines?|phrases?|messages?|posts?|tweets?|proposals?|propositions?|memory|memories|chants?|slogans?|stor(?:y|ies))$/;
/** Items between the speaker and `that`: `, the mayor’s rival,`. */
const LONGEST_APPOSITION = 12;

export const nounBy = definePhraseFrame({
  id: 'noun-by',
  explain: 'A noun of saying, by whom or from whom it is, and then what is said.',
  anchors: SAYING_NOUNS.filter((noun) => !SELDOM_SAID.test(noun)),
  examples: {
    hits: [
      ['The board rejected a claim by Ana Lund that the ferry was old.', 'that the ferry was old'],
      ['The board brushed aside warnings from pilots that the ferry would sink.', 'that the ferry would sink'],
      ['It answered a charge by her rival, Otto Bell, that she had slept.', 'that she had slept'],
    ],
    misses: [
      'The board heard comments from Ana Lund that drew laughter.',
      'The claim by Ana Lund was heard.',
      'A warning from Osk came before that ferry sailed.',
    ],
  },
  plain: true,
  find({ items, at }) {
    const noun = items[at];
    const lemma = verbOfSayingNoun(noun?.lower ?? '');
    if (noun === undefined || lemma === undefined || !/^(?:by|from)$/.test(items[at + 1]?.lower ?? '')) return null;
    const phrase = nounPhraseAt(items, at + 2, items.length);
    if (phrase === null || phrase.pronoun || !mayHoldView(items, phrase)) return null;
    const { speaker, that } = beforeThat(items, phrase) ?? {};
    if (speaker === undefined || that === undefined || !opensClause(items, that)) return null;
    const extent = extentOfPhrase('that', items, that, lemma, undefined, limitOf(items, at, that));
    const content = spanOfItems(items, that, likelyEnd(extent));
    if (content === null) return null;
    return { content: [content], cue: { span: { start: noun.start, end: noun.end }, lemma }, speaker: mentionOf(items, speaker), extent };
  },
});

/** Who it is by and the `that` after them, past a day and an apposition: `a claim by her rival, Otto Bell, on Monday | that …`. */
function beforeThat(items: readonly Item[], phrase: NounPhrase): { speaker: NounPhrase; that: number } | null {
  let speaker = { ...phrase, last: phrase.core };
  let at = timePhraseAt(items, phrase.last);
  if (items[at]?.lower === ',') {
    const apposed = nounPhraseAt(items, at + 1, items.length);
    let close = at + 2;
    while (close < at + LONGEST_APPOSITION && items[close]?.kind === 'word') close++;
    if (apposed === null || items[close]?.lower !== ',') return null;
    // `by her rival, Otto Bell, that`
    const named = isPersonNoun(items[phrase.head]?.lower ?? '') && items[phrase.head]?.capital === false && items[apposed.head]?.capital === true;
    if (named) speaker = { ...apposed, last: apposed.core };
    at = timePhraseAt(items, close + 1);
  }
  return items[at]?.lower === 'that' ? { speaker, that: at } : null;
}

/** `Despite a claim by Ana Lund that …, the ferry sails`, `A claim by Ana Lund that … | was dropped`: the sentence goes on after what is said. */
function limitOf(items: readonly Item[], noun: number, that: number): number {
  let opens = noun - 1;
  while (((items[opens]?.pos ?? 0) & (MODIFIER | Pos.determiner)) !== 0) opens--;
  const first = afterJoiner(items);
  if (opens > first) return items.length;
  if (opens === first && ((items[first]?.pos ?? 0) & (Pos.preposition | Pos.conjunction)) !== 0) return commaBeforeMain(items, that, items.length);
  const verb = secondVerb(items, that + 1);
  return verb < 0 ? items.length : verb;
}

/** A subject and its verb after `that`; not `that drew laughter`. */
function opensClause(items: readonly Item[], that: number): boolean {
  const phrase = nounPhraseAt(items, that + 1, items.length);
  if (phrase === null) return false;
  const at = pastAdverbs(items, phrase.last, Pos.negation);
  const { kind, pos = 0 } = items[at] ?? {};
  return kind === 'passage' || (pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0;
}
