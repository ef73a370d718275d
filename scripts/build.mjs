// Bundles the command into dist/quotes.js, with what it loads when asked in dist/parts, and the library into dist/index.js; writes the library's types.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { inlineForBuild } from './inline.mjs';

const require = createRequire(import.meta.url);
rmSync('dist', { recursive: true, force: true });
const shared = { bundle: true, format: 'esm', target: 'node20', legalComments: 'none', minifySyntax: true, minifyWhitespace: true, logLevel: 'warning' };

/** Importing `node:process` as a module reads each of its properties, terminal and all, at every start; the global has the same. */
const processAsGlobal = {
  name: 'process-as-global',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, () => ({ contents: 'module.exports = globalThis.process;', loader: 'js' }));
  },
};

await build({
  ...shared,
  // the threads of --jobs run a module of their own, beside the parts
  entryPoints: { quotes: 'bin/quotes.ts', 'parts/worker': 'src/cli/flow/worker.ts' },
  outdir: 'dist',
  platform: 'node',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  plugins: [inlineForBuild, processAsGlobal],
  // what reads pages, books and documents is loaded when such an input turns up
  external: ['@mozilla/readability', 'linkedom', 'mammoth', 'mdast-util-from-markdown', 'picomatch', 'yauzl'],
  // commander is CommonJS: it asks for node's own modules by require
  banner: { js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
});
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', platform: 'neutral' });
chmodSync('dist/quotes.js', 0o755);
const tsc = require.resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { stdio: 'inherit' });
