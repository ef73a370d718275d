const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** Half of a character, which has no width that two programs agree on: written out it becomes this sign in any case. */
const HALF = /\p{Surrogate}/gu;

/** Control characters, escape sequences and bidi marks of a text never reach a terminal; line breaks and tabs become spaces. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) => (BREAKS.test(character) ? ' ' : '')).replace(HALF, '\ufffd');
}

/** The same for text that keeps its lines: line feeds and tabs stay, other line breaks become line feeds. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.split('\t').map(printable).join('\t'))
    .join('\n');
}

/** On one line, white space to one space. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
