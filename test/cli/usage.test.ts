import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/program.ts';
import { BUILT, folderOf, GULLS, installed, quotes, start } from './quotes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that is loaded before a command's own code is: what `bin/quotes.ts` imports, and what that imports, but for types. */
function loadedAtStart(file = join(root, 'bin/quotes.ts'), seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm)) {
    if (target.endsWith('.ts')) loadedAtStart(resolve(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

describe('usage', () => {
  it('starts light: no extractor, no reader, no package but commander', () => {
    const loaded = [...loadedAtStart()].map((path) => (path.startsWith(root) ? relative(root, path) : path));
    // the kinds of input are named there, and nothing is loaded with them
    expect(loaded.filter((path) => path.startsWith('src/') && !path.startsWith('src/cli/'))).toEqual(['src/input/input-document.ts']);
    expect(loaded.filter((path) => !path.includes('/') && !path.startsWith('node:'))).toEqual(['commander']);
    expect(loaded).toContain('src/cli/commands/extract.ts');
  });

  it('--version and --help print and end with 0', async () => {
    expect(await quotes(['--version'])).toEqual({ code: 0, stdout: `${about.version}\n`, stderr: '' });
    const { code, stdout, stderr } = await quotes(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { name, description } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} .*${description.split(' ')[0]}`, 'm'));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s --help prints usage and examples', async (name) => {
    const { code, stdout } = await quotes([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: quotes ${name} `));
    expect(stdout).toContain(`  $ `);
  });

  it('help prints what --help prints', async () => {
    expect(await quotes(['help'])).toEqual(await quotes(['--help']));
    expect(await quotes(['help', 'extract'])).toEqual(await quotes(['extract', '--help']));
  });

  it('the help fits into a terminal of 80 columns', async () => {
    const helps = await Promise.all([['--help'], ...COMMANDS.map(({ name }) => [name, '--help'])].map((args) => quotes(args)));
    const texts = helps.map(({ stdout }) => stdout.replace(/\nExamples:[\s\S]*$/, ''));
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([
    [['extrct', 'a.txt'], /^quotes: unknown command 'extrct' \(did you mean extract\?\)\n$/],
    [['help', 'extrct'], /^quotes: unknown command 'extrct' \(did you mean extract\?\)\n$/],
    [['extract', 'a.txt', '-o', ''], /^quotes: option '-o, --output <file>' argument '' is invalid\. Name a file, or - for standard output\.\n$/],
    [['extract', '--nestd'], /^quotes: unknown option '--nestd' \(did you mean --nested\?\)\n$/],
    [['extract', '-f', 'jsn'], /^quotes: option '-f, --format <format>' argument 'jsn' is invalid\. Allowed choices are auto, table, .*\n$/],
    [['speakers', '--by', 'week'], /^quotes: option '--by <what>' argument 'week' is invalid\. Allowed choices are document\.\n$/],
    [['completion'], /^quotes: missing required argument 'shell'\n$/],
    [['schema', '\u001b[2Jx'], /^quotes: too many arguments.*\n$/],
  ])('%j is wrong usage: one line, 2', async (args, message) => {
    const { code, stdout, stderr } = await quotes(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('\u001b');
  });

  it('a file where a command should be gets a hint', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { code, stderr } = await quotes(['a.txt'], { cwd: folder });
    expect([code, stderr]).toEqual([2, "quotes: unknown command 'a.txt'\nquotes: to read it: quotes extract a.txt\n"]);
  });

  it('no argument at all prints help on standard error and ends with 2', async () => {
    const { code, stdout, stderr } = await quotes([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: quotes /);
  });
});

/** GULLS with its first quotation marked, and nothing else asked for. */
const GOLD = {
  id: 'gulls',
  text: GULLS.slice(0, GULLS.indexOf('\n\nOtto')),
  quotes: [
    {
      id: '1',
      type: 'direct',
      content: [
        [25, 46],
        [82, 102],
      ],
      cue: [[47, 51]],
      speaker: [[52, 60]],
    },
  ],
  marked: [
    [25, 46],
    [82, 102],
  ],
};

describe.runIf(installed('bash') && installed('jq'))('examples of the help', () => {
  it.each(COMMANDS.filter(({ examples }) => examples.length > 0).map(({ name, examples }) => [name, examples] as const))(
    'those of %s run, one after the other in one folder',
    async (_name, examples) => {
      const folder = folderOf({
        'article.txt': GULLS,
        'gold.jsonl': `${JSON.stringify(GOLD)}\n`,
        'transcript.txt': GULLS,
        'quoted.txt': 'Ana Lund: “They eat the nets.”\n',
      });
      const prepared = [
        'set -euo pipefail',
        `quotes() { ${JSON.stringify(process.execPath)} ${JSON.stringify(BUILT)} "$@"; }`,
        'mkdir news; for name in one two three; do cp article.txt news/$name.txt; done',
      ];
      const { code, stderr } = await start('bash', ['-c', [...prepared, ...examples.map(([line]) => line)].join('\n')], { cwd: folder });
      expect([code, stderr]).toEqual([0, '']);
    },
  );
});
