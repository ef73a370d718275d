/** Control characters, escape sequences and bidi marks of a text never reach a terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) =>
    /[\t\n\r\u2028\u2029\u0085]/.test(character) ? ' ' : '',
  );
}
