import { spokenInManner, type Told } from '../../frames/in-manner.ts';
import { isSentence, isWhole } from '../../passages/whole.ts';
import type { Unit } from '../../text/units.ts';
import { isGesture } from '../gesture.ts';
import { mainClause } from '../main-clause.ts';
import { defineSieve } from '../sieve.ts';

const LONGEST = 14;

const SHORT = 8;

/** `Ana Lund shook her head.` */
function gestureIn({ items }: Unit): Told | null {
  const clause = items.length > SHORT ? null : mainClause(items);
  return clause !== null && isGesture(clause.cue.lemma ?? '') ? clause : null;
}

export const mannerAfter = defineSieve({
  id: 'manner-after',
  explain: 'The sentence after the words in marks, in the same paragraph, tells in which manner somebody spoke.',
  examples: {
    hits: [
      ['The board asked for more time. “We will not wait.” Ana Lund was adamant.', '“We will not wait.”'],
      ['The board asked for more time. “No.” Ana Lund did not hesitate.', '“No.”'],
      ['“It was a bad night for the town.” Ana Lund shook her head.', '“It was a bad night for the town.”'],
    ],
    misses: ['The board asked for more time. “We will not wait.” Ana Lund was late.'],
  },
  alone: true,
  find({ passage, unit, at, item, after }, { text, talk }) {
    if (talk || at + 1 < unit.items.length || after === null || after.paragraph !== unit.paragraph || after.items.length > LONGEST) return null;
    if (!isSentence(text, passage)) return null;
    const told = spokenInManner(after.items);
    const acts = told ?? (at === 0 && isWhole(text, passage) ? gestureIn(after) : null);
    return acts === null ? null : { content: [{ start: item.start, end: item.end }], ...acts };
  },
});
