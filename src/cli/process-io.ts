import { fstatSync } from 'node:fs';
import { type Io, OutputError } from './io.ts';

const COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[K';

/**
 * The real streams, terminal and signals.
 *
 * A closed pipe (`| head`) and an interrupt abort `signal`; neither prints anything.
 */
export function processIo(own: NodeJS.Process): Io {
  const abort = new AbortController();
  // what goes wrong with a write, its own callback says
  own.stdout.on('error', () => undefined);
  own.stderr.on('error', () => undefined);
  // a second one ends the process at once
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    own.once(signal, () => {
      abort.abort('interrupted');
      own.exitCode = 130;
      // whoever waits for input waits no longer
      own.stdin.destroy();
    });
  }
  const stderrIsTerminal = own.stderr.isTTY === true;
  const stdoutIsTerminal = own.stdout.isTTY === true;
  let shown = false;
  const status = (line: string | null) => {
    if (!stderrIsTerminal || (line === null && !shown)) return;
    own.stderr.write(line === null ? CLEAR_LINE : CLEAR_LINE + line);
    shown = line !== null;
  };
  let begun = false;
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (abort.signal.aborted) return resolve();
      if (stdoutIsTerminal) status(null);
      const stopped = () => resolve();
      abort.signal.addEventListener('abort', stopped);
      own.stdout.write(text, (error) => {
        abort.signal.removeEventListener('abort', stopped);
        if (error == null) {
          begun = true;
          resolve();
        } else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) {
          abort.abort('closed');
          resolve();
        } else reject(new OutputError('standard output', error, begun));
      });
    });
  return {
    stdin: own.stdin,
    stdinIsTerminal: own.stdin.isTTY === true,
    stdoutIsTerminal,
    stdoutIsFile: isFile(1),
    stderrIsTerminal,
    columns: own.stdout.columns || own.stderr.columns || Number(own.env.COLUMNS) || COLUMNS,
    env: own.env,
    write,
    warn: (line) => {
      status(null);
      own.stderr.write(`${line}\n`);
    },
    status,
    signal: abort.signal,
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // a closed descriptor is no file
    return false;
  }
}
