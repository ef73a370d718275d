import { isForeign } from '../../index.ts';
import type { InputDocument } from '../../input/input-document.ts';
import { readDocuments } from '../../input/read-documents.ts';
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
  if (files.length === 0 && io.stdinIsTerminal) throw new NothingToRead('nothing to read: name a file, a folder, or - for standard input');
  const paths = files.length === 0 ? ['-'] : files;
  for await (const event of readDocuments(paths, io.stdin, flags)) {
    if (io.signal.aborted) return;
    if ('problem' in event) {
      const { where, message, fatal } = event.problem;
      if (fatal) tally.failed++;
      if (fatal || flags.quiet !== true) io.warn(`quotes: ${printable(where)}: ${printable(message)}`);
      continue;
    }
    tally.documents++;
    const { id, text } = event.document;
    if (flags.quiet !== true && isForeign(text)) io.warn(`quotes: ${printable(id)}: not in English; its quotations are found by their marks alone`);
    yield event.document;
  }
}

/** 0 where all was read, 1 where some was, 2 where nothing was. */
export function exitOf({ documents, failed }: Tally): 0 | 1 | 2 {
  if (failed === 0) return 0;
  return documents === 0 ? 2 : 1;
}
