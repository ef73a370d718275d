import type { Passage } from '../types.ts';

const LEAST_WORDS = 4;
const ENDS = /[.,!?…—-][\s’'”"»)_*\]]*$/;
const OPENS = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|as|but)$/i;

/** Are the words in marks one sentence or more, `“The well is dry,”`, and neither a title nor a part of a sentence? */
export function isWhole(text: string, { inner }: Passage): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  if (!OPENS.test(words) || !ENDS.test(words)) return false;
  const all = words.split(/\s+/);
  if (all.length < LEAST_WORDS) return false;
  return all.some((word, at) => at > 0 && /^\p{Ll}/u.test(word) && !SMALL.test(word));
}
