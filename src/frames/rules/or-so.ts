import { isComma, isDash } from '../../mentions/segment.ts';
import { tailOf } from '../clause/tail.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { defineFrame } from '../frame.ts';
import { matchOf } from '../match.ts';

export const orSo = defineFrame({
  id: 'or-so',
  explain: 'After what is reported comes “or so” and who says it.',
  examples: {
    hits: [
      ['The ferry had never sailed, or so Ana Lund says.', 'The ferry had never sailed'],
      ['The ferry had never sailed — or so the board claims.', 'The ferry had never sailed'],
      ['“The ferry never sailed,” or so Ana Lund says.', '“The ferry never sailed,”'],
    ],
    misses: ['The ferry was late, and so Ana Lund said nothing.', 'A week or so Ana Lund said nothing.'],
  },
  plain: true,
  find(clause) {
    const { items, first, floor, place, entry } = clause;
    if (place !== 'before' || items[first - 1]?.lower !== 'so' || items[first - 2]?.lower !== 'or') return null;
    const border = items[first - 3];
    // `“It will sail,” or so Ana Lund says`: the comma is in the marks
    const marks = border?.kind === 'passage';
    if (!(isComma(border) || isDash(border) || marks) || first - 3 < (marks ? floor : floor + 1)) return null;
    const tail = tailOf(clause);
    if (tail.kind !== 'end' || !entry.takes.some((taken) => taken === 'clause' || taken === 'bare')) return null;
    return matchOf(clause, [spanOfItems(items, floor, marks ? first - 2 : first - 3)], tail.addressee);
  },
});
