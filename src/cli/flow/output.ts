import { type FileHandle, open, truncate } from 'node:fs/promises';
import { type Io, OutputError, UsageError } from '../io.ts';
import { printable } from '../render/printable.ts';
import { statOf } from './stat-of.ts';

/** Where text goes: standard output, or a file. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Bytes that the file holds, those kept included; 0 for standard output. */
  readonly bytes: () => number;
  /** It is an ordinary file, not a device or a pipe. */
  readonly isFile: () => boolean;
  /** Resolves when what was written is on the disk. */
  readonly settle: () => Promise<void>;
}

const STANDARD = { close: async () => undefined, bytes: () => 0, isFile: () => false, settle: async () => undefined };

/**
 * Standard output, or the file of `--output` (`-` is standard output). The file is emptied at the first write, so that a
 * run that can do nothing leaves it as it was.
 *
 * @param inputs what is read: none of it is overwritten
 * @param keep so many bytes of the file stay, what follows is cut off; undefined to write it anew
 * @throws UsageError where the file is one of the inputs; OutputError where it cannot be written
 */
export function outputOf(path: string | undefined, inputs: readonly string[], io: Io, keep = 0): Output {
  if (path === undefined || path === '-') return { write: io.write, ...STANDARD };
  if (inputs.some((input) => input !== '-' && isSame(input, path))) throw new UsageError(`${printable(path)} is read: name another file to write to`);
  let file: FileHandle | null = null;
  let begun = keep > 0;
  let bytes = keep;
  let ordinary = false;
  const begin = async () => {
    if (keep > 0) await truncate(path, keep);
    const opened = await open(path, keep > 0 ? 'a' : 'w');
    ordinary = (await opened.stat()).isFile();
    return opened;
  };
  const failed = (error: unknown) => new OutputError(printable(path), error, begun);
  return {
    async write(text) {
      if (io.signal.aborted) return;
      try {
        file ??= await begin();
        await file.writeFile(text);
        begun = true;
        bytes += Buffer.byteLength(text);
      } catch (error) {
        throw failed(error);
      }
    },
    async close() {
      try {
        await file?.close();
      } catch (error) {
        throw failed(error);
      }
    },
    bytes: () => bytes,
    isFile: () => ordinary,
    settle: async () => file?.datasync(),
  };
}

function isSame(one: string, other: string): boolean {
  const a = statOf(one);
  const b = statOf(other);
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
