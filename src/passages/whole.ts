import { beginsWithCapitalOrNumber, isCapitalFirst, isSmallFirst } from '../text/letters.ts';
import type { Passage } from '../types.ts';

const LEAST_WORDS = 4;
const ENDS = /[.,;!?…—-][\s’'”"»)_*\]]*$/;
/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|as|but)$/i;
/** So much of either end tells. UTF-16 code units. */
const SIGHT = 120;

/** `: “The well is dry”.`, `, “The well is dry”; and …`: the sign that ends the sentence stands after the marks, and a colon or a comma before them. */
const INTRODUCED = /[:,][^\S\n]*$/;
const ENDS_OUTSIDE = /^(?:\[\d+\])?[.!?;](?!\p{L})/u;

function endsOutside(text: string, { start, end }: Passage): boolean {
  return ENDS_OUTSIDE.test(text.slice(end, end + 6)) && INTRODUCED.test(text.slice(Math.max(0, start - 3), start));
}

/** Are the words in marks one sentence or more, `“The well is dry,”`, and neither a title nor a part of a sentence? */
export function isWhole(text: string, passage: Passage): boolean {
  const { start, end } = passage.inner;
  if (!ENDS.test(text.slice(Math.max(start, end - 6), end)) && !endsOutside(text, passage)) return false;
  const opening = text.slice(start, Math.min(end, start + SIGHT)).trim();
  if (!beginsWithCapitalOrNumber(opening)) return false;
  const words = opening.split(/\s+/);
  if (words.length < LEAST_WORDS) return false;
  return words.some((word, at) => at > 0 && isSmallFirst(word) && !SMALL.test(word));
}

/** Are the words in marks a sentence, however short: `“Slowly.”`? */
export function isSentence(text: string, { inner }: Passage): boolean {
  const words = text.slice(inner.start, inner.end).trimEnd();
  return isCapitalFirst(words) && /[.!?]$/.test(words);
}

/** Do all words in the marks that matter begin with a capital? */
export function isTitled(text: string, { inner }: Passage): boolean {
  return isTitleCase(text.slice(inner.start, Math.min(inner.end, inner.start + SIGHT)));
}

/** Do all words that matter begin with a capital? */
export function isTitleCase(words: string): boolean {
  return words
    .trim()
    .split(/\s+/)
    .every((word, at) => (at > 0 && (SMALL.test(word) || word === '&')) || beginsWithCapitalOrNumber(word));
}
