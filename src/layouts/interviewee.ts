import { isFirstName } from '../lexicon/names.ts';
import { nounClass } from '../lexicon/titles.ts';
import { isListedWord } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Mention } from '../types.ts';
import type { Page } from './layout.ts';

interface Named {
  readonly mention: Mention;
  readonly words: string;
}

/** The names in paragraphs `from` to `to`, end exclusive; in headlines, where capitals say little, only if asked for. */
export function namesIn({ text, unitsIn }: Page, from: number, to: number, headlines = false): Named[] {
  const named: Named[] = [];
  for (let paragraph = from; paragraph < to; paragraph++) {
    for (const { items, headline } of unitsIn(paragraph)) {
      if (headline && !headlines) continue;
      for (let at = 0; at < items.length; at++) {
        if (items[at]?.capital !== true || items[at]?.kind !== 'word') continue;
        const phrase = nounPhraseAt(items, at, items.length);
        if (phrase === null || phrase.pronoun) continue;
        const mention = mentionOf(items, phrase);
        if (mention.kind === 'name') named.push({ mention, words: text.slice(mention.span.start, mention.span.end) });
        at = Math.max(at, phrase.core - 1);
      }
    }
  }
  return named;
}

/** `Night Ferry Service`: capitals of a heading, and nobody’s name. */
function areCommonWords(parts: readonly string[]): boolean {
  return parts.every((part) => isListedWord(part.toLowerCase()) && !isFirstName(part.toLowerCase()));
}

const NO_PERSON = /^(?:organization|document)$/;

/** Whom an interview is with: the full name that its introduction, the paragraphs from `from` to `first`, tells most of. */
export function interviewee(page: Page, first: number, from = 0): Mention | null {
  const named = namesIn(page, from, first, from > 0);
  let best: Mention | null = null;
  let most = 0;
  for (const { mention, words } of named) {
    const parts = words.split(/\s+/);
    if (parts.length < 2 || parts.length > 4 || areCommonWords(parts)) continue;
    const last = parts[parts.length - 1] ?? '';
    if (NO_PERSON.test(nounClass(last.toLowerCase())?.kind ?? '')) continue;
    const count = named.filter((other) => other.words.endsWith(last)).length;
    if (count > most) {
      best = mention;
      most = count;
    }
  }
  return best;
}
