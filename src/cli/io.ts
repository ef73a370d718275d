/** What a command touches of the outside: streams, terminal and environment. Tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Standard output was sent to a file. */
  readonly stdoutIsFile: boolean;
  readonly stderrIsTerminal: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Writes to standard output; resolves when more may be written.
   *
   * @throws OutputError where it cannot be written, as on a full disk; a pipe that nobody reads aborts `signal` instead
   */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly warn: (line: string) => void;
  /** Shows a line that whatever is printed next replaces; null takes it away. Does nothing where standard error is no terminal. */
  readonly status: (line: string | null) => void;
  /** Aborted when the run is interrupted or nobody reads on. */
  readonly signal: AbortSignal;
}

/** Wrong usage: one line, exit 2. */
export class UsageError extends Error {}

/** Wrong usage where a command got nothing to read: the line, and how the command is used. */
export class NothingToRead extends UsageError {}

/** Output that cannot be written. `begun`: some of it was. */
export class OutputError extends Error {
  /** It is a pipe, and nobody reads on. */
  readonly closed: boolean;

  constructor(
    where: string,
    error: unknown,
    readonly begun: boolean,
  ) {
    super(`${where}: ${writeReason(error)}`);
    this.closed = codeOf(error) === 'EPIPE';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EISDIR: 'a folder, not a file',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left in your quota',
  EFBIG: 'the file grows too large',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
};

/** Why something cannot be written, in a few words. */
export function writeReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[codeOf(error)] ?? error.message.split('\n')[0] ?? 'failed';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
