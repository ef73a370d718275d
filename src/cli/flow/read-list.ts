import { createReadStream } from 'node:fs';
import { reasonOf } from '../../input/reason.ts';
import { type Io, UsageError } from '../io.ts';

/**
 * The bytes of a file that a command reads beside its documents, or of standard input (`-`).
 *
 * @throws UsageError where it cannot be read
 */
export async function readList(path: string, io: Io): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of path === '-' ? io.stdin : createReadStream(path)) parts.push(chunk);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
  return Buffer.concat(parts);
}
