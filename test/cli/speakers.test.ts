import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GULLS, quotes } from './quotes.ts';

const SECOND = '“No, never,” said Ana Lund.\n\n“Maybe,” said Ivo Brandt.\n';
const NOBODY = '“Out of order until May.”\n';

describe('quotes speakers', () => {
  it('counts quotations, words and kinds', async () => {
    const { code, stdout, stderr } = await quotes(['speakers', '-f', 'csv'], { input: GULLS });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'id,name,kind,role,quotes,words,direct,mixed,indirect,share,documents',
      's1,Ana Lund,person,the harbour master,2,15,1,1,0,0.5,1',
      's2,Otto Bell,person,a fisherman,2,8,1,0,1,0.5,1',
    ]);
  });

  it('adds up the same name over documents, and puts what nobody says last', async () => {
    const folder = folderOf({ 'a.txt': GULLS, 'b.txt': SECOND, 'c.txt': NOBODY });
    const { stdout } = await quotes(['speakers', 'a.txt', 'b.txt', 'c.txt'], { cwd: folder });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.slice(0, 3).map(({ id, name, quotes, direct, documents }) => [id, name, quotes, direct, documents])).toEqual([
      ['s1', 'Ana Lund', 3, 2, 2],
      ['s2', 'Otto Bell', 2, 1, 1],
      ['s3', 'Ivo Brandt', 1, 1, 1],
    ]);
    for (const { name, id } of rows.slice(3)) expect([name, id]).toEqual([null, null]);
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  it('--by document counts each by itself', async () => {
    const folder = folderOf({ 'a.txt': GULLS, 'b.txt': SECOND });
    const run = async (...args: string[]) => (await quotes(['speakers', '--by', 'document', ...args, '.'], { cwd: folder })).stdout;
    const rows = (await run('-f', 'tsv')).trimEnd().split('\n');
    expect(rows[0]).toMatch(/^document\tid\tname\t/);
    expect(rows.slice(1, 4).map((row) => row.split('\t').slice(0, 3))).toEqual([
      ['a.txt', 's1', 'Ana Lund'],
      ['a.txt', 's2', 'Otto Bell'],
      ['b.txt', 's1', 'Ana Lund'],
    ]);
    expect(await run('-f', 'table')).toMatch(/^a\.txt\n[\s\S]*\n\nb\.txt\n/);
  });

  it('draws bars whose length is the number and whose shade is the kind', async () => {
    const { stdout } = await quotes(['speakers', '-f', 'table'], { input: `${GULLS}\n“Fish is fish,” said Ana Lund.\n` });
    const [head, first, second] = stdout.split('\n');
    expect(head).toMatch(/^ +quotes {2}words {2}█ direct {2}▓ mixed {2}░ indirect$/);
    expect(first).toMatch(/^Ana Lund, harbour master +3 +18 +60% {2}█+▓+$/);
    expect(second).toMatch(/^Otto Bell, fisherman +2 +8 +40% {2}█+░+$/);
    const length = (line = '') => /[█▓░]+$/.exec(line)?.[0].length ?? 0;
    expect(length(first)).toBeGreaterThan(20);
    expect(Math.abs(length(second) - (length(first) * 2) / 3)).toBeLessThanOrEqual(1);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('selects as extract does, and writes to a file', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    await quotes(['speakers', 'a.txt', '--type', 'indirect', '-o', 'out.md'], { cwd: folder });
    const [columns, , row] = readFileSync(join(folder, 'out.md'), 'utf8').split('\n');
    expect(columns).toBe('| id | name | kind | role | quotes | words | direct | mixed | indirect | share | documents |');
    expect(row).toBe('| s2 | Otto Bell | person | a fisherman | 1 | 4 | 0 | 0 | 1 | 1 | 1 |');
  });

  it('says so where there is nothing', async () => {
    expect(await quotes(['speakers', '-f', 'table'], { input: 'Rain fell.\n' })).toEqual({ code: 0, stdout: 'no quotations\n', stderr: '' });
    expect(await quotes(['speakers'], { input: 'Rain fell.\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
