import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

/** Items from the comma to the marks. */
const NEAR = 10;

export const inWordsOf = definePhraseFrame({
  id: 'in-words-of',
  explain: 'Words in marks stand beside “in the words of” somebody.',
  anchors: ['words', 'word', 'phrase'],
  examples: {
    hits: [
      ['The ferry was, in the words of a senior pilot, “a coffin” with a bell.', '“a coffin” with a bell'],
      ['In the words of one pilot, Ana Lund, “nobody wants to sail.”', '“nobody wants to sail.”'],
      ['In the words of one pilot, it is “a poem in rust”.', 'it is “a poem in rust”'],
      ['The mast fell, and from there, in the words of one pilot, it was “a poem in rust”.', 'it was “a poem in rust”'],
      ['Was it, in the word used by the police, “arson”?', '“arson”'],
      ['She has no time for “surprises,” in the words of one aide, and left.', '“surprises,”'],
    ],
    misses: ['In the words of the old song the ferry sails.', 'She wrote the words of the “Ferry Song”.'],
  },
  plain: true,
  find({ items, at }) {
    if (items[at - 1]?.lower !== 'the' || items[at - 2]?.lower !== 'in') return null;
    // `in the word used by the police`, `in the memorable phrase of one critic`
    const used = /^(?:used|chosen|favou?red)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'by';
    if (!used && (items[at + 1]?.lower !== 'of' || items[at]?.lower === 'word')) return null;
    const last = used ? at + 2 : at + 1;
    const source = nounPhraseAt(items, last + 1, items.length);
    if (source === null) return null;
    const cue = { span: { start: items[at - 2]?.start ?? 0, end: items[last]?.end ?? 0 }, lemma: null };
    const speaker = mentionOf(items, source);
    const start = marksAfter(items, source.last);
    if (start >= 0) {
      const extent = extentOfPhrase('marked', items, start, '');
      const content = spanOfItems(items, start, likelyEnd(extent));
      return content === null ? null : { content: [content], cue, speaker, extent };
    }
    // `In the words of one pilot, it is “a poem in rust”.`, `It fell, and then, in the words of one pilot, it was “a poem”.`
    const opens = (at === 2 || items[at - 3]?.lower === ',') && items[source.last]?.lower === ',' && items[source.last + 1]?.kind === 'word';
    if (opens && items.slice(source.last + 1, source.last + NEAR).some(isSaid) && hasFiniteVerb(items, source.last + 1, source.last + NEAR)) {
      const extent = extentOfPhrase('bare', items, source.last + 1, '');
      const content = spanOfItems(items, source.last + 1, likelyEnd(extent));
      return content === null ? null : { content: [content], cue, speaker, extent };
    }
    const before = items[at - 3]?.lower === ',' ? at - 4 : at - 3;
    const content = isSaid(items[before]) ? spanOfItems(items, before, before + 1) : null;
    return content === null ? null : { content: [content], cue, speaker };
  },
});

function isSaid(item: Item | undefined): boolean {
  return item?.passage?.kind === 'quotation';
}

/** The marks after the comma, or after a name between two commas; -1 for none. */
function marksAfter(items: readonly Item[], from: number): number {
  const next = items[from]?.lower === ',' || items[from]?.lower === ':' ? from + 1 : from;
  if (isSaid(items[next])) return next;
  const name = next > from ? nounPhraseAt(items, next, items.length) : null;
  return name !== null && items[name.last]?.lower === ',' && isSaid(items[name.last + 1]) ? name.last + 1 : -1;
}
