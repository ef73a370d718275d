import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command. */
export const BUILT = fileURLToPath(new URL('../../dist/quotes.cjs', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Settings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing of the tester's own terminal decides how a test ends. */
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' };

/** Starts a program and waits for it to end. */
export function start(program: string, args: readonly string[], { cwd, input = '', env = {} }: Settings = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...ENV, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
    child.stdin.end(input);
  });
}

/** Runs the built command in a pipe. */
export function quotes(args: readonly string[], settings: Settings = {}): Promise<Result> {
  return start(process.execPath, [BUILT, ...args], settings);
}

/** Is the program installed? Where `CI` is set it has to be. */
export function installed(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args.length === 0 ? ['--version'] : args, { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env.CI === 'true') throw new Error(`${program} is not installed, and the tests need it`);
    return false;
  }
}

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * Runs a command line of the shell on a pseudo-terminal (`script` of util-linux), with `quotes` in it as the built
 * command. What is not sent elsewhere in the line arrives in `stdout`, line ends as `\n`.
 */
export async function onTerminal(line: string, { columns = 80, ...settings }: Settings & { readonly columns?: number } = {}): Promise<Result> {
  const prepared = `stty cols ${columns} rows 50 -echo; quotes() { ${quoted(process.execPath)} ${quoted(BUILT)} "$@"; }; ${line}`;
  const env = { TERM: 'xterm-256color', SHELL: '/bin/bash', ...settings.env };
  const result = await start('script', ['-qec', prepared, '/dev/null'], { ...settings, env });
  return { ...result, stdout: result.stdout.replaceAll('\r\n', '\n') };
}

/** A folder that is gone after the test, with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** An article that no rule finds hard: two speakers, every kind, a character outside the basic plane. */
export const GULLS = `Gulls return to Skarvik

“The gulls are back,” said Ana Lund, the harbour master. “They eat the nets.”

Otto Bell, a fisherman, told reporters that the nets were old.

Lund called the plan “a gift to the birds” on Tuesday.

“Nobody asked the birds 🐦,” Bell said.
`;
