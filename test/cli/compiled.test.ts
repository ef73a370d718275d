import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUILT, folderOf, GULLS, start } from './quotes.ts';

const parts = join(dirname(BUILT), 'parts');
const KEPT = ['command.compiled', 'help.compiled'];

describe('the command compiled beforehand', () => {
  it.each(KEPT)('%s is taken by the node that built it', (name) => {
    const script = new Script(readFileSync(join(parts, 'command.js'), 'latin1'), { cachedData: readFileSync(join(parts, name)) });
    expect(script.cachedDataRejected).toBe(false);
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
      for (const name of KEPT) spoil(join(folder, 'parts', name));
      expect(await run(copy, 'extract')).toEqual(usual);
      expect(await run(copy, '--version')).toEqual(await run(BUILT, '--version'));
    }
  });
});
