// The types of the library: of the files that its index leads to, and of no others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const INDEX = join(SOURCE, 'index.ts');
const IMPORTED = /(?<=(?:from |import\()')(\.[^']+)\.ts(?=')/g;

/** Writes them below `folder`, beginning with `index.d.ts`. What is marked `@internal` is left out. */
export function writeDeclarations(folder) {
  const program = ts.createProgram([INDEX], optionsFor('../tsconfig.json'));
  const wanted = new Set([INDEX]);
  // grows as it is read
  for (const file of wanted) {
    const declared = declarationOf(program, file);
    for (const [, target] of declared.matchAll(IMPORTED)) wanted.add(resolve(dirname(file), `${target}.ts`));
    const path = join(folder, relative(SOURCE, file).replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(path), { recursive: true });
    // no `./types.ts` is installed; behind `./types.js` every compiler finds `types.d.ts`
    writeFileSync(path, declared.replace(IMPORTED, '$1.js'));
  }
}

/** What a file declares. Whether it is sound, `npm run typecheck` says. */
function declarationOf(program, file) {
  let declared = '';
  const { diagnostics } = program.emit(program.getSourceFile(file), (_path, text) => {
    declared = text;
  });
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`).join('\n'));
  return declared;
}

function optionsFor(config) {
  const path = fileURLToPath(new URL(config, import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, dirname(path));
  return { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
}
