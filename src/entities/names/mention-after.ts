import type { NameMention } from './name-form.ts';

/** Index of the first of the mentions, which stand in document order, that ends after offset `offset`. */
export function mentionAfter(mentions: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
