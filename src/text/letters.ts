const FIRST_IS_CAPITAL = /^\P{L}*\p{Lu}/u;

/** Is the first letter of `text` a capital? What stands before it may be anything else. */
export function beginsWithCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
    if (code >= 97 && code <= 122) return false;
    // beyond the alphabet and general punctuation an expression must tell; compiling one costs more than many letters
    if (code >= 128 && (code < 0x2010 || code > 0x2027)) return FIRST_IS_CAPITAL.test(text);
  }
  return false;
}
