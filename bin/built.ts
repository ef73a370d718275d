// The command as it is installed: the same as quotes.ts, from a file that node's compiler has read before (scripts/compile.mjs).
// It is bundled as a script (`quotes.cjs`): node starts its loader of modules for a module alone, which costs a twentieth of a start.
import type { main } from '../src/cli/main.ts';

type Command = (require: NodeJS.Require, url: string) => { readonly main: typeof main };

// an import of them would first gather all that they export
const { readFileSync } = require('node:fs') as typeof import('node:fs');
const { pathToFileURL } = require('node:url') as typeof import('node:url');
const { Script } = require('node:vm') as typeof import('node:vm');
// every command begins with a letter: where no word does, only help, the version or a fault can be told, and little need be read
const path = `${__dirname}/parts/${process.argv.slice(2).some((word) => /^[a-z]/.test(word)) ? 'command' : 'help'}.js`;
const source = readFileSync(path, 'latin1');
const compiled = readIfThere(path.replace(/js$/, 'compiled'));
// what another version of node has compiled is turned down, and the source is compiled anew
const script = new Script(source, { filename: path, ...(compiled === undefined ? {} : { cachedData: compiled }) });
const command = script.runInThisContext() as Command;
void command(require, pathToFileURL(path).href).main(process);

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
