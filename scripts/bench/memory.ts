// The most memory that a run holds while it reads an input of any length, before it is warm and after.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { COMMAND, residentOf } from './command.ts';

export interface MemoryRun {
  /** Options of `quotes extract`. */
  readonly args: readonly string[];
  /** Whole records, given over and over. */
  readonly part: Buffer;
  /** So many megabytes are given in all; after the first `warm` of them the memory should stay as it is. */
  readonly megabytes: number;
  readonly warm: number;
  /** The output is read more slowly than it is made, at first. */
  readonly slow: boolean;
}

/** Milliseconds between two looks at the memory; between two reads of a slow reader. */
const LOOK = 50;
const REST = 150;
/** The slow reader is slow for so many bytes. */
const SLOW_FOR = 6e6;

/**
 * Feeds a run as fast as it reads.
 *
 * @returns the most resident megabytes up to `warm` and after it, and the bytes that came out
 * @throws Error where the run does not end with 0
 */
export async function memoryOf({
  args,
  part,
  megabytes,
  warm,
  slow,
}: MemoryRun): Promise<{ readonly before: number; readonly after: number; readonly read: number }> {
  const child = spawn(process.execPath, [COMMAND, 'extract', '-i', 'jsonl', '-f', 'jsonl', ...args, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const most = { before: 0, after: 0 };
  let fed = 0;
  let read = 0;
  const timer = setInterval(() => {
    const phase = fed <= warm * 1e6 ? 'before' : 'after';
    most[phase] = Math.max(most[phase], residentOf(child.pid ?? 0) ?? 0);
  }, LOOK);
  const closed = once(child, 'close');
  const reading = (async () => {
    for await (const chunk of child.stdout) {
      read += (chunk as Buffer).length;
      if (slow && read < SLOW_FOR) await new Promise((resolve) => setTimeout(resolve, REST));
    }
  })();
  while (fed < megabytes * 1e6) {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
    fed += part.length;
  }
  child.stdin.end();
  await reading;
  const [code] = await closed;
  clearInterval(timer);
  if (code !== 0) throw new Error(`quotes ended with ${code}`);
  return { ...most, read };
}
