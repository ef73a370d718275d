import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** What each layer may import: itself and these. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  types: [],
  'types.ts': ['types'],
  lexicon: ['types.ts'],
  text: ['types.ts', 'lexicon'],
  passages: ['types.ts', 'lexicon', 'text'],
  mentions: ['types.ts', 'lexicon', 'text'],
  frames: ['types.ts', 'chance', 'lexicon', 'text', 'passages', 'mentions'],
  layouts: ['types.ts', 'lexicon', 'text', 'mentions', 'frames'],
  attribution: ['types.ts', 'chance', 'lexicon', 'text', 'passages', 'mentions', 'frames', 'layouts'],
  entities: ['types.ts', 'lexicon', 'text', 'mentions', 'frames'],
  chance: [],
  records: ['types.ts', 'chance', 'text', 'mentions', 'entities'],
  explain: ['types.ts', 'passages', 'mentions', 'frames', 'layouts', 'attribution', 'entities'],
  'extract.ts': ['types.ts', 'text', 'passages', 'frames', 'layouts', 'attribution', 'entities', 'records', 'explain'],
  'index.ts': ['types.ts', 'extract.ts', 'explain', 'text'],
  'schema.ts': [],
  evaluate: ['types.ts', 'lexicon', 'text', 'passages', 'frames', 'input'],
  input: ['types.ts'],
  verify: ['types.ts', 'text', 'index.ts'],
  report: ['types.ts', 'text'],
  cli: ['types.ts', 'text', 'index.ts', 'schema.ts', 'input', 'evaluate', 'verify', 'report'],
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The files that a file imports, types and what is loaded late included. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s*\(?\s*)'(\.[^']+\.ts)'/g);
  return [...found].map(([, target = '']) => resolve(dirname(file), target));
}

/** The files left when those that import none of the others are taken away, again and again: they stand in a circle or above one. */
function inCircles(all: readonly string[]): string[] {
  let left = new Map(all.map((file) => [file, importsOf(file)]));
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    const standing = left;
    left = new Map([...standing].filter(([, imports]) => imports.some((target) => standing.has(target))));
  }
  return [...left.keys()];
}

const layerOf = (path: string) => relative(source, path).split(/[\\/]/)[0] ?? '';

describe('layers', () => {
  it.each(files(source).map((file) => [relative(source, file), file] as const))('%s imports nothing from above', (_name, file) => {
    const own = layerOf(file);
    const allowed = BELOW[own];
    expect(allowed, `the layer ${own} is not listed`).toBeDefined();
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+\.ts)'/g)) {
      const layer = layerOf(resolve(dirname(file), target ?? ''));
      expect([own, ...(allowed ?? [])], `${relative(source, file)} imports ${target}`).toContain(layer);
    }
  });

  it('no file imports what imports it', () => {
    expect(inCircles(files(source)).map((file) => relative(source, file))).toEqual([]);
  });

  it('nothing imports compromise: its words are in the lexicon, and users need not install it', () => {
    const importers = files(source).filter((file) => /['"]compromise/.test(readFileSync(file, 'utf8')));
    expect(importers.map((file) => relative(source, file))).toEqual([]);
  });
});
