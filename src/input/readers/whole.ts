import { isBinary } from '../decode.ts';
import { type InputEvent, type InputKind, UnreadableError } from '../input-document.ts';
import { isZip, refuseOthers } from '../input-kind.ts';

/**
 * Reads a whole file as what it is said to be. Libraries are loaded when their kind of input turns up.
 *
 * @throws UnreadableError where it is nothing of the kind
 */
export async function readWhole(bytes: Uint8Array, name: string, kind: Exclude<InputKind, 'jsonl'>): Promise<InputEvent[]> {
  if (kind === 'epub') return (await import('./epub.ts')).readEpub(bytes, name);
  if (kind === 'docx') return (await import('./docx.ts')).readDocx(bytes, name);
  refuseOthers(bytes);
  if (isZip(bytes)) throw new UnreadableError('a zip archive, not text');
  if (isBinary(bytes)) throw new UnreadableError('a binary file, not text');
  if (kind === 'html') return (await import('./html.ts')).readHtml(bytes, name);
  if (kind === 'markdown') return (await import('./markdown.ts')).readMarkdown(bytes, name);
  return (await import('./text.ts')).readText(bytes, name);
}
