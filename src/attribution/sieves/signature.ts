import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { defineSieve } from '../sieve.ts';

const DASH = /^[-–—―]+$/;
/** A signature is short. */
const MOST_ITEMS = 8;

export const signature = defineSieve({
  id: 'signature',
  explain: 'A dash and a name after the closing mark sign the quotation.',
  examples: {
    hits: [['“We never slept.” — Ana Lund', '“We never slept.”']],
    misses: ['“We never slept” — and then the ferry came.'],
  },
  find({ unit, at, item }, { text }) {
    const { items } = unit;
    const dash = items[at + 1];
    const first = items[at + 2];
    if (dash === undefined || first === undefined || !DASH.test(dash.lower) || !first.capital) return null;
    const name = nounPhraseAt(items, at + 2, Math.min(items.length, at + 2 + MOST_ITEMS));
    if (name === null || name.pronoun || items[name.head]?.capital !== true) return null;
    const next = items[name.last];
    const ends = next === undefined || next.lower === '.' || next.lower === ',' || text.slice(items[name.last - 1]?.end ?? 0, next.start).includes('\n');
    if (!ends) return null;
    return {
      content: [{ start: item.start, end: item.end }],
      cue: { span: { start: dash.start, end: dash.end }, lemma: null },
      speaker: mentionOf(items, name),
    };
  },
});
