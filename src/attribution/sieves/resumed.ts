import { defineSieve } from '../sieve.ts';

export const resumed = defineSieve({
  id: 'resumed',
  explain: 'After a report in the same sentence, a comma or semicolon and further marks go on with what was reported.',
  examples: {
    hits: [
      ['“The ferry is late,” she said, wiping the empty table, “and full.”', '“The ferry is late,” … “and full.”'],
      ['“It was Otto who rang,” said Ana Lund; “he, and nobody else.”', '“It was Otto who rang,” … “he, and nobody else.”'],
    ],
    misses: ['“The ferry is late,” she said of the “Heron”.'],
  },
  joins: true,
  find({ unit, at, item }, { reportsIn }) {
    if (!/^[,;]$/.test(unit.items[at - 1]?.lower ?? '')) return null;
    const host = reportsIn(unit).find(({ rule, content }) => rule === 'content-then-report' && (content[0]?.start ?? 0) < item.start);
    return host === undefined ? null : { joins: host };
  },
});
