// Bundles the command into dist/parts, compiled beforehand: command.js, and help.js for what is told without doing anything.
// dist/quotes.cjs runs the one that is asked for. Then the library into dist/index.js, and its types.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { articles, compile } from './compile.mjs';
import { writeDeclarations } from './declarations.mjs';
import { sourceForEngine } from './for-engine.mjs';
import { inlineForBuild } from './inline.mjs';
import { largeOnesLate, processAsGlobal } from './node-modules.mjs';
import { weightsAsTables } from './weights.mjs';
import { wordsAsBlocks } from './word-blocks.mjs';

rmSync('dist', { recursive: true, force: true });
const shared = {
  bundle: true,
  target: 'node20',
  // or each `/\p{Lu}/u` becomes a `new RegExp` at every run
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

const onNode = {
  ...shared,
  platform: 'node',
  plugins: [inlineForBuild, weightsAsTables, wordsAsBlocks, sourceForEngine, processAsGlobal, largeOnesLate],
  // what reads pages, books and documents is loaded when such an input turns up
  external: ['@mozilla/readability', 'linkedom', 'mammoth', 'picomatch', 'yauzl'],
};

// a function of `require` and of the file's own address: node keeps what it compiles of a script, not of a module
const asScript = {
  ...onNode,
  entryPoints: ['src/cli/main.ts'],
  format: 'cjs',
  // a start reads all of it: a fifth of the bytes are names
  minifyIdentifiers: true,
  // a script has no import of its own
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.url': '__url' },
  banner: { js: '(function (require, __url) { const module = { exports: {} };' },
  footer: { js: 'return module.exports;\n})' },
};
await build({ ...asScript, outfile: 'dist/parts/command.js' });
// a twentieth of the size: what does the work is not in it
await build({ ...asScript, outfile: 'dist/parts/help.js', external: [...onNode.external, '../actions/*'] });
// the threads of --jobs run a module of their own
await build({
  ...onNode,
  entryPoints: ['src/cli/flow/worker.ts'],
  outfile: 'dist/parts/worker.js',
  format: 'esm',
  // chalk's and others' ways to ask for node's own modules
  banner: { js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
});
await build({ ...shared, entryPoints: ['bin/built.ts'], outfile: 'dist/quotes.cjs', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } });
// the name that the command had before, for those who still call it so
writeFileSync('dist/quotes.js', "#!/usr/bin/env node\nimport './quotes.cjs';\n");
await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  platform: 'neutral',
  format: 'esm',
  plugins: [weightsAsTables, wordsAsBlocks, sourceForEngine],
});
await compile('dist/parts/help.js', [['--version'], ['--help']]);
await compile('dist/parts/command.js', [['extract', '--quiet', ...articles()]]);
for (const name of ['quotes.cjs', 'quotes.js']) chmodSync(`dist/${name}`, 0o755);
writeDeclarations('dist');
