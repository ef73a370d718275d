// Bundles the command into dist/quotes.js and the library into dist/index.js, one file each, and writes the library's types.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { inlineForBuild } from './inline.mjs';

const require = createRequire(import.meta.url);
rmSync('dist', { recursive: true, force: true });
const shared = { bundle: true, format: 'esm', target: 'node20', legalComments: 'none', minifySyntax: true, minifyWhitespace: true, logLevel: 'warning' };
await build({
  ...shared,
  plugins: [inlineForBuild],
  entryPoints: ['bin/quotes.ts'],
  outfile: 'dist/quotes.js',
  platform: 'node',
  // commander is CommonJS: it asks for node's own modules by require
  banner: { js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
});
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', platform: 'neutral' });
chmodSync('dist/quotes.js', 0o755);
const tsc = require.resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { stdio: 'inherit' });
