import type { Io } from './io.ts';

const COLUMNS = 80;

/**
 * The real streams, terminal and signals.
 *
 * A closed pipe (`| head`) and an interrupt abort `signal`; neither prints anything.
 */
export function processIo(own: NodeJS.Process): Io {
  const abort = new AbortController();
  own.stdout.on('error', () => abort.abort('closed'));
  own.stderr.on('error', () => undefined);
  own.once('SIGINT', () => {
    abort.abort('interrupted');
    own.exitCode = 130;
    // whoever waits for input waits no longer
    own.stdin.destroy();
  });
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      if (abort.signal.aborted) return resolve();
      // a write to a pipe that nobody reads calls back with an error, which the handler above has seen
      if (own.stdout.write(text, () => undefined)) return resolve();
      const settle = () => {
        own.stdout.off('drain', settle);
        own.stdout.off('close', settle);
        abort.signal.removeEventListener('abort', settle);
        resolve();
      };
      own.stdout.once('drain', settle);
      own.stdout.once('close', settle);
      abort.signal.addEventListener('abort', settle);
    });
  return {
    stdin: own.stdin,
    stdinIsTerminal: own.stdin.isTTY === true,
    stdoutIsTerminal: own.stdout.isTTY === true,
    stderrIsTerminal: own.stderr.isTTY === true,
    columns: own.stdout.columns ?? COLUMNS,
    env: own.env,
    write,
    warn: (line) => own.stderr.write(`${line}\n`),
    signal: abort.signal,
  };
}
