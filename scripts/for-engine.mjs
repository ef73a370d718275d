// The source as an engine runs it best, where what is easy to read is slow to run.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { readsBeforeFirst } from './before-first.mjs';
import { patternsOfWords } from './patterns.mjs';

const SOURCES = /\/src\/.*\.ts$/;

/** For esbuild. */
export const sourceForEngine = {
  name: 'source-for-engine',
  setup(building) {
    building.onLoad({ filter: SOURCES, namespace: 'file' }, async ({ path }) => ({ contents: forEngine(await readFile(path, 'utf8')), loader: 'ts' }));
  },
};

/** A module's source, on the same lines. */
export function forEngine(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const { functions, edits } = patternsOfWords(file);
  let written = source;
  for (const { start, end, text } of [...edits, ...readsBeforeFirst(file)].sort((one, other) => other.start - one.start))
    written = written.slice(0, start) + text + written.slice(end);
  // before all else, for what is asked while the module is loaded
  return functions.join('') + written;
}
