// What gets into texts on their way: pieces that mutations put in, each of a kind that programs stumble over.

const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '‚', '「', '」', '`', "''", '``', '"“', '”"', '“‘', '’”', '—', '--', '– ', '…', '...'];
const SURROGATES = ['\ud83d', '\udc26', '\udc26\ud83d', '🐦', '𝒳', '👩‍👩‍👧', '\ud800\ud800'];
const CONTROLS = ['\0', '\u0007', '\b', '\u001b[31m', '\u0085', '\u2028', '\u2029', '\u007f', '\u009b', '\ufffe', '\uffff'];
const DIRECTIONS = ['\u202e', '\u202a', '\u2066', '\u2069', '\u200f', '\u061c'];
const UNSEEN = ['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u034f', '\u180e'];
const SPACES = [' ', '\t', '\n', '\n\n', '\r', '\r\n', '\n\r', '\u00a0', '\u3000', '\f', '\v', ' \n \n', '   '];
const COMBINING = ['\u0301', 'e\u0301\u0301\u0301', 'ﬁ', 'İ', 'ß', 'Ǆ', 'Σ', 'ŉ'];
const HTML = ['<b>', '</q>', '<q>', '&nbsp;', '&#x201c;', '&#0;', '<!--', '-->', ']]>', '<script>', '<p', '</div></div>', '<blockquote>', '&amp', '<a href="'];
const MARKDOWN = ['> ', '# ', '**', '* ', '- ', '1. ', '---\n', '```\n', '[x](', '![', '|', '_', '\\'];
/** Names that every object has by itself. */
const PROPERTIES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'Constructor', 'Constructor Lund'];
const WORDS = [
  'said',
  'he said that ',
  ' said.',
  'according to ',
  ' told ',
  'that ',
  ', who said ',
  'Mr.',
  'Mrs. ',
  'St. ',
  'A.',
  'Q. ',
  'I ',
  'she',
  'Ana Lund',
];
const LAYOUT = [
  'SMITH: ',
  'Q: ',
  'A: ',
  'HOST:\n',
  '\n— ',
  '\n- ',
  '@lund ',
  '(',
  ')',
  '[',
  ']',
  '{{',
  ':',
  ';',
  ',',
  '.',
  '?',
  '!',
  '%s',
  '$&',
  '$1',
  '\\u201c',
];
const LONG = ['“'.repeat(60), 'said '.repeat(30), 'A'.repeat(300), '\n'.repeat(40), ', and '.repeat(40), '“a,” he said. '.repeat(12), '('.repeat(50)];

export const SHREDS: readonly string[] = [
  ...MARKS,
  ...SURROGATES,
  ...CONTROLS,
  ...DIRECTIONS,
  ...UNSEEN,
  ...SPACES,
  ...COMBINING,
  ...HTML,
  ...MARKDOWN,
  ...PROPERTIES,
  ...WORDS,
  ...LAYOUT,
  ...LONG,
];
