import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUILT, folderOf, GULLS, start } from './quotes.ts';

const parts = join(dirname(BUILT), 'parts');
const KEPT = ['command', 'help'];

describe('the command compiled beforehand', () => {
  it.each(KEPT)('%s is taken by the node that built it', (name) => {
    const script = new Script(readFileSync(join(parts, `${name}.js`), 'latin1'), { cachedData: readFileSync(join(parts, `${name}.compiled`)) });
    expect(script.cachedDataRejected).toBe(false);
  });

  it('tells what needs no work from a file without it, and works behind whatever stands before a command', async () => {
    const folder = folderOf();
    const copy = join(folder, 'quotes.cjs');
    cpSync(BUILT, copy);
    cpSync(parts, join(folder, 'parts'), { recursive: true });
    for (const ending of ['js', 'compiled']) rmSync(join(folder, 'parts', `command.${ending}`));
    for (const line of [[], ['--version'], ['--help'], ['--nobody'], ['./nowhere.txt']])
      expect(await start(process.execPath, [copy, ...line])).toEqual(await start(process.execPath, [BUILT, ...line]));
    const usual = await start(process.execPath, [BUILT, 'extract'], { input: GULLS });
    expect(await start(process.execPath, [BUILT, '--', 'extract'], { input: GULLS })).toEqual(usual);
  });

  it('runs the same without, and where another node has compiled it', async () => {
    const run = (command: string, ...args: readonly string[]) => start(process.execPath, [command, ...args], { input: GULLS });
    const usual = await run(BUILT, 'extract');
    expect(usual).toMatchObject({ code: 0, stdout: expect.stringContaining('Ana Lund') });
    const folder = folderOf();
    const copy = join(folder, 'quotes.cjs');
    cpSync(BUILT, copy);
    cpSync(parts, join(folder, 'parts'), { recursive: true });
    for (const spoil of [(path: string) => writeFileSync(path, 'of another version'), (path: string) => rmSync(path)]) {
      for (const name of KEPT) spoil(join(folder, 'parts', `${name}.compiled`));
      expect(await run(copy, 'extract')).toEqual(usual);
      expect(await run(copy, '--version')).toEqual(await run(BUILT, '--version'));
    }
  });
});
