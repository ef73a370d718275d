import { SAYING_NOUNS, verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { isSentence, isTitled } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { inEyesOf } from '../in-eyes-of.ts';
import { makerAfter, ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { verbAfterNoun, wordsAfterNoun } from '../words-after-noun.ts';

const NOBODYS = /^(?:the|one|another)$/;

export const nounWas = definePhraseFrame({
  id: 'noun-was',
  explain: 'A noun of saying, whoever it is of, then “was”, “came” or “read” and how, and the words in marks.',
  anchors: SAYING_NOUNS,
  examples: {
    hits: [
      ['Ana Lund’s message to the board was simple: “Pay or leave.”', '“Pay or leave.”'],
      ['The verdict of Otto Bell, a baker, was short: “No more baths.”', '“No more baths.”'],
      ['His first words on landing were “where is the dog?”', '“where is the dog?”'],
      ['The reply came back within a minute: “No.”', '“No.”'],
    ],
    misses: ['The message was late: “Heron” had sailed.', 'Ana Lund’s account of the flood was “a lie”.', 'Her answer to those who asked was heard.'],
  },
  plain: true,
  find({ text, items, at }) {
    const noun = items[at];
    const lemma = verbOfSayingNoun(noun?.lower ?? '');
    // asked first: most nouns have no such verb
    if (noun === undefined || lemma === undefined || verbAfterNoun(items, at) < 0) return null;
    const owner = ownerBefore(items, at) ?? makerAfter(items, at);
    // `For Ana Lund the answer is obvious: “…”` is told by another rule
    if (owner === null && (!isNobodys(items, at) || inEyesOf(items) !== null)) return null;
    const { verb, marks } = wordsAfterNoun(items, at, owner !== null);
    const passage = items[marks]?.passage;
    if (passage?.kind !== 'quotation' || (items[marks - 1]?.lower === ':' ? owner === null && !isSentence(text, passage) : isTitled(text, passage)))
      return null;
    const extent = extentOfPhrase('marked', items, marks, lemma);
    const content = spanOfItems(items, marks, likelyEnd(extent));
    if (content === null) return null;
    const end = verb === at + 1 ? items[verb]?.end : noun.end;
    const cue = { span: { start: noun.start, end: end ?? noun.end }, lemma };
    return { content: [content], cue, speaker: owner === null ? null : mentionOf(items, owner), extent };
  },
});

/** `the message`, `one response`: a noun that nobody owns, with a word or two between. */
function isNobodys(items: readonly Item[], noun: number): boolean {
  return NOBODYS.test(items[noun - 1]?.lower ?? '') || (NOBODYS.test(items[noun - 2]?.lower ?? '') && items[noun - 1]?.kind === 'word');
}
