import type { InputDocument, InputPiece, InputProblem } from '../../input/input-document.ts';
import { readDocuments, readPieces } from '../../input/read-documents.ts';
import { isForeign } from '../../text/language.ts';
import { type Io, NothingToRead } from '../io.ts';
import type { InputFlags } from '../options/input.ts';
import { printable } from '../render/printable.ts';

/** What came of reading: how many documents, how many inputs that could not be read. */
export interface Tally {
  documents: number;
  failed: number;
  /** Of those that failed, the documents that were read and then failed inside. */
  failedInside: number;
}

export const emptyTally = (): Tally => ({ documents: 0, failed: 0, failedInside: 0 });

/**
 * Reads the documents that the arguments name; without any, piped standard input.
 *
 * @throws UsageError where there is nothing to read: no file named, and standard input a terminal
 */
export async function* documentsOf(files: readonly string[], flags: InputFlags, io: Io, tally: Tally): AsyncGenerator<InputDocument> {
  const { quiet } = flags;
  for await (const event of readDocuments(pathsOf(files, io), io.stdin, flags)) {
    if (io.signal.aborted) return;
    if ('problem' in event) {
      tellProblem(event.problem, quiet, io, tally);
      continue;
    }
    tally.documents++;
    const { id, text } = event.document;
    if (!quiet && isForeign(text)) tellForeign(id, io);
    yield event.document;
  }
}

/**
 * The same, for work in threads: records of JSONL are left as lines, and what cannot be read is passed on, to be told and
 * counted in its turn.
 */
export async function* piecesOf(files: readonly string[], flags: InputFlags, io: Io): AsyncGenerator<InputPiece> {
  for await (const piece of readPieces(pathsOf(files, io), io.stdin, flags)) {
    if (io.signal.aborted) return;
    yield piece;
  }
}

function pathsOf(files: readonly string[], io: Io): readonly string[] {
  if (files.length === 0 && io.stdinIsTerminal) throw new NothingToRead('nothing to read: name a file, a folder, or - for standard input');
  return files.length === 0 ? ['-'] : files;
}

/** Names what could not be read, and counts it; a warning only where warnings are wanted. */
export function tellProblem({ where, message, fatal }: InputProblem, quiet: boolean, io: Io, tally: Tally): void {
  if (fatal) tally.failed++;
  if (fatal || !quiet) io.warn(`quotes: ${printable(where)}: ${printable(message)}`);
}

export function tellForeign(id: string, io: Io): void {
  io.warn(`quotes: ${printable(id)}: not in English; its quotations are found by their marks alone`);
}

/** 0 where all was read, 1 where some was, 2 where nothing was. */
export function exitOf({ documents, failed }: Tally): 0 | 1 | 2 {
  if (failed === 0) return 0;
  return documents === 0 ? 2 : 1;
}
