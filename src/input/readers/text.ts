import { decode, isBinary } from '../decode.ts';
import type { InputEvent } from '../input-document.ts';

/** A whole file as one document, decoded. */
export async function* readText(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<InputEvent> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  if (isBinary(bytes)) {
    yield { problem: { where: name, message: 'a binary file, not text', fatal: true } };
    return;
  }
  const { text, guessed } = decode(bytes);
  if (guessed !== null) yield { problem: { where: name, message: `not valid UTF-8; read as ${guessed}`, fatal: false } };
  yield { document: { id: name, text } };
}
