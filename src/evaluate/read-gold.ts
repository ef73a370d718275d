import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../input/reason.ts';
import { casesIn } from './cases.ts';
import { type GoldDocument, GoldError, InlineError } from './gold.ts';
import { goldOfLine } from './gold-lines.ts';
import { parseInline } from './inline.ts';

export type GoldEvent = { readonly document: GoldDocument } | { readonly problem: { readonly where: string; readonly message: string } };

/** Files of a folder that are read. */
const READ_IN_FOLDERS = /\.(?:txt|text|cases|jsonl|ndjson)$/i;
/** No text with inline marks begins like this, every JSON record does. */
const RECORD = /^\s*\{\s*"/;

/** Files of records, however the first of them begins. */
const LINES = /\.(?:jsonl|ndjson)$/i;

/** Reads gold files, folders of them, and `-`: JSONL by a file's ending or first characters, else texts with inline marks. */
export async function* readGold(paths: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<GoldEvent> {
  for (const path of paths) {
    if (path === '-') yield* readSource(stdin, path);
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<GoldEvent> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => READ_IN_FOLDERS.test(name)).sort();
      for (const name of names) yield* readPath(join(path, name));
      return;
    }
  } catch (error) {
    yield { problem: { where: path, message: reasonOf(error) } };
    return;
  }
  yield* readSource(createReadStream(path), path);
}

async function* readSource(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<GoldEvent> {
  let source: string;
  try {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    source = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    yield { problem: { where: name, message: error instanceof TypeError ? 'not valid UTF-8' : reasonOf(error) } };
    return;
  }
  if (LINES.test(name) || RECORD.test(source)) yield* readLines(source, name);
  else yield* readInline(source, name);
}

function* readLines(source: string, name: string): Generator<GoldEvent> {
  let number = 0;
  for (const line of source.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield { document: goldOfLine(line, `${name}:${number}`) };
    } catch (error) {
      if (!(error instanceof GoldError)) throw error;
      yield { problem: { where: `${name}:${number}`, message: error.message } };
    }
  }
}

function* readInline(source: string, name: string): Generator<GoldEvent> {
  for (const { id, source: own, line } of casesIn(source, name)) {
    try {
      yield { document: { id, gold: parseInline(own, line) } };
    } catch (error) {
      if (!(error instanceof InlineError)) throw error;
      yield { problem: { where: `${name}:${error.line}`, message: error.says } };
    }
  }
}
