import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Mention } from '../types.ts';
import type { Page } from './layout.ts';

const SWORN = /\b(?:sworn|affirmed)\b|\bcalled (?:by|as a witness)\b/i;
const BY = /^(?:(?:re-?)?(?:direct|cross|redirect|recross)[- ]examination )?(?:continued )?(?:resumed )?(?:examined )?by [^!?\n]{2,60}:$/i;

/** `SERAPHINA BLYTHE, having been duly sworn, …`: the name that the last such line before a paragraph begins with. */
export function witnessOf(page: Page, paragraph: number): Mention | null {
  return lastNamed(page, paragraph, (words) => (SWORN.test(words) && /^\P{L}*\p{Lu}/u.test(words) ? 0 : -1));
}

/** `BY MR. OKONJO:`: who asks from there on. */
export function examinerOf(page: Page, paragraph: number): Mention | null {
  return lastNamed(page, paragraph, (words) => (BY.test(words) ? words.toLowerCase().lastIndexOf('by ') + 3 : -1));
}

/** The name at the place that `at` gives in the last paragraph before `paragraph` where it gives one. */
function lastNamed({ text, paragraphs, unitsIn }: Page, paragraph: number, at: (words: string) => number): Mention | null {
  for (let index = paragraph - 1; index >= 0; index--) {
    const own = paragraphs[index];
    if (own === undefined || own.end - own.start > 300) continue;
    const place = at(text.slice(own.start, own.end));
    if (place < 0) continue;
    for (const { items } of unitsIn(index)) {
      const first = items.findIndex(({ start, kind }) => start >= own.start + place && kind === 'word');
      const phrase = first < 0 ? null : nounPhraseAt(items, first, items.length);
      if (phrase !== null && !phrase.pronoun) return mentionOf(items, phrase);
    }
  }
  return null;
}
