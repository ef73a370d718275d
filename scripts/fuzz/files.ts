// Files of every format for the fuzzer: broken articles inside, and then broken as bytes.
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { INPUTS, type InputKind } from '../../src/input/input-document.ts';
import { brokenText } from './texts.ts';

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])) satisfies Zippable);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphs = (text: string, open: string, close: string) =>
  text
    .split('\n')
    .map((line) => `${open}${escaped(line)}${close}`)
    .join('\n');

const MAKERS: Readonly<Record<InputKind, (text: string) => Uint8Array>> = {
  text: strToU8,
  markdown: strToU8,
  html: (text) => strToU8(/<p|<div/.test(text) ? text : `<html><body><article>${paragraphs(text, '<p>', '</p>')}</article></body></html>`),
  jsonl: (text) => strToU8(`${JSON.stringify({ id: 'a', text })}\n{"text":${text}}\n${text}\n${JSON.stringify({ id: 2, text: text.slice(1), title: text })}`),
  epub: (text) =>
    zipped({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      'book.opf':
        '<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': `<html><body>${paragraphs(text, '<p>', '</p>')}${text}</body></html>`,
    }),
  docx: (text) =>
    zipped({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs(text, '<w:p><w:r><w:t>', '</w:t></w:r></w:p>')}</w:body></w:document>`,
    }),
};

/** Bytes that something befell: one changed, or all after some place lost. */
const brokenBytes = (bytes: Uint8Array, at: number, value: number, cut: boolean): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  if (cut) return bytes.slice(0, place);
  const copy = bytes.slice();
  if (place < copy.length) copy[place] = value;
  return copy;
};

/** A file with what it is said to be: rightly, for the most part. */
export const brokenFile = (): fc.Arbitrary<{ readonly kind: InputKind; readonly said: InputKind | 'auto'; readonly bytes: Uint8Array }> =>
  fc
    .record({
      kind: fc.constantFrom(...INPUTS),
      said: fc.option(fc.constantFrom('auto' as const, ...INPUTS), { freq: 2, nil: undefined }),
      text: brokenText(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.integer({ min: 0, max: 255 }),
      befalls: fc.constantFrom('nothing', 'nothing', 'change', 'cut'),
    })
    .map(({ kind, said = kind, text, at, value, befalls }) => {
      const bytes = MAKERS[kind](text);
      return { kind, said, bytes: befalls === 'nothing' ? bytes : brokenBytes(bytes, at, value, befalls === 'cut') };
    });
