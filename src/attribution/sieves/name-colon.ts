import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { defineSieve } from '../sieve.ts';

/** What may open the line before the name, and stand between the name and the colon. */
const OPENS = /^(?:and|but|then|so|now)$/;
const AGAIN = /^(?:again|now|then|next|once|more|quietly|slowly|softly|\p{L}+ly)$/u;
/** Words at most between the name and the colon. */
const MOST_BETWEEN = 3;

export const nameColon = defineSieve({
  id: 'name-colon',
  explain: 'In a story a line opens with a name, with no verb, and a colon before the words in marks.',
  examples: {
    hits: [
      ['“Sit down!”\n\n“Must I?”\n\n“Let her stand!” said Ana Lund.\n\nAnd Otto Bell: “She may sit if she likes!”', '“She may sit if she likes!”'],
      ['“Sit down!”\n\n“Must I?”\n\n“Let her stand!” said Ana Lund.\n\nOtto Bell again: “She may sit if she likes!”', '“She may sit if she likes!”'],
    ],
    misses: ['“Sit down!”\n\n“Must I?”\n\n“Let her stand!” said Ana Lund.\n\nOn the wall of the pier in Osk: “Do not sit!”'],
  },
  find({ unit, at, item }, { talk }) {
    const { items } = unit;
    if (!talk || items[at - 1]?.lower !== ':') return null;
    const from = OPENS.test(items[0]?.lower ?? '') ? 1 : 0;
    const phrase = nounPhraseAt(items, from, at - 1);
    if (phrase === null || phrase.pronoun || phrase.first !== from || phrase.possessed > phrase.first || timePhraseAt(items, from) > from) return null;
    if (items[phrase.head]?.capital !== true || at - 1 - phrase.core > MOST_BETWEEN) return null;
    for (let between = phrase.core; between < at - 1; between++) if (!AGAIN.test(items[between]?.lower ?? '')) return null;
    const speaker = mentionOf(items, { ...phrase, last: phrase.core });
    return speaker.kind === 'name' ? { content: [{ start: item.start, end: item.end }], cue: null, speaker } : null;
  },
});
