import { isListedWord } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { defineSieve } from '../sieve.ts';

const DASH = /^[-–—―]+$/;
/** A signature is short. */
const MOST_ITEMS = 8;

export const signature = defineSieve({
  id: 'signature',
  explain: 'A dash and a name after the closing mark sign the quotation; in brackets or in a headline after a colon the name alone.',
  examples: {
    hits: [
      ['“We never slept.” — Ana Lund', '“We never slept.”'],
      ['“We never slept on the ferry” (Ana Lund, pilot).', '“We never slept on the ferry”'],
    ],
    misses: ['‘Low Water’: Film of the Year', '“Low Water” (Harbour Press) is out.', '“We never slept” — and then the ferry came.'],
  },
  find({ unit, at, item }, { text }) {
    const { items } = unit;
    const bracketed = inBrackets(items, at);
    if (bracketed !== null) return { content: [{ start: item.start, end: item.end }], cue: null, speaker: bracketed };
    const dash = items[at + 1];
    const first = items[at + 2];
    const colon = dash?.lower === ':' && unit.index === 0 && at === 0;
    if (dash === undefined || first === undefined || !(DASH.test(dash.lower) || colon) || !first.capital) return null;
    const name = nounPhraseAt(items, at + 2, Math.min(items.length, at + 2 + MOST_ITEMS));
    if (name === null || name.pronoun || items[name.head]?.capital !== true) return null;
    // `‘Low Water’: Film of the Year`
    if (colon && isListedWord(items[name.head]?.lower ?? '')) return null;
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

/** `“We never slept” (Ana Lund, pilot).`, with nothing else in the sentence. */
function inBrackets(items: readonly Item[], at: number): Mention | null {
  if (at !== 0 || items[1]?.lower !== '(' || items.length > MOST_IN_BRACKETS) return null;
  const close = items.findIndex(({ lower }) => lower === ')');
  if (close < 0 || items.slice(close + 1).some(({ kind }) => kind !== 'punctuation')) return null;
  const name = nounPhraseAt(items, 2, close);
  const last = name === null ? undefined : items[name.last];
  if (name === null || name.pronoun || name.core - name.first < 2 || (last?.lower !== ',' && last?.lower !== ')')) return null;
  return items.slice(name.first, name.core).every(({ capital }) => capital) ? mentionOf(items, name) : null;
}

const MOST_IN_BRACKETS = 14;
