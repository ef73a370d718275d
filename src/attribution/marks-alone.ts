import type { Passage, Quotation } from '../types.ts';

/** Id of the rule for a text that is not in English. */
export const MARKS_ALONE = 'marks-alone';

/** What stands in marks, and nothing about who says it: all that can be told of a text in another language. */
export function marksAlone(outermost: readonly Passage[]): Quotation[] {
  return outermost.map(({ start, end }) => ({
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
