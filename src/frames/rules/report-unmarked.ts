import { saidAloudFrom } from '../clause/said-aloud.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { defineFrame } from '../frame.ts';
import { matchOf } from '../match.ts';

export const reportUnmarked = defineFrame({
  id: 'report-unmarked',
  explain: 'After a verb of saying and a comma stands what was said aloud, without its marks.',
  examples: {
    hits: [
      ['I told him I might leave. He said, Good.', 'Good'],
      ['Ana Lund looked at it and she said, well, now it is from here.', 'well, now it is from here'],
      ['She offered me more. I said, how much more?', 'how much more?'],
    ],
    misses: ['The ferry, she said, is late.', 'Ana Lund said, however, that it was late.', 'He said, Lund left.'],
  },
  plain: true,
  find(clause) {
    const from = saidAloudFrom(clause);
    if (from < 0) return null;
    const { items } = clause;
    const last = items.length - (/^[.…]+$/.test(items.at(-1)?.lower ?? '') ? 1 : 0);
    return matchOf(clause, [spanOfItems(items, from, last)]);
  },
});
