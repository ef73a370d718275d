import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

const NAV = '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li>“Contents,” said the table.</li></ol></nav></body></html>';

/** Makes an EPUB of the chapters in a folder, in the order of their names' place in `order`. */
export function bookOf(folder: string, order: readonly string[] = ['one', 'two']): Uint8Array {
  const chapters = readdirSync(folder).map((file) => ({ id: basename(file, '.xhtml'), file }));
  const items = chapters.map(({ id, file }) => `<item id="${id}" href="text/${file}" media-type="application/xhtml+xml"/>`).join('\n');
  const book = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Salt Road</dc:title><dc:creator>Ilse Varga</dc:creator><dc:date>2021</dc:date></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
${items}
<item id="css" href="book.css" media-type="text/css"/></manifest>
<spine><itemref idref="nav"/>${order.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`;
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/book.opf': strToU8(book),
    'OEBPS/nav.xhtml': strToU8(NAV),
    'OEBPS/book.css': strToU8('p { margin: 0 }'),
  };
  for (const { file } of chapters) files[`OEBPS/text/${file}`] = readFileSync(join(folder, file));
  return zipSync(files);
}
