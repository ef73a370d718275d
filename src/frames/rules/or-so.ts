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
    ],
    misses: ['The ferry was late, and so Ana Lund said nothing.', 'A week or so Ana Lund said nothing.'],
  },
  plain: true,
  find(clause) {
    const { items, first, floor, place, entry } = clause;
    if (place !== 'before' || items[first - 1]?.lower !== 'so' || items[first - 2]?.lower !== 'or') return null;
    if (!(isComma(items[first - 3]) || isDash(items[first - 3])) || first - 3 <= floor) return null;
    const tail = tailOf(clause);
    if (tail.kind !== 'end' || !entry.takes.some((taken) => taken === 'clause' || taken === 'bare')) return null;
    return matchOf(clause, [spanOfItems(items, floor, first - 3)], tail.addressee);
  },
});
