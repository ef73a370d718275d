/** What a command touches of the outside: streams, terminal and environment. Tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly warn: (line: string) => void;
  /** Aborted when the run is interrupted or nobody reads on. */
  readonly signal: AbortSignal;
}

/** Wrong usage: one line, exit 2. */
export class UsageError extends Error {}
