import { sourceAfterFrom } from '../../frames/announced.ts';
import { defineSieve } from '../sieve.ts';

/** A line that only names its source is short. */
const MOST_ITEMS = 16;

export const fromLine = defineSieve({
  id: 'from-line',
  explain: 'A line of its own says from whom the marks below it are.',
  examples: {
    hits: [['From the desk of Otto Bell, baker, Osk.\n“We never slept on the ferry.”', '“We never slept on the ferry.”']],
    misses: ['From the desk a paper fell, and she picked it up.\n\n“We never slept on the ferry.”'],
  },
  alone: true,
  find({ passage, unit, item }, { text, unitBefore }) {
    const before = unitBefore(unit);
    if (before === null || unit.items[0] !== item || before.items.length > MOST_ITEMS) return null;
    const between = text.slice(before.end, unit.start);
    if (!/[\r\n]/.test(between) || before.items[0]?.lower !== 'from') return null;
    const speaker = sourceAfterFrom(before.items);
    if (speaker?.kind !== 'name') return null;
    // `From the pier Lund said …`: what follows the name is an apposition or nothing
    const next = before.items.find(({ start }) => start >= speaker.span.end);
    if (next !== undefined && !/^[,.:(–—-]/.test(next.lower)) return null;
    return { content: [{ start: passage.start, end: passage.end }], cue: null, speaker };
  },
});
