import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

const WORDS = '“Café,” said Zoë.';
const wide = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${WORDS}`)],
    ['UTF-16LE', wide(WORDS, true)],
    ['UTF-16BE', swapped(wide(WORDS, true))],
  ])('%s is read without a word', async (_name, bytes) => {
    const { documents, lines } = await readOne(bytes, 'text');
    expect(documents.map(({ text }) => text)).toEqual([WORDS]);
    expect(lines).toEqual([]);
  });

  it.each([
    [
      'Windows-1252',
      Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x2c, 0x94, 0x20, 0x73, 0x61, 0x69, 0x64, 0x20, 0x5a, 0x6f, 0xeb, 0x2e]),
      'not valid UTF-8; read as Windows-1252',
    ],
    ['UTF-16LE', wide(WORDS.replaceAll(/[“”]/g, '"'), false), 'no byte-order mark; read as UTF-16LE'],
    ['UTF-16BE', swapped(wide(WORDS.replaceAll(/[“”]/g, '"'), false)), 'no byte-order mark; read as UTF-16BE'],
  ])('%s is guessed, and said to be', async (_name, bytes, warning) => {
    const { documents, lines } = await readOne(bytes, 'text');
    expect(documents.map(({ text }) => text.replaceAll(/[“”]/g, '"'))).toEqual([WORDS.replaceAll(/[“”]/g, '"')]);
    expect(lines).toEqual([`?-: ${warning}`]);
  });

  it.each([
    ['<meta charset="windows-1252">', 0xe9],
    ["<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>", 0xe9],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 0xe9],
  ])('a page says itself: %s', async (head, byte) => {
    const bytes = Buffer.concat([Buffer.from(`${head}<html><body><p>The caf`), Buffer.from([byte]), Buffer.from(' is shut.</p></body></html>')]);
    const { documents, lines } = await readOne(bytes, 'html');
    expect(documents.map(({ text }) => text.trim())).toEqual(['The café is shut.']);
    expect(lines).toEqual([]);
  });

  it('an encoding that nobody knows is passed over', async () => {
    const { documents } = await readOne('<meta charset="x-sundial"><p>The café is shut.</p>', 'html');
    expect(documents.map(({ text }) => text.trim())).toEqual(['The café is shut.']);
  });

  it.each([
    ['a byte too many', [...Buffer.from(WORDS), 0xff], `${WORDS}\ufffd`],
    ['a character cut off', [...Buffer.from(WORDS), 0xe2, 0x80], `${WORDS}\ufffd`],
  ])('UTF-8 with %s stays UTF-8', async (_name, bytes, text) => {
    const { documents, lines } = await readOne(Uint8Array.from(bytes), 'text');
    expect(documents[0]?.text).toBe(text);
    expect(lines).toEqual(['?-: some bytes are not valid UTF-8, and stand as \ufffd']);
  });

  it('JSONL in UTF-16 is one line', async () => {
    expect((await readOne(wide('{"text":"Yes."}\n', true), 'jsonl')).lines).toEqual(['-: JSONL in UTF-16; save it as UTF-8']);
    expect((await readOne(wide('{"text":"Yes."}\n', false), 'jsonl')).lines).toEqual(['-: JSONL in UTF-16; save it as UTF-8']);
  });

  it('UTF-32 is one line', async () => {
    expect((await readOne(Uint8Array.from([0xff, 0xfe, 0, 0, 0x59, 0, 0, 0]), 'text')).lines).toEqual(['-: text in UTF-32; save it as UTF-8']);
  });

  it('line ends stay as they are', async () => {
    const { documents } = await readOne('One.\r\n\r\nTwo.\r\rThree.', 'text');
    expect(documents.map(({ text }) => text)).toEqual(['One.\r\n\r\nTwo.\r\rThree.']);
  });
});
