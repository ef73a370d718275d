import { spanOfItems } from '../../frames/content/span-of-items.ts';
import { isReportingFinite, isReportingParticiple } from '../../frames/verbs/reporting-verb.ts';
import type { Unit } from '../../text/units.ts';
import type { Quotation } from '../../types.ts';
import { isClauseInMarks } from '../clause-in-marks.ts';
import { defineSieve, type Surroundings } from '../sieve.ts';

/** So many words at least: `“Heron” sailed` goes on with nothing. */
const LEAST_WORDS = 4;
const OPENS = /^[^\p{L}\p{N}]*\p{Lu}/u;

export const goesOn = defineSieve({
  id: 'goes-on',
  explain: 'After what somebody said, marks open or complete the next sentence, which no other report covers: the same one goes on.',
  examples: {
    hits: [
      [
        '“The ferry is late,” said Ana Lund. “We have been waiting since the morning” for a boat.',
        '“The ferry is late,” … “We have been waiting since the morning” for a boat',
      ],
      [
        '“The ferry is late,” said Ana Lund. In Osk, by contrast, “nobody has seen a boat since May.”',
        '“The ferry is late,” … In Osk, by contrast, “nobody has seen a boat since May.”',
      ],
    ],
    misses: ['“The ferry is late,” said Ana Lund. “Heron” was the first to sail.'],
  },
  joins: true,
  find({ passage, unit, at, before }, { text, talk, reportsIn }) {
    if (talk || before === null || before.paragraph !== unit.paragraph) return null;
    const inner = text.slice(passage.inner.start, passage.inner.end);
    if (at !== 0) {
      const joins = completes(unit, at, inner) ? spokenIn(before, reportsIn) : null;
      const piece = joins === null ? null : spanOfItems(unit.items, 0, unit.items.length);
      return joins === null || piece === null || joins.type === 'indirect' ? null : { joins, piece };
    }
    if (!OPENS.test(inner) || inner.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return null;
    const joins = spokenIn(before, reportsIn);
    if (joins === null) return null;
    // `“We went home,” which was true.`: a comma in the marks ends what is said
    const { items } = unit;
    const piece = /,\s*$/.test(inner) ? null : spanOfItems(items, 0, items.length);
    return piece === null ? { joins } : { joins, piece };
  },
});

const MOST_BEFORE = 8;
const LONG = 5;

/** `In Osk, by contrast, “nobody has seen a boat.”`: a few words of the writer's and then a clause in marks that ends the sentence. */
function completes({ items }: Unit, at: number, inner: string): boolean {
  if (at > MOST_BEFORE || !isClauseInMarks(inner, LONG)) return false;
  for (let after = at + 1; after < items.length; after++) if (items[after]?.kind !== 'punctuation') return false;
  for (let ahead = 0; ahead < at; ahead++)
    if (isReportingFinite(items, ahead) || isReportingParticiple(items, ahead) || items[ahead]?.lower === ':') return false;
  return true;
}

/** The last that somebody said in marks in a sentence, or the last report there. */
function spokenIn(unit: Unit, reportsIn: Surroundings['reportsIn']): Quotation | null {
  const reports = reportsIn(unit).filter(({ speaker, parent }) => speaker !== null && parent === null);
  return reports.findLast(({ type }) => type === 'direct') ?? reports[reports.length - 1] ?? null;
}
