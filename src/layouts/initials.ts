import type { Mention } from '../types.ts';
import { namesIn } from './interviewee.ts';
import { mentionOfLabel } from './labels.ts';
import type { Page } from './layout.ts';

/** Full names by their initials: those of labels, and those that the page tells of before the first turn. */
export function initialsIn(page: Page): Map<string, Mention> {
  const found = new Map<string, Mention>();
  const [first = 0] = page.turns.keys();
  const add = (mention: Mention, words: string) => {
    const initials = words
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0] ?? '')
      .join('');
    if (initials.length > 1 && !found.has(initials)) found.set(initials, mention);
  };
  for (const [paragraph, label] of page.turns) {
    if (!label.words.includes(' ')) continue;
    const mention = mentionOfLabel(page.text, page.unitsIn(paragraph), label);
    if (mention !== null) add(mention, label.words);
  }
  for (const { mention, words } of namesIn(page, 0, first)) add(mention, words);
  return found;
}
