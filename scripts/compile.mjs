// Keeps what node compiles of the command, so that it need not be compiled at each start: what articles take, and the help.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const ARTICLES = 'fixtures/articles';

/** Writes what expressions hold beyond ASCII by its number, as esbuild does in strings: such a file is read without decoding it. */
export function toAscii(path) {
  const written = readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(path, written);
}

/** Runs the script at `from`, and keeps what was compiled for the help beside what was compiled for our own articles. */
export async function compile(from) {
  const url = pathToFileURL(from);
  const script = new Script(readFileSync(url, 'latin1'), { filename: url.pathname });
  const { run } = script.runInThisContext()(createRequire(url), url.href);
  const keep = (name) => writeFileSync(new URL(name, url), script.createCachedData());
  for (const flag of ['--version', '--help']) await run([flag], silent());
  keep('help.compiled');
  const articles = existsSync(ARTICLES) ? readdirSync(ARTICLES).map((slug) => join(ARTICLES, slug, 'source.txt')) : [];
  const files = articles.filter((path) => existsSync(path));
  if (files.length > 0) await run(['extract', '--quiet', ...files], silent());
  keep('command.compiled');
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
