import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line with streams of its own: standard input as given, no terminal. */
export async function runCli(argv: readonly string[], stdin = ''): Promise<CliResult> {
  let out = '';
  let err = '';
  async function* input(): AsyncGenerator<Uint8Array> {
    if (stdin !== '') yield new TextEncoder().encode(stdin);
  }
  const io: Io = {
    stdin: input(),
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    env: {},
    write: async (text) => {
      out += text;
    },
    warn: (line) => {
      err += `${line}\n`;
    },
    signal: new AbortController().signal,
  };
  const code = await run(argv, io);
  return { code, out, err };
}
