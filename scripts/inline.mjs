// `import * as style from './page.css?inline'`: the file compiled for the browser as one text, and its hash for a content-security policy.
import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

const INLINE = /\?inline$/;

/** The module that such an import gives; `files` are those it was made of. */
async function inlined(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    outdir: '.',
  });
  const text = outputFiles[0].text.trim();
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return {
    contents: `export const text = ${JSON.stringify(text)};\nexport const hash = ${JSON.stringify(hash)};\n`,
    files: Object.keys(metafile.inputs).map((input) => resolve(input)),
  };
}

/** For esbuild. */
export const inlineForBuild = {
  name: 'inline',
  setup(building) {
    building.onResolve({ filter: INLINE }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace(INLINE, '')),
      namespace: 'inline',
    }));
    building.onLoad({ filter: /./, namespace: 'inline' }, async ({ path }) => ({ contents: (await inlined(path)).contents, loader: 'js' }));
  },
};

/** For Vite, and so for Vitest. The name it resolves to must not end like a style's, which Vite would take for one. */
export const inlineForVite = {
  name: 'inline',
  enforce: 'pre',
  resolveId(path, importer) {
    return INLINE.test(path) ? `${resolve(dirname(importer), path.replace(INLINE, ''))}.inline` : undefined;
  },
  async load(id) {
    if (!id.endsWith('.inline')) return undefined;
    const { contents, files } = await inlined(id.slice(0, -'.inline'.length));
    for (const file of files) this.addWatchFile(file);
    return contents;
  },
};

/** For node's own loader, and so for tsx. */
export async function load(url, context, next) {
  if (!INLINE.test(url)) return next(url, context);
  const { contents } = await inlined(new URL(url.replace(INLINE, '')).pathname);
  return { format: 'module', source: contents, shortCircuit: true };
}
