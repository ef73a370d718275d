import { lemmaOf } from '../../lexicon/verbs.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

/** Words of a name with what belongs to it. */
const LONGEST = 10;
/** So near the marks hold what is said. */
const NEAR = 16;

const OPENS = /^,$/;
const CLOSES = /^[.;!?]$/;

/** The words before and after who tells, from the start of a sentence to a comma. */
interface Opening {
  readonly anchor: string;
  readonly before: readonly string[];
  readonly after: readonly RegExp[];
}

const OPENINGS: readonly Opening[] = [
  { anchor: 'hear', before: ['to', 'hear'], after: [/^tell$/, /^it$/] },
  { anchor: 'way', before: ['the', 'way'], after: [/^(?:sees?|saw|tells?|told|puts?|remembers|remembered|describes|described)$/, /^it$/] },
  { anchor: 'far', before: ['as', 'far', 'as'], after: [/^(?:is|was|are|were)$/, /^concerned$/] },
  { anchor: 'if', before: ['if'], after: [/^(?:is|are)$/, /^to$/, /^be$/, /^believed$/] },
  { anchor: 'ask', before: ['if', 'you', 'ask'], after: [] },
  { anchor: 'quote', before: ['to', 'quote'], after: [] },
  { anchor: 'paraphrase', before: ['to', 'paraphrase'], after: [] },
  ...['phrase', 'line', 'word', 'term'].map((noun) => ({ anchor: 'borrow', before: ['to', 'borrow', 'a', noun, 'from'], after: [] })),
];

export const asTold = definePhraseFrame({
  id: 'as-told',
  explain: 'A sentence that opens with “to hear somebody tell it”, “the way somebody sees it” and the like says what they think.',
  anchors: OPENINGS.map(({ anchor }) => anchor),
  examples: {
    hits: [
      ['To hear Ana Lund tell it, the board sleeps till noon.', 'the board sleeps till noon'],
      ['The way Otto Brandt sees it, the ferry “has run out of river.”', 'the ferry “has run out of river.”'],
      ['If Ana Lund is to be believed, the board sleeps till noon.', 'the board sleeps till noon'],
      ['The board sleeps till noon, to hear Ana Lund tell it.', 'The board sleeps till noon'],
      ['The board sleeps till noon, if Ana Lund is to be believed.', 'The board sleeps till noon'],
      ['If you ask Ana Lund, the board sleeps till noon.', 'the board sleeps till noon'],
      ['To quote Ana Lund, “the board sleeps till noon.”', '“the board sleeps till noon.”'],
      ['To borrow a phrase from Ana Lund, the board “sleeps till noon.”', 'the board “sleeps till noon.”'],
      ['As far as Ana Lund is concerned, the matter is settled.', 'the matter is settled'],
    ],
    misses: [
      'To quote Ana Lund, ask for her leave.',
      'If you ask the board, be polite.',
      'The way Ana Lund rows, the ferry is late.',
      'As far as Osk is concerned with fish, the ferry is late.',
    ],
  },
  plain: true,
  find({ items, at }) {
    for (const { anchor, before, after } of OPENINGS) {
      const opens = at - before.indexOf(anchor);
      if (items[at]?.lower !== anchor || before.some((word, index) => items[opens + index]?.lower !== word)) continue;
      // `…, to hear Ana Lund tell it.`
      const closing = after.length > 0 && items[opens - 1]?.lower === ',';
      if (opens !== afterJoiner(items) && !closing) continue;
      const named = opens + before.length;
      const phrase = nounPhraseAt(items, named, Math.min(items.length, named + LONGEST));
      if (phrase === null || /^(?:me|us|you|it|them)$/.test(items[phrase.head]?.lower ?? '')) continue;
      const comma = phrase.last + after.length;
      if (!(closing ? CLOSES : OPENS).test(items[comma]?.lower ?? '.') || after.some((word, index) => !word.test(items[phrase.last + index]?.lower ?? '')))
        continue;
      if (closing && !hasFiniteVerb(items, 0, opens)) continue;
      // `…, the mayor “has run out of river”`
      const marked = items.slice(comma + 1, comma + 1 + NEAR).some(({ kind }) => kind === 'passage');
      // `If you ask the board, be polite.`
      if (after.length === 0 && items[comma + 1]?.kind !== 'passage' && nounPhraseAt(items, comma + 1, items.length) === null) continue;
      if (!closing && !marked && !hasFiniteVerb(items, comma + 1, items.length)) continue;
      const content = closing ? spanOfItems(items, 0, opens - 1) : spanOfItems(items, comma + 1, items.length);
      return content === null
        ? null
        : { content: [content], cue: after.length > 0 ? cueOf(items, phrase.last, comma) : cueOf(items, at, at + 1), speaker: mentionOf(items, phrase) };
    }
    return null;
  },
});

function cueOf(items: readonly Item[], from: number, to: number) {
  const verb = items[from];
  return { span: { start: verb?.start ?? 0, end: items[to - 1]?.end ?? 0 }, lemma: lemmaOf(verb?.lower ?? '') };
}
