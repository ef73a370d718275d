import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Io, OutputError, UsageError } from '../io.ts';
import { printable } from '../render/printable.ts';

/** Where text goes: standard output, or a file. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Standard output, or the file of `--output` (`-` is standard output). The file is emptied at the first write, so that a
 * run that can do nothing leaves it as it was.
 *
 * @param inputs what is read: none of it is overwritten
 * @throws UsageError where the file is one of the inputs; OutputError where it cannot be written
 */
export function outputOf(path: string | undefined, inputs: readonly string[], io: Io): Output {
  if (path === undefined || path === '-') return { write: io.write, close: async () => undefined };
  if (inputs.some((input) => input !== '-' && isSame(input, path))) throw new UsageError(`${printable(path)} is read: name another file to write to`);
  let file: FileHandle | null = null;
  let begun = false;
  const failed = (error: unknown) => new OutputError(printable(path), error, begun);
  return {
    async write(text) {
      if (io.signal.aborted) return;
      try {
        file ??= await open(path, 'w');
        await file.writeFile(text);
        begun = true;
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
  };
}

function isSame(one: string, other: string): boolean {
  const a = statSync(one, { throwIfNoEntry: false });
  const b = statSync(other, { throwIfNoEntry: false });
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
