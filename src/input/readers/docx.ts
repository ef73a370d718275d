import { htmlTaker } from '../html/take-html.ts';
import { type InputEvent, UnreadableError } from '../input-document.ts';
import { isZip } from '../input-kind.ts';
import { openZip } from '../zip.ts';
import { noTextProblem } from './problems.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = ["p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh", "p[style-name='Title'] => h1:fresh"];

/** A Word document as one document; its paragraphs in a style for quotations are block quotations. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<InputEvent[]> {
  if (!isZip(bytes)) throw new UnreadableError('not a Word document: no zip archive');
  const archive = await openZip(bytes);
  if (!archive.names.includes(DOCUMENT)) throw new UnreadableError('a zip archive, but no Word document');
  // what it unpacks to is bounded, and true to what it states, before another library unpacks it all
  for (const part of archive.names) if (part.endsWith('.xml')) await archive.read(part);
  const { default: mammoth } = await import('mammoth');
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: noImages }).catch(() => {
    throw new UnreadableError('a Word document that is damaged');
  });
  const takeHtml = await htmlTaker();
  const { text, marked } = takeHtml(value);
  if (text.trim() === '') return [noTextProblem(name, 'a Word document')];
  const title = /<h1>([\s\S]*?)<\/h1>/.exec(value)?.[1];
  return [{ document: { id: name, text, marked, about: title === undefined ? {} : { title: takeHtml(title).text.trim() } } }];
}
