import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { spanOfItems } from './content.ts';
import { definePhraseFrame } from './phrase-frame.ts';

const LONGEST_NAME = 6;

export const speakerColon = definePhraseFrame({
  id: 'speaker-colon',
  explain: 'A name, a colon and what it said: a headline, a transcript or a post.',
  anchors: [':'],
  examples: {
    hits: [['Lund: Ferry Will Not Sail Before Monday', 'Ferry Will Not Sail Before Monday']],
    misses: ['Three ports: Ilmar, Vesk and Tarn.'],
  },
  find({ unit, items, at }) {
    if (at === 0 || at > LONGEST_NAME) return null;
    const source = nounPhraseAt(items, 0, at);
    const next = items[at + 1];
    if (source === null || source.last !== at || next === undefined) return null;
    const head = items[source.head];
    const named = head?.capital && (head.pos & (Pos.properNoun | Pos.noun)) !== 0;
    if (!named || source.pronoun) return null;
    if (next.kind !== 'passage' && (!unit.headline || !next.capital)) return null;
    const content = spanOfItems(items, at + 1, items.length);
    if (content === null || items.length - at < 4)
      return next.kind === 'passage' && content !== null ? { content: [content], cue: null, speaker: mentionOf(items, source) } : null;
    return { content: [content], cue: null, speaker: mentionOf(items, source) };
  },
});
