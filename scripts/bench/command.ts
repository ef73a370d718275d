// Runs the built command as a user would, with the most memory that it held.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('../../dist/quotes.cjs', import.meta.url));

/** Runs node with these arguments to its end, output thrown away. */
export function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

export interface Run {
  readonly seconds: number;
  /** Most resident memory in megabytes; null where the system does not tell. */
  readonly megabytes: number | null;
}

const POLL = 25;

function told(pid: number, field: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const line = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}

/** Resident memory of a process in megabytes; null where the system does not tell. */
export const residentOf = (pid: number): number | null => told(pid, 'VmRSS');

/** Runs `quotes` with standard output into a file. */
export async function runQuotes(args: readonly string[], output: string): Promise<Run> {
  const file = openSync(output, 'w');
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', file, 'inherit'] });
  let megabytes: number | null = null;
  const timer = setInterval(() => {
    if (child.pid !== undefined) megabytes = told(child.pid, 'VmHWM') ?? megabytes;
  }, POLL);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  clearInterval(timer);
  closeSync(file);
  if (status !== 0) throw new Error(`quotes ${args.join(' ')} ended with ${status}`);
  return { seconds, megabytes };
}
