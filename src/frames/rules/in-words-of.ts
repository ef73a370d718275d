import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import { afterSource } from '../after-source.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { ownerBefore } from '../owner-of-noun.ts';
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
      ['In Ana Lund’s words, it is “a poem in rust”.', 'it is “a poem in rust”'],
      ['The mast is, in Ana Lund’s memorable phrase, “a poem in rust”.', '“a poem in rust”'],
      ['She has no time for “surprises,” in the words of one aide, and left.', '“surprises,”'],
    ],
    misses: ['In the words of the old song the ferry sails.', 'She wrote the words of the “Ferry Song”.'],
  },
  plain: true,
  find({ items, at }) {
    const named = sourceAt(items, at);
    if (named === null) return null;
    const { source, from, after } = named;
    const cue = { span: { start: items[named.cue.first]?.start ?? 0, end: items[named.cue.last]?.end ?? 0 }, lemma: null };
    const speaker = mentionOf(items, source);
    const start = marksAfter(items, after);
    if (start >= 0) {
      const extent = extentOfPhrase('marked', items, start, '');
      const content = spanOfItems(items, start, likelyEnd(extent));
      return content === null ? null : { content: [content], cue, speaker, extent };
    }
    // `In the words of one pilot, it is “a poem in rust”.`, `It fell, and then, in the words of one pilot, it was “a poem”.`
    const opens = (from === afterJoiner(items) || items[from - 1]?.lower === ',') && items[after]?.lower === ',' && items[after + 1]?.kind === 'word';
    if (opens && items.slice(after + 1, after + NEAR).some(isSaid) && hasFiniteVerb(items, after + 1, after + NEAR)) {
      const extent = extentOfPhrase('bare', items, after + 1, '');
      const content = spanOfItems(items, after + 1, likelyEnd(extent));
      return content === null ? null : { content: [content], cue, speaker, extent };
    }
    const before = items[from - 1]?.lower === ',' ? from - 2 : from - 1;
    const content = isSaid(items[before]) ? spanOfItems(items, before, before + 1) : null;
    return content === null ? null : { content: [content], cue, speaker };
  },
});

interface Source {
  readonly source: NounPhrase;
  /** Item of `in`. */
  readonly from: number;
  /** Item after the phrase. */
  readonly after: number;
  /** First and last item of what tells that these are words. */
  readonly cue: { readonly first: number; readonly last: number };
}

/** Whose words they are, around the noun at item `at`. */
function sourceAt(items: readonly Item[], at: number): Source | null {
  const owner = items[at]?.lower === 'word' ? null : ownerBefore(items, at);
  // `in Ana Lund’s words`, `in his own memorable phrase`
  if (owner !== null)
    return items[owner.first - 1]?.lower === 'in' && !WRITER.test(items[owner.first]?.lower ?? '')
      ? { source: owner, from: owner.first - 1, after: at + 1, cue: { first: at, last: at } }
      : null;
  if (items[at - 1]?.lower !== 'the' || items[at - 2]?.lower !== 'in') return null;
  // `in the word used by the police`, `in the memorable phrase of one critic`
  const used = /^(?:used|chosen|favou?red)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'by';
  if (!used && (items[at + 1]?.lower !== 'of' || items[at]?.lower === 'word')) return null;
  const last = used ? at + 2 : at + 1;
  const source = nounPhraseAt(items, last + 1, items.length);
  if (source === null) return null;
  // `in the words of one pilot, Ana Lund, it is “a poem”`
  const after = at - 2 === afterJoiner(items) ? afterSource(items, source.last, mentionOf(items, source)) : source.last;
  return { source, from: at - 2, after, cue: { first: at - 2, last } };
}

/** `In my words` is the writer’s, or stands in marks. */
const WRITER = /^(?:my|our|its|other)$/;

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
