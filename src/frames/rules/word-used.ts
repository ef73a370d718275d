import { isTitled } from '../../passages/whole.ts';
import { chosenBy, WORD_NOUNS } from '../chosen-word.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';

/** `the word she used for the whole affair was` */
const MOST_BETWEEN = 8;

export const wordUsed = definePhraseFrame({
  id: 'word-used',
  explain: 'The word that somebody used was what stands in marks.',
  anchors: WORD_NOUNS,
  examples: {
    hits: [
      ['The word the board used was “bath”.', '“bath”'],
      ['The term Ana Lund prefers for it is “managed retreat”.', '“managed retreat”'],
    ],
    misses: ['The word on the door was “bath”.', 'The words the boat bore were “Low Water”.'],
  },
  plain: true,
  find({ text, items, at }) {
    const chosen = chosenBy(items, at);
    if (chosen === null) return null;
    let was = chosen.end;
    while (was < chosen.end + MOST_BETWEEN && items[was]?.kind === 'word' && !BE.test(items[was]?.lower ?? '')) was++;
    if (!BE.test(items[was]?.lower ?? '')) return null;
    const opens = /^[,:]$/.test(items[was + 1]?.lower ?? '') ? was + 2 : was + 1;
    const passage = items[opens]?.passage;
    if (passage == null || (passage.kind === 'quotation' && isTitled(text, passage))) return null;
    const extent = extentOfPhrase('marked', items, opens, chosen.cue.lemma ?? '');
    const content = spanOfItems(items, opens, likelyEnd(extent));
    return content === null ? null : { content: [content], cue: chosen.cue, speaker: chosen.speaker, extent };
  },
});

const BE = /^(?:is|was|are|were)$/;
