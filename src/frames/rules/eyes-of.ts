import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import { afterApposition } from '../after-source.ts';
import { modifies } from '../content/no-border.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { inEyesOf } from '../in-eyes-of.ts';
import { definePhraseFrame } from '../phrase-frame.ts';

/** `is plainly “a gift”`, `is nothing but “a gift”`: words between the verb and the marks. */
const MOST_BETWEEN = 4;

export const eyesOf = definePhraseFrame({
  id: 'eyes-of',
  explain: '“To” or “for” somebody, something is what words in marks say.',
  anchors: ['to', 'for'],
  examples: {
    hits: [
      ['To Ana Lund, the pier is “a monument to haste.”', 'the pier is “a monument to haste.”'],
      ['For the mayor, the vote was nothing but “a bad joke” by the board.', 'the vote was nothing but “a bad joke”'],
    ],
    misses: ['To the north, the pier is “a monument.”', 'For Ana Lund, the pier is a monument.', 'For weeks the pier was “shut.”'],
  },
  plain: true,
  find({ items, at }) {
    if (at !== afterJoiner(items)) return null;
    const told = inEyesOf(items);
    const comma =
      told === null
        ? -1
        : afterApposition(
            items,
            Math.max(
              0,
              items.findIndex(({ lower }, index) => index > at && lower === ','),
            ),
          );
    const verb = told === null ? -1 : items.findIndex(({ start }) => start === told.cue.span.start);
    if (told === null || comma < 1 || comma > verb) return null;
    const marks = marksNear(items, verb + 1);
    // `is the “kind and patient” keeper who …`
    const end = modifies(items, marks + 1) ? (nounPhraseAt(items, verb + 1, items.length)?.last ?? marks + 1) : marks + 1;
    const content = marks < 0 ? null : spanOfItems(items, comma + 1, end);
    return content === null ? null : { content: [content], ...told };
  },
});

/** The words in marks that a few words lead to; -1 for none. */
function marksNear(items: readonly Item[], from: number): number {
  for (let at = from; at <= from + MOST_BETWEEN; at++) {
    if (items[at]?.passage?.kind === 'quotation') return at;
    if (items[at]?.kind !== 'word') return -1;
  }
  return -1;
}
