import type { Bearer } from './bearer.ts';
import type { NameForm, NameMention } from './name-form.ts';

/** `Otto Bell sat. … Otto Bell rose`: who is named in full again and again is told from another Otto. */
export function countAgain(mentions: readonly NameMention[]): void {
  const last = new Map<NameForm, number>();
  for (const { form, quoted, paragraph } of mentions) {
    if (quoted || form.words.length < 2) continue;
    if (paragraph - (last.get(form) ?? -2) <= 1) form.again++;
    last.set(form, paragraph);
  }
}

/** Times and share of the mentions in full that follow upon another. */
const AGAIN = 5;
const AGAIN_SHARE = 0.3;

/** Whose full name is said again and again in one breath is told by it from another who is called by the first name alone. */
export function isToldApart({ forms }: Bearer): boolean {
  return forms.some(({ words, again, narrated }) => words.length > 1 && again >= AGAIN && again >= AGAIN_SHARE * narrated);
}
