import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import type { MarkedSpan } from '../../src/types.ts';

/** Reads `[…]` as a block quotation, `<…>` as an inline one, `{…}` as the source of the block before it. */
function read(source: string): { text: string; marked: MarkedSpan[] } {
  const kinds = { '[': 'block', '<': 'inline', '{': 'source' } as const;
  const found: { kind: (typeof kinds)[keyof typeof kinds]; start: number; end: number }[] = [];
  const open: typeof found = [];
  let text = '';
  for (const character of source) {
    if (character in kinds) open.push({ kind: kinds[character as keyof typeof kinds], start: text.length, end: 0 });
    else if (']>}'.includes(character)) {
      const one = open.pop();
      if (one !== undefined) found.push({ ...one, end: text.length });
    } else text += character;
  }
  const marked: MarkedSpan[] = [];
  for (const { kind, start, end } of found) {
    const last = marked.pop();
    if (kind !== 'source') marked.push(...(last === undefined ? [] : [last]), { kind, start, end });
    else if (last !== undefined) marked.push({ ...last, source: { start, end } });
  }
  return { text, marked };
}

const quoted = (source: string) => {
  const { text, marked } = read(source);
  return extractQuotes(text, { marked }).quotes.map(({ type, spans, speaker }) => [type, spans.map((span) => span.text).join(' … '), speaker?.name ?? null]);
};

describe('what the markup sets off', () => {
  it.each([
    [
      'is said by whom the line before it names',
      'Ana Lund put it plainly:\n\n[We never slept.]\n\nThe boat left.',
      [['direct', 'We never slept.', 'Ana Lund']],
    ],
    [
      'goes on over its paragraphs',
      'Ana Lund told the board:\n\n[We never slept.\n\nNor did the dog.]\n\nThe boat left.',
      [['direct', 'We never slept. … Nor did the dog.', 'Ana Lund']],
    ],
    [
      'goes on where its first paragraph announces more',
      'Ana Lund told the board:\n\n[The dog has three wishes:\n\nA bone, a bed and a boat.]\n\nThe boat left.',
      [['direct', 'The dog has three wishes: … A bone, a bed and a boat.', 'Ana Lund']],
    ],
    ['holds what is reported in it', 'The boat left.\n\n[“It is late,” Otto Bell added.]\n\nThe dog stayed.', [['direct', '“It is late,”', 'Otto Bell']]],
    ['is said by its source', 'The boat left.\n\n[We never slept.]\n\n{— Ana Lund, keeper}\n\nThe dog stayed.', [['direct', 'We never slept.', 'Ana Lund']]],
    ['is signed below', 'The boat left.\n\n[We never slept.\n\n— Ana Lund, keeper]\n\nThe dog stayed.', [['direct', 'We never slept.', 'Ana Lund']]],
    ['stands in a sentence', 'Ana Lund said <we never slept>.', [['direct', 'we never slept', 'Ana Lund']]],
    ['may have marks of its own', 'Ana Lund told the board:\n\n[“We never slept.”]\n\nThe boat left.', [['direct', '“We never slept.”', 'Ana Lund']]],
    ['is nobody’s where nothing says whose', 'The boat left at six.\n\n[Ten sacks of salt, and a goat.]\n\nThe dog stayed.', []],
    [
      'is not counted twice where it repeats the text',
      '“We never slept on it,” Ana Lund said.\n\n[We never slept on it]\n\nThe boat left.',
      [['direct', '“We never slept on it,”', 'Ana Lund']],
    ],
  ])('%s', (_name, source, quotes) => expect(quoted(source)).toEqual(quotes));

  it('is passed over where it does not lie in the text', () => {
    const marked: MarkedSpan[] = [
      { kind: 'block', start: -1, end: 4 },
      { kind: 'block', start: 3, end: 3 },
      { kind: 'inline', start: 2, end: 99 },
    ];
    expect(extractQuotes('The boat left.', { marked }).quotes).toEqual([]);
  });
});
