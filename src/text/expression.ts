import { hasPlainLetters } from './letters.ts';

/** A regular expression that is made when it is first asked. */
export interface Expression {
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** What a class of letters is among those of ASCII, as it stands inside brackets. */
const PLAIN: Readonly<Record<string, string>> = { 'p{L}': 'A-Za-z', 'p{Lu}': 'A-Z', 'p{Ll}': 'a-z', 'p{N}': '0-9' };

/**
 * For those of letters of all scripts. To make one takes up to four milliseconds, which is much of a short start: it is made
 * when it is first asked, and what has no letters but those of ASCII, as most texts, asks one that knows no others.
 *
 * @param source of letters and numbers it may hold `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`
 */
export function expression(source: string, flags: string): Expression {
  let plain: RegExp | null = null;
  let every: RegExp | null = null;
  return {
    exec(text) {
      if (hasPlainLetters(text)) {
        plain ??= new RegExp(plainSource(source), flags.replace('u', ''));
        return plain.exec(text);
      }
      every ??= new RegExp(source, flags);
      return every.exec(text);
    },
  };
}

/** `\p{Lu}[\p{L}’-]*` → `[A-Z][A-Za-z’-]*` */
function plainSource(source: string): string {
  let inBrackets = false;
  return source.replace(/\\(p\{\w+\}|.)|[[\]]/g, (found, escaped: string | undefined) => {
    if (escaped === undefined) inBrackets = found === '[' || (inBrackets && found !== ']');
    const letters = PLAIN[escaped ?? ''];
    if (letters === undefined) return found;
    return inBrackets ? letters : `[${letters}]`;
  });
}
