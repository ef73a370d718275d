import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['bin', 'src', 'scripts', 'package.json', 'package-lock.json'];

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the command that the tests start, once, where it is older than its source. */
export default function build(): void {
  const built = join(root, 'dist/quotes.cjs');
  const source = Math.max(...SOURCES.map((name) => newest(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs > source) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
}
