import { shifted, type TakenText } from '../taken-text.ts';

/** Puts the headline and the sentence below it before an article that begins without them. */
export function withHead(article: TakenText, head: readonly (string | undefined)[]): TakenText {
  let at = 0;
  let { text, marked } = article;
  for (const words of head) {
    if (words === undefined) continue;
    const found = text.slice(0, at + words.length + NEAR).indexOf(words);
    if (found >= 0) {
      at = Math.max(at, text.startsWith('\n\n', found + words.length) ? found + words.length + 2 : at);
      continue;
    }
    const added = `${words}\n\n`;
    text = text.slice(0, at) + added + text.slice(at);
    const place = at;
    marked = marked.map((span) => (span.start >= place ? shifted(span, added.length) : span));
    at += added.length;
  }
  return { text, marked };
}

/** An article that has its headline itself has it so near to its beginning. */
const NEAR = 200;
