import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOne, textOf } from './read.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="a b/book.opf"/></rootfiles></container>';
const PACKAGE = `<package xmlns:dc="d"><metadata><dc:title>The Salt Road</dc:title><dc:creator>Ilse Varga</dc:creator></metadata><manifest>
<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="two" href="text/2%20b.xhtml#top" media-type="application/xhtml+xml"/>
<item id="one" href="text/1.xhtml" media-type="application/xhtml+xml"/><item id="notes" href="text/n.xhtml" media-type="application/xhtml+xml"/>
</manifest><spine><itemref idref="n"/><itemref idref="one"/><itemref idref="two"/><itemref idref="notes" linear="no"/></spine></package>`;

const book = (files: Zippable) =>
  zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'a b/book.opf': strToU8(PACKAGE),
    ...files,
  });
const chapter = (words: string) => strToU8(`<?xml version="1.0"?><html><head><title/></head><body><a id="x"/><p>${words}</p></body></html>`);
const chapters = {
  'a b/text/1.xhtml': chapter('“One,” said Ana.'),
  'a b/text/2 b.xhtml': chapter('Two.'),
  'a b/text/n.xhtml': chapter('Notes.'),
  'a b/nav.xhtml': chapter('Contents.'),
};

const BODY = (paragraphs: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
const paragraph = (words: string, style?: string) =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const STYLES = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`;
const word = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/document.xml': strToU8(body),
  });

describe('an EPUB', () => {
  it('is its chapters in reading order, without the table of contents and the notes', async () => {
    const { documents, lines } = await readOne(book(chapters));
    expect(documents).toEqual([{ id: '-', text: '“One,” said Ana.\n\nTwo.\n', marked: [], about: { title: 'The Salt Road', byline: 'Ilse Varga' } }]);
    expect(lines).toEqual([]);
  });

  it('without a chapter gives the others, and one line', async () => {
    const { documents, lines } = await readOne(book({ 'a b/text/1.xhtml': chapter('One.') }));
    expect(documents.map(({ text }) => text)).toEqual(['One.\n']);
    expect(lines).toEqual(['?-: its chapter a b/text/2 b.xhtml is missing']);
  });
});

describe('a book made by hand', () => {
  const made = (hrefs: readonly string[], files: Zippable, packagePath = 'book.opf') => {
    const items = hrefs.map((href, at) => `<item id="i${at}" href="${href}" media-type="application/xhtml+xml"/>`).join('');
    const order = hrefs.map((_, at) => `<itemref idref="i${at}"/>`).join('');
    return zipSync({
      'META-INF/container.xml': strToU8(`<container><rootfiles><rootfile full-path="${packagePath}"/></rootfiles></container>`),
      'book.opf': strToU8(`<package><manifest>${items}</manifest><spine>${order}</spine></package>`),
      ...files,
    });
  };
  const ONE = chapter('“One,” said Ana.');
  it.each([
    ['a sign in its name', 'a%23b.xhtml', 'a#b.xhtml'],
    ['a name in other case', 'A.XHTML', 'a.xhtml'],
    ['a path from the root', '/a.xhtml', 'a.xhtml'],
    ['a path that goes too far up', '../../a.xhtml', 'a.xhtml'],
    ['a path as Windows has it', 'text\\a.xhtml', 'text/a.xhtml'],
    ['a sign that is no escape', 'a%zz.xhtml', 'a%zz.xhtml'],
  ])('has a chapter with %s', async (_name, href, name) => {
    const { documents, lines } = await readOne(made([href], { [name]: ONE }, '/book.opf'));
    expect([documents.map(({ text }) => text), lines]).toEqual([['“One,” said Ana.\n'], []]);
  });

  it('loses the chapters that cannot be read, and names each', async () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256);
    const whole = made(['http://[', 'lock.xhtml', 'hurt.xhtml', 'a.xhtml'], { 'lock.xhtml': noise, 'hurt.xhtml': noise, 'a.xhtml': ONE });
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(9, bytes.lastIndexOf('hurt.xhtml') - 22);
    const { documents, lines } = await readOne(bytes);
    expect(documents.map(({ text }) => text)).toEqual(['“One,” said Ana.\n']);
    expect(lines).toEqual([
      '?-: its chapter http://[ is missing',
      '?-: its chapter lock.xhtml is encrypted, or no text',
      '?-: its chapter hurt.xhtml is damaged',
    ]);
  });
});

describe('a Word document', () => {
  it('is its paragraphs; those in a style for quotations are marked', async () => {
    const { documents, lines } = await readOne(
      word(BODY(paragraph('The ferry', 'T') + paragraph('She wrote:') + paragraph('We never slept.', 'Q') + paragraph('“Yes,” said Ana.'))),
    );
    const [document] = documents;
    expect(document?.text).toBe('The ferry\n\nShe wrote:\n\nWe never slept.\n\n“Yes,” said Ana.\n');
    expect(document?.marked?.map(({ start, end }) => document.text.slice(start, end))).toEqual(['We never slept.']);
    expect(document?.about).toEqual({ title: 'The ferry' });
    expect(lines).toEqual([]);
  });

  it('reads the same by ending', async () => expect(await textOf(word(BODY(paragraph('Yes.'))), 'docx')).toBe('Yes.\n'));
});

/** Says of its one file that it unpacks to `size` bytes. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(size, central + 24);
  return bytes;
}

describe('bad archives', () => {
  const bomb = zipSync({ 'META-INF/container.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
  it.each([
    ['a zip that is neither', zipSync({ 'a.txt': strToU8('x') }), 'auto', 'a zip archive, neither EPUB nor DOCX; unpack it first'],
    ['a zip that is no EPUB', zipSync({ 'a.txt': strToU8('x') }), 'epub', 'a zip archive, but no EPUB'],
    ['a zip that is no Word document', zipSync({ 'a.txt': strToU8('x') }), 'docx', 'a zip archive, but no Word document'],
    ['text called EPUB', strToU8('“Yes,” said Ana.'), 'epub', 'not an EPUB: no zip archive'],
    ['text called DOCX', strToU8('“Yes,” said Ana.'), 'docx', 'not a Word document: no zip archive'],
    ['a zip called HTML', book(chapters), 'html', 'a zip archive, not text'],
    ['an EPUB cut off', book(chapters).subarray(0, 900), 'epub', 'a zip archive that is damaged or cut off'],
    ['a Word document of nonsense', word('<w:doc'), 'docx', 'a Word document that is damaged'],
    ['an EPUB of nothing', book({}), 'epub', 'an EPUB with no text in it'],
    ['a zip bomb', bomb, 'epub', 'unpacks to far more than a text has; not read'],
    ['a zip bomb that lies', lying(bomb, 900), 'epub', 'META-INF/container.xml in it is damaged, or larger than it says'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'auto', 'a PDF file; convert it to text first'],
    ['a PDF called text', strToU8('%PDF-1.7 …'), 'text', 'a PDF file; convert it to text first'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 3]), 'auto', 'a binary file, not text'],
  ] as const)('%s is one line', async (_name, bytes, input, message) => {
    const { documents, problems } = await readOne(bytes, input);
    expect(documents).toEqual([]);
    expect(problems.filter(({ fatal }) => fatal)).toEqual([{ where: '-', message, fatal: true }]);
  });
});
