import { spokenInManner } from '../../frames/in-manner.ts';
import { isSentence } from '../../passages/whole.ts';
import { defineSieve } from '../sieve.ts';

const LONGEST = 14;

export const mannerAfter = defineSieve({
  id: 'manner-after',
  explain: 'The sentence after the words in marks, in the same paragraph, tells in which manner somebody spoke.',
  examples: {
    hits: [
      ['The board asked for more time. “We will not wait.” Ana Lund was adamant.', '“We will not wait.”'],
      ['The board asked for more time. “No.” Ana Lund did not hesitate.', '“No.”'],
    ],
    misses: ['The board asked for more time. “We will not wait.” Ana Lund was late.'],
  },
  alone: true,
  find({ passage, unit, at, item, after }, { text, talk }) {
    if (talk || at + 1 < unit.items.length || after === null || after.paragraph !== unit.paragraph || after.items.length > LONGEST) return null;
    if (!isSentence(text, passage)) return null;
    const told = spokenInManner(after.items);
    return told === null ? null : { content: [{ start: item.start, end: item.end }], ...told };
  },
});
