// Most texts have no letters beyond ASCII, and an expression of those of all scripts takes longer to compile than an article to read:
// what is plain is told without one.

/** Codes of `A` to `Z`, and of `0` to `9` below. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
/** Codes of `a` to `z`. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** ASCII and general punctuation: quotation marks, dashes, the ellipsis. */
const isKnown = (code: number) => code < 128 || (code >= 0x2010 && code <= 0x2027);

/** Is the first letter of `text` a capital? What stands before it may be anything else. */
export function beginsWithCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) return true;
    if (isSmall(code)) return false;
    if (!isKnown(code)) return /^\P{L}*\p{Lu}/u.test(text);
  }
  return false;
}

/** Is the first letter or number of `text` a capital or a number? What stands before it may be anything else. */
export function beginsWithCapitalOrNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code) || isDigit(code)) return true;
    if (isSmall(code)) return false;
    if (!isKnown(code)) return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text);
  }
  return false;
}

/** Is the very first character a capital? */
export function isCapitalFirst(text: string): boolean {
  const code = text.charCodeAt(0);
  return isCapital(code) || (code >= 128 && /^\p{Lu}/u.test(text));
}

/** Is the very first character a small letter? */
export function isSmallFirst(text: string): boolean {
  const code = text.charCodeAt(0);
  return isSmall(code) || (code >= 128 && /^\p{Ll}/u.test(text));
}

/** Is `text` from two to six capitals and nothing else, as `FAA` is? */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 12) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return /^\p{Lu}{2,6}$/u.test(text);
    if (!isCapital(code)) return false;
  }
  return text.length <= 6;
}

/** Where the letter that stands at `at` ends; `at` where none does. */
export function letterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isCapital(code) || isSmall(code)) return at + 1;
  if (isKnown(code) || at >= text.length) return at;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /\p{L}/u.test(character) ? at + character.length : at;
}

/** Has the text no letters and numbers but those of ASCII? Then `[A-Za-z]` finds what `\\p{L}` does. Hard spaces, `§`, `«`, `…` and `€` are none. */
export function hasPlainLetters(text: string): boolean {
  return /^[\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u206f\u20a0-\u20bf]*$/.test(text);
}

/** Is one of the letters in `[start, end)` a small one? */
export function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) return true;
    if (isKnown(code)) continue;
    const rest = text.slice(at, end);
    return rest !== rest.toUpperCase();
  }
  return false;
}
