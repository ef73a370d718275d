import { spanOfItems } from '../../frames/content.ts';
import type { Unit } from '../../text/units.ts';
import type { Quotation } from '../../types.ts';
import { defineSieve, type Surroundings } from '../sieve.ts';

/** So many words at least: `“Heron” sailed` goes on with nothing. */
const LEAST_WORDS = 4;
const OPENS = /^[^\p{L}\p{N}]*\p{Lu}/u;

export const goesOn = defineSieve({
  id: 'goes-on',
  explain: 'After what somebody said, marks open the next sentence, which no other report covers: the same one goes on.',
  examples: {
    hits: [
      [
        '“The ferry is late,” said Ana Lund. “We have been waiting since the morning” for a boat.',
        '“The ferry is late,” … “We have been waiting since the morning” for a boat',
      ],
    ],
    misses: ['“The ferry is late,” said Ana Lund. “Heron” was the first to sail.'],
  },
  joins: true,
  find({ passage, unit, at, before }, { text, talk, reportsIn }) {
    if (talk || at !== 0 || before === null || before.paragraph !== unit.paragraph) return null;
    const inner = text.slice(passage.inner.start, passage.inner.end);
    if (!OPENS.test(inner) || inner.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return null;
    const joins = spokenIn(before, reportsIn);
    if (joins === null) return null;
    // `“We went home,” which was true.`: a comma in the marks ends what is said
    const { items } = unit;
    const piece = /,\s*$/.test(inner) ? null : spanOfItems(items, 0, items.length);
    return piece === null ? { joins } : { joins, piece };
  },
});

/** The last that somebody said in marks in a sentence, or the last report there. */
function spokenIn(unit: Unit, reportsIn: Surroundings['reportsIn']): Quotation | null {
  const reports = reportsIn(unit).filter(({ speaker, parent }) => speaker !== null && parent === null);
  return reports.findLast(({ type }) => type === 'direct') ?? reports[reports.length - 1] ?? null;
}
