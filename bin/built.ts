// The command as it is installed: the same as quotes.ts, from one file that node's compiler has read before (scripts/compile.mjs).
import { createRequire } from 'node:module';
import type { main } from '../src/cli/main.ts';

type Command = (require: NodeJS.Require, url: string) => { readonly main: typeof main };

const url = new URL('parts/command.js', import.meta.url);
const require = createRequire(url);
// an import of them would first gather all that they export
const { readFileSync } = require('node:fs') as typeof import('node:fs');
const { Script } = require('node:vm') as typeof import('node:vm');
const source = readFileSync(url, 'latin1');
// without a command little is asked, and little need be read
const compiled = readIfThere(new URL(/^[a-z]/.test(process.argv[2] ?? '') ? 'command.compiled' : 'help.compiled', url));
// what another version of node has compiled is turned down, and the source is compiled anew
const script = new Script(source, { filename: url.pathname, ...(compiled === undefined ? {} : { cachedData: compiled }) });
const command = script.runInThisContext() as Command;
await command(require, url.href).main(process);

function readIfThere(path: URL): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
