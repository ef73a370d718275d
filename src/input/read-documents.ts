import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { filesOfFolder, folderKey } from './folder.ts';
import { type InputEvent, type InputKind, type InputOptions, type InputPiece, UnreadableError } from './input-document.ts';
import { doubtOf, HEAD_LENGTH, kindByContent, kindByEnding } from './input-kind.ts';
import { linesOf, recordsOf } from './readers/jsonl.ts';
import { readWhole } from './readers/whole.ts';
import { reasonOf } from './reason.ts';

type Chunks = AsyncIterable<Uint8Array>;

/** A text of more than this is a corpus: one document a line, as JSONL, can be read piece by piece. */
const LARGEST = 400 * 1024 * 1024;

/**
 * Reads files, folders and `-` in the order given.
 *
 * @param paths as the user gave them
 * @param stdin what `-` reads
 * @returns a document or a problem at a time; no problem ends the reading of the others
 */
export async function* readDocuments(paths: readonly string[], stdin: Chunks, options: InputOptions): AsyncGenerator<InputEvent> {
  for await (const piece of readPieces(paths, stdin, options)) {
    if ('lines' in piece) yield* recordsOf(piece.lines, options);
    else yield piece;
  }
}

/** The same, with the records of JSONL left as lines. */
export async function* readPieces(paths: readonly string[], stdin: Chunks, options: InputOptions): AsyncGenerator<InputPiece> {
  for (const path of paths) {
    if (path === '-') yield* guarded(read(stdin, '-', options), '-');
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: InputOptions): AsyncGenerator<InputPiece> {
  const found = await stat(path).catch((error: unknown) => error);
  if (!isStats(found)) {
    yield { problem: { where: path === '' ? '""' : path, message: reasonOf(found), fatal: true } };
    return;
  }
  if (!found.isDirectory()) {
    yield* guarded(read(createReadStream(path), path, options), path);
    return;
  }
  let files = 0;
  for await (const entry of filesOfFolder(path, options, [folderKey(found)])) {
    if ('file' in entry && options.output !== undefined && (await isSamePlace(entry.file, options.output))) continue;
    files++;
    if ('problem' in entry) yield entry;
    else yield* guarded(read(createReadStream(entry.file), entry.file, options), entry.file);
  }
  if (files === 0) yield { problem: { where: path, message: nothingIn(options), fatal: true } };
}

/** One place by two paths, as where a link leads to its folder; what is written there need not be there yet. */
async function isSamePlace(one: string, other: string): Promise<boolean> {
  if (basename(one) !== basename(other)) return false;
  const folders = await Promise.all([one, other].map((path) => realpath(dirname(path)).catch(() => null)));
  return folders[0] !== null && folders[0] === folders[1];
}

/** Why no file of a folder is read. */
function nothingIn({ include, exclude }: InputOptions): string {
  const globs = [...(include === undefined ? [] : ['--include']), ...(exclude === undefined ? [] : ['--exclude'])];
  return globs.length === 0
    ? 'no file in this folder is a text that can be read'
    : `${globs.join(' and ')} ${globs.length > 1 ? 'leave' : 'leaves'} no file of this folder`;
}

function isStats(found: unknown): found is Awaited<ReturnType<typeof stat>> & { isDirectory(): boolean; dev: number; ino: number } {
  return typeof found === 'object' && found !== null && 'isDirectory' in found;
}

async function* read(chunks: Chunks, name: string, options: InputOptions): AsyncGenerator<InputPiece> {
  const byName = options.input === 'auto' ? kindByEnding(name) : options.input;
  if (byName === 'jsonl') return yield* piecesOf(chunks, name);
  if (byName !== null) {
    const bytes = await gathered(chunks);
    const doubt = options.input === 'auto' ? doubtOf(bytes.subarray(0, HEAD_LENGTH), byName) : null;
    if (doubt !== null) yield { problem: { where: name, message: doubt, fatal: false } };
    return yield* await readWhole(bytes, name, byName);
  }
  const { head, all } = await peeked(chunks);
  if (head.length === 0) return yield* await readWhole(head, name, 'text');
  const kind: InputKind = kindByContent(head);
  if (kind === 'jsonl') return yield* piecesOf(all, name);
  yield* await readWhole(await gathered(all), name, kind);
}

async function* piecesOf(chunks: Chunks, name: string): AsyncGenerator<InputPiece> {
  for await (const lines of linesOf(chunks, name)) yield { lines };
}

/** The first bytes of a stream, and the whole stream with them. */
async function peeked(chunks: Chunks): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD_LENGTH && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all() {
    yield* first;
    while (!done) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_LENGTH), all: all() };
}

async function gathered(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new UnreadableError('larger than 400 MB; one document a line, as JSONL, can be read piece by piece');
  }
  return Buffer.concat(parts);
}

/** A file that fails while it is read costs what was not read of it. */
async function* guarded(events: AsyncGenerator<InputPiece>, name: string): AsyncGenerator<InputPiece> {
  try {
    yield* events;
  } catch (error) {
    yield { problem: { where: name, message: reasonOf(error), fatal: true } };
  }
}
