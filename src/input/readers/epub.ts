import type { MarkedSpan } from '../../types.ts';
import { aboutOf, bylineOf, oneLine } from '../about.ts';
import { declaredEncoding, decode, isBinary } from '../decode.ts';
import { type DomDocument, type DomElement, pageParser } from '../html/dom.ts';
import { asHtml, htmlTaker } from '../html/take-html.ts';
import { type InputEvent, UnreadableError } from '../input-document.ts';
import { isZip } from '../input-kind.ts';
import { shifted } from '../taken-text.ts';
import { type Archive, openZip } from '../zip.ts';
import { noTextProblem } from './problems.ts';

const CONTAINER = 'META-INF/container.xml';

/** A book as one document: its chapters in reading order. */
export async function readEpub(bytes: Uint8Array, name: string): Promise<InputEvent[]> {
  if (!isZip(bytes)) throw new UnreadableError('not an EPUB: no zip archive');
  const archive = await openZip(bytes);
  if (!archive.names.includes(CONTAINER)) throw new UnreadableError('a zip archive, but no EPUB');
  const packagePath = firstOf(await xmlIn(archive, CONTAINER), 'rootfile')
    ?.getAttribute('full-path')
    ?.replace(/^\//, '');
  if (packagePath == null) throw new UnreadableError('an EPUB that does not say where its book is');
  const book = await xmlIn(archive, packagePath);
  const takeHtml = await htmlTaker();
  let text = '';
  const marked: MarkedSpan[] = [];
  const lost: string[] = [];
  for (const path of spineOf(book, packagePath)) {
    const chapter = await chapterAt(archive, path);
    if (typeof chapter === 'string') {
      lost.push(`${path} ${chapter}`);
      continue;
    }
    const taken = takeHtml(decode(chapter, declaredEncoding(chapter)).text);
    if (taken.text.trim() === '') continue;
    if (text !== '') text += '\n';
    for (const span of taken.marked) marked.push(shifted(span, text.length));
    text += taken.text;
  }
  const events: InputEvent[] = lost.map((chapter) => ({ problem: { where: name, message: `its chapter ${chapter}`, fatal: false } }));
  if (text === '') return [...events, noTextProblem(name, 'an EPUB')];
  const field = (tag: string) => oneLine(firstOf(book, `dc:${tag}`)?.textContent);
  const about = aboutOf({ title: field('title'), byline: bylineOf(field('creator')), date: field('date') });
  return [...events, { document: { id: name, text, marked, about } }];
}

/** The bytes of a chapter, or why it cannot be read: that costs the chapter, not the book. */
async function chapterAt(archive: Archive, path: string): Promise<Uint8Array | string> {
  // many programs do not tell case, and books were made with them
  const name = archive.names.find((one) => one === path) ?? archive.names.find((one) => one.toLowerCase() === path.toLowerCase());
  if (name === undefined) return 'is missing';
  try {
    const bytes = await archive.read(name);
    return isBinary(bytes) ? 'is encrypted, or no text' : bytes;
  } catch (error) {
    if (error instanceof UnreadableError) return 'is damaged';
    throw error;
  }
}

/** EPUB's own files are small XML; names may have a prefix. */
async function xmlIn(archive: Archive, path: string): Promise<DomDocument> {
  const bytes = await archive.read(path);
  const { text } = decode(bytes, declaredEncoding(bytes));
  const parse = await pageParser();
  return parse(`<html><body>${asHtml(text.replace(/^\s*<\?xml[^<>]*\?>/, ''))}</body></html>`);
}

const nameOf = (element: DomElement) => element.localName.toLowerCase();

function allOf(xml: DomDocument, tag: string): DomElement[] {
  return [...xml.querySelectorAll('*')].filter((element) => nameOf(element) === tag || nameOf(element).endsWith(`:${tag}`));
}

function firstOf(xml: DomDocument, tag: string): DomElement | undefined {
  return allOf(xml, tag)[0];
}

/** The chapters' paths in the archive, in reading order; tables of contents and what is not `linear` are left out. */
function spineOf(book: DomDocument, packagePath: string): string[] {
  const items = new Map(allOf(book, 'item').map((item) => [item.getAttribute('id') ?? '', item]));
  return allOf(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const href = item?.getAttribute('href');
    if (item === undefined || href == null || reference.getAttribute('linear') === 'no') return [];
    if (/\bnav\b/.test(item.getAttribute('properties') ?? '') || !/html/.test(item.getAttribute('media-type') ?? 'html')) return [];
    return [pathFrom(packagePath, href)];
  });
}

/** `chapters/one.xhtml#top` as seen from `OEBPS/book.opf`; as it stands where it is no address. */
function pathFrom(base: string, href: string): string {
  try {
    const { pathname } = new URL(href, new URL(encodeURI(base), 'file:///'));
    return pathname.replace(/^\//, '').split('/').map(decodeURIComponent).join('/');
  } catch {
    return href;
  }
}
