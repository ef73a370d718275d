// Keeps what node compiles of a script for some command lines, so that it need not be compiled at each start.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** As news mostly is. What few texts ask for is sooner compiled when they ask than read at every start. */
const USUAL = ['cracked-bell-report', 'harbour-bridge-vote', 'lake-rowing-final', 'moss-clock-study'];

/** Writes what expressions hold beyond ASCII by its number, as esbuild does in strings: such a file is read without decoding it. */
function toAscii(path) {
  const written = readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(path, written);
}

/** Writes ASCII alone to the script at `from`, runs each of the command lines, and keeps what was compiled for them beside it. */
export async function compile(from, lines) {
  toAscii(from);
  const url = pathToFileURL(from);
  const script = new Script(readFileSync(url, 'latin1'), { filename: url.pathname });
  const { run } = script.runInThisContext()(createRequire(url), url.href);
  for (const line of lines) await run(line, silent());
  writeFileSync(new URL(url.href.replace(/js$/, 'compiled')), script.createCachedData());
}

/** Articles of our own, which the package does not hold. */
export function articles() {
  return USUAL.map((slug) => join('fixtures/articles', slug, 'source.txt')).filter((path) => existsSync(path));
}

/** Neither reads nor prints. */
function silent() {
  return {
    stdin: (async function* () {})(),
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    stdoutIsFile: false,
    stderrIsTerminal: false,
    columns: 80,
    env: {},
    write: async () => undefined,
    warn: () => undefined,
    status: () => undefined,
    signal: new AbortController().signal,
  };
}
