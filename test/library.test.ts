import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { folderOf } from './cli/quotes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const USE = `
import { type ExtractOptions, type Extraction, explainAt, explainRule, extractQuotes, isForeign, type Quote, sentencesOfText, type Speaker } from 'quote-attribution';
const options: ExtractOptions = { nested: true, explain: true, marked: [{ start: 0, end: 3, kind: 'block' }] };
const { quotes, speakers }: Extraction = extractQuotes('“No,” said Ana Lund.', options);
export const name: string | null | undefined = quotes[0]?.speaker?.name;
export const rule: string | null = explainRule(quotes[0]?.rule ?? '');
export const places = [explainAt('“No,” said Ana Lund.', 2).quotes, sentencesOfText('One. Two.').map(({ start, end }) => end - start)];
export const foreign: boolean = isForeign('');
export const longest = (quote: Quote, speaker: Speaker) => quote.text.length + speaker.aliases.length;
// @ts-expect-error
export const wrong: number = quotes[0]!.type;
`;

const RESOLUTIONS: readonly (readonly [string, ts.CompilerOptions])[] = [
  ['node16', { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
];

describe('the library as it is installed', () => {
  it.each(RESOLUTIONS)('has types that a strict program finds, by %s', (_name, resolution) => {
    const folder = folderOf({ 'package.json': '{ "type": "module" }', 'use.ts': USE });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', manifest.name));
    const lib = ['lib.es2022.d.ts'];
    const program = ts.createProgram([join(folder, 'use.ts')], { ...resolution, strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, lib, types: [] });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('is packed with all that its package names, and with no source, test or type of its insides', () => {
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }));
    const paths = files.map(({ path }: { path: string }) => path);
    const named = [manifest.bin.quotes, manifest.exports['.'].types, manifest.exports['.'].default].map((path: string) => path.replace('./', ''));
    const linked = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\((docs\/[^)]*\.md)\)/g)].map(([, path = '']) => path);
    expect(linked.length).toBeGreaterThan(3);
    for (const path of [...named, ...linked, 'README.md', 'LICENSE']) expect(paths).toContain(path);
    expect(paths.filter((path: string) => !/^(?:dist\/|docs\/[^/]*\.md$|README\.md$|LICENSE$|package\.json$)/.test(path))).toEqual([]);
    expect(existsSync(join(root, 'dist/frames'))).toBe(false);
  });
});
