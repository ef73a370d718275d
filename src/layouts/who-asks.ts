import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { firstWhere } from '../text/position.ts';
import type { Mention } from '../types.ts';
import type { Paged } from './layout.ts';

const SWORN = /\b(?:sworn|affirmed)\b|\bcalled (?:by|as a witness)\b/i;
const BY = /^(?:(?:re-?)?(?:direct|cross|redirect|recross)[- ]examination )?(?:continued )?(?:resumed )?(?:examined )?by [^!?\n]{2,60}:$/i;

/** A line that says who is asked, or who asks, from there on. */
export interface Named {
  readonly paragraph: number;
  readonly mention: Mention;
}

/** `SERAPHINA BLYTHE, having been duly sworn, …`: the names that such lines begin with. */
export function witnessesIn(page: Paged): Named[] {
  return namedIn(page, (words) => (SWORN.test(words) && /^\P{L}*\p{Lu}/u.test(words) ? 0 : -1));
}

/** `BY MR. OKONJO:` */
export function examinersIn(page: Paged): Named[] {
  return namedIn(page, (words) => (BY.test(words) ? words.toLowerCase().lastIndexOf('by ') + 3 : -1));
}

/** The last of `named` before a paragraph. */
export function lastBefore(named: readonly Named[], paragraph: number): Mention | null {
  return named[firstWhere(named.length, (at) => (named[at]?.paragraph ?? 0) >= paragraph) - 1]?.mention ?? null;
}

const LONGEST_LINE = 300;

/** The name at the place that `at` gives in a paragraph, for each where it gives one. */
function namedIn({ text, paragraphs, unitsIn }: Paged, at: (words: string) => number): Named[] {
  return paragraphs.flatMap(({ index, start: from, end }) => {
    const place = end - from > LONGEST_LINE ? -1 : at(text.slice(from, end));
    if (place < 0) return [];
    for (const { items } of unitsIn(index)) {
      const first = items.findIndex(({ start, kind }) => start >= from + place && kind === 'word');
      const phrase = first < 0 ? null : nounPhraseAt(items, first, items.length);
      if (phrase !== null && !phrase.pronoun) return [{ paragraph: index, mention: mentionOf(items, phrase) }];
    }
    return [];
  });
}
