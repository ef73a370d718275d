import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputEvent, InputOptions } from './input-document.ts';
import { readJsonl } from './readers/jsonl.ts';
import { readText } from './readers/text.ts';

/** Files of a folder that are read: text and records; what is named on the command line is read whatever its ending. */
const READ_IN_FOLDERS = /\.(?:txt|text|jsonl|ndjson)$/i;
const RECORDS = /\.(?:jsonl|ndjson)$/i;

/**
 * Reads files, folders and `-` in the order given.
 *
 * @param paths as the user gave them
 * @param stdin what `-` reads
 * @returns a document or a problem at a time; no problem ends the reading of the others
 */
export async function* readDocuments(paths: readonly string[], stdin: AsyncIterable<Uint8Array>, options: InputOptions): AsyncGenerator<InputEvent> {
  for (const path of paths) {
    if (path === '-') yield* guarded(read(stdin, '-', options), '-');
    else yield* readPath(path, options, new Set());
  }
}

async function* readPath(path: string, options: InputOptions, folders: ReadonlySet<string>): AsyncGenerator<InputEvent> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      const key = `${found.dev}:${found.ino}`;
      // a symbolic link back to a folder above ends here
      if (!folders.has(key)) yield* readFolder(path, options, new Set([...folders, key]));
      return;
    }
  } catch (error) {
    yield { problem: { where: path, message: reasonOf(error), fatal: true } };
    return;
  }
  yield* guarded(read(createReadStream(path), path, options), path);
}

async function* readFolder(folder: string, options: InputOptions, folders: ReadonlySet<string>): AsyncGenerator<InputEvent> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    yield { problem: { where: folder, message: reasonOf(entries), fatal: true } };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() || entry.isSymbolicLink() || READ_IN_FOLDERS.test(entry.name)) yield* readPath(path, options, folders);
  }
}

function read(chunks: AsyncIterable<Uint8Array>, name: string, options: InputOptions): AsyncGenerator<InputEvent> {
  const records = options.input === 'jsonl' || (options.input === 'auto' && RECORDS.test(name));
  return records ? readJsonl(chunks, name, options) : readText(chunks, name);
}

/** A file that fails while it is read costs what was not read of it. */
async function* guarded(events: AsyncGenerator<InputEvent>, name: string): AsyncGenerator<InputEvent> {
  try {
    yield* events;
  } catch (error) {
    yield { problem: { where: name, message: reasonOf(error), fatal: true } };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a loop of symbolic links',
};

/** One plain line for an error of the file system. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message.split('\n')[0] ?? 'failed';
}
