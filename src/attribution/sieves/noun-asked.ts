import { ownerIn } from '../../frames/owner-of-noun.ts';
import { hasFiniteVerb } from '../../frames/verbs/finite-verb.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { defineSieve } from '../sieve.ts';

/** `Bell’s considered verdict on the new bridge?` */
const LONGEST = 12;
const VERDICT = /^(?:verdict|advice|take|solution|conclusion|excuse|summary)$/;

export const nounAsked = defineSieve({
  id: 'noun-asked',
  explain: 'A few words ask for somebody’s verdict, answer or advice, and the words in marks give it.',
  examples: {
    hits: [
      ['Ana Lund walked over it twice. Her verdict? “A poem in rust.”', '“A poem in rust.”'],
      ['Otto Bell’s advice on the lock? “Swim.”', '“Swim.”'],
    ],
    misses: ['Ana Lund has seen them all. Her favourite film? “Low Water.”', 'Was it her verdict? “Low Water” was on.'],
  },
  alone: true,
  find({ unit, at, item, before }) {
    if (at !== 0 || before === null || before.paragraph !== unit.paragraph || before.items.length > LONGEST) return null;
    const { items } = before;
    if (items.at(-1)?.lower !== '?' || items.some(({ kind }) => kind === 'passage') || hasFiniteVerb(items, 0, items.length)) return null;
    const phrase = nounPhraseAt(items, 0, items.length);
    const noun = phrase === null ? undefined : items[phrase.head];
    if (phrase === null || phrase.pronoun || noun === undefined || (verbOfSayingNoun(noun.lower) === undefined && !VERDICT.test(noun.lower))) return null;
    const owner = ownerIn(items, phrase);
    if (owner === null) return null;
    return {
      content: [{ start: item.start, end: item.end }],
      cue: { span: { start: noun.start, end: noun.end }, lemma: noun.lower },
      speaker: mentionOf(items, owner),
    };
  },
});
