import { describe, expect, it } from 'vitest';
import { piecesOfMarkdown } from '../../src/input/readers/markdown-pieces.ts';
import { readOne, textOf } from './read.ts';

const read = (source: string) => textOf(source, 'markdown');

describe('Markdown', () => {
  it.each([
    ['signs of emphasis are no text', '*“Stop,”* **said** _Ana_ __Lund__.', '“Stop,” said Ana Lund.\n'],
    ['lines of a paragraph are one', 'The ferry\nwas late.', 'The ferry was late.\n'],
    ['two spaces at a line’s end end it', 'The ferry  \nwas late.', 'The ferry\nwas late.\n'],
    ['links give their words', 'The [ferry “Heron”](https://example.org "“a title,” he said") was late.', 'The ferry “Heron” was late.\n'],
    ['pictures give none', '![“alt,” she said](heron.jpg) The ferry.', 'The ferry.\n'],
    ['code is left out', 'Run `say "hello"` now.\n\n```\n“No,” said he.\n```\n\n    “Nor this,” said she.\n\nEnd.', 'Run now.\n\nEnd.\n'],
    ['code inside a line is words where it reads as such', '“We run `npm install lamp`,” she said.', '“We run npm install lamp,” she said.\n'],
    ['items of a list are paragraphs', 'Three things:\n\n- one\n- two\n\n1. three', 'Three things:\n\none\n\ntwo\n\nthree\n'],
    ['headings and rules', '# One\n\nTwo\n===\n\n***\n\n### Three ###', 'One\n\nTwo\n\nThree\n'],
    [
      'comments are left out, blocks of HTML give their text',
      '<!-- “no,” said he -->\n\n<div><p>“Yes,” said Ana <b>Lund</b>.</p></div>',
      '“Yes,” said Ana Lund.\n',
    ],
    [
      'cells of a table are paragraphs',
      '| Who | What |\n|---|:-:|\n| Ana *Lund* | “Stop \\| go,” she said. |\n| Otto Bell |',
      'Who\n\nWhat\n\nAna Lund\n\n“Stop | go,” she said.\n\nOtto Bell\n',
    ],
    ['a line with a bar in it is none', 'Stop | go,\nshe said.', 'Stop | go, she said.\n'],
    [
      'marks of notes are no text, notes are',
      '“Stop,” she said.[^1] Then[^b] he ran.\n\n[^1]: On Monday, she says.\n\n[^b]: https://example.org\n',
      '“Stop,” she said. Then he ran.\n\nOn Monday, she says.\n',
    ],
    ['what is struck out stays, as in a page', '~~“Stop,”~~ she said.', '“Stop,” she said.\n'],
    ['boxes of tasks are no text', '- [ ] Stop\n- [x] “Go,” she said', 'Stop\n\n“Go,” she said\n'],
    ['a tag inside a line is passed over', 'The <b>ferry</b> was late.<br>Very.', 'The ferry was late.\nVery.\n'],
    ['entities and escapes', '&ldquo;Ten &amp; more,&rdquo; she said \\*twice\\*.', '“Ten & more,” she said *twice*.\n'],
  ])('%s', async (_name, source, text) => expect(await read(source)).toBe(text));

  it('front matter tells title, author, date and section', async () => {
    const source =
      '---\ntitle: "The ferry: a history"\nauthor: By Ana Lund\ndate: 2024-05-01\ncategory: Harbour\ntags:\n  - boats\n---\n\n# Another heading\n\nText.';
    const { documents } = await readOne(source, 'markdown');
    expect(documents[0]?.about).toEqual({ title: 'The ferry: a history', byline: 'Ana Lund', date: '2024-05-01', section: 'Harbour' });
    expect(documents[0]?.text).toBe('Another heading\n\nText.\n');
  });

  it('front matter between plus signs tells the same', async () => {
    const source = '+++\ntitle = "The ferry"\nauthors = ["Otto Bell"]\nauthor = ["Ana Lund", \'Otto Bell\']\n\n[extra]\ndate = 2024-05-01\n+++\n\nText.';
    const { documents } = await readOne(source, 'markdown');
    expect(documents[0]?.about).toEqual({ title: 'The ferry', byline: 'Ana Lund, Otto Bell', date: '2024-05-01' });
    expect(documents[0]?.text).toBe('Text.\n');
  });

  it('without it the first heading is the title, and a rule of dashes is a rule', async () => {
    const { documents } = await readOne('---\n\nThe note: late.\n\n# The ferry\n\n---\n\nText.', 'markdown');
    expect(documents[0]?.about).toEqual({ title: 'The ferry' });
  });

  it('block quotations and paragraphs in bold are marked, and the marks point at their words', async () => {
    const { documents } = await readOne('She wrote:\n\n> One.\n> Two.\n>\n> Three.\n\n**Why?**\n\nBecause **it** was.', 'markdown');
    const [document] = documents;
    expect(document?.marked?.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['block', 'One. Two.\n\nThree.'],
      ['strong', 'Why?'],
    ]);
  });

  it('a long file is read in pieces, and none begins inside code, a comment or a list', async () => {
    const apart =
      '```js\ncode\n\nNot read.\n```\n\n<!-- no\n\nNor this. -->\n\n- one\n\n  two\n\n    ~~~\n    x\n    ~~~\n\n> We *wait*.\n\n```\n~~~\n\nNo.\n\n```\n\n';
    const many = 400;
    const source = `${`${apart}See the [pier] at noon.\n\n`.repeat(many)}[pier]: https://pier.example\n`;
    const pieces = piecesOfMarkdown(source);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(piece.length).toBeLessThan(20_000);
    for (const piece of pieces.slice(1)) expect(piece).toMatch(/^See the/);
    expect(piecesOfMarkdown('“We wait,” she said.\n\n'.repeat(many * 8)).length).toBeGreaterThan(3);
    expect(await read(source)).toBe(`${Array(many).fill('one\n\ntwo\n\nWe wait.\n\nSee the pier at noon.').join('\n\n')}\n`);
  });

  it('what nests without end is one line', async () => {
    expect((await readOne(`${'>'.repeat(50_000)} deep`, 'markdown')).lines).toEqual(['-: nests too deep']);
    expect((await readOne(`${'- '.repeat(3_000)} deep`, 'markdown')).lines).toEqual(['-: nests too deep']);
  });

  it('a file of code alone has no text', async () => {
    expect((await readOne('```\ncode\n```', 'markdown')).lines).toEqual(['-: a Markdown file with no text in it']);
  });
});
