import { firstEndingAfter } from '../text/position.ts';
import type { Paragraph, Passage, Quotation } from '../types.ts';

/** Id of the rule for a text that is not in English. */
const MARKS_ALONE = 'marks-alone';

/** Letters in which a passage shows that it holds words. */
const SIGHT = 200;

/** `class="wide"`, `"7"` hold no words that anybody says. */
function holdsWords(text: string, { start, end }: Passage): boolean {
  return text[start - 1] !== '=' && /\p{L}[\p{L}\p{M}]/u.test(text.slice(start, Math.min(end, start + SIGHT)));
}

/**
 * What stands in marks, and nothing about who says it: all that can be told of a text in another language.
 *
 * @param prose paragraphs of the writer's text: what code holds in marks is left out
 */
export function marksAlone(text: string, prose: readonly Paragraph[], outermost: readonly Passage[]): Quotation[] {
  return outermost
    .filter((passage) => holdsWords(text, passage) && (prose[firstEndingAfter(prose, passage.start)]?.start ?? text.length) <= passage.start)
    .map(({ start, end }) => ({
      type: 'direct',
      content: [{ start, end }],
      cue: null,
      speaker: null,
      addressee: null,
      via: null,
      rule: MARKS_ALONE,
      parent: null,
      chance: null,
    }));
}
