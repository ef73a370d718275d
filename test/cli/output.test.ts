import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, folderOf, GULLS, installed, quotes, start } from './quotes.ts';

const node = JSON.stringify(process.execPath);
const built = JSON.stringify(BUILT);
const full = existsSync('/dev/full');

/** Records enough to fill any pipe. */
const many = (count: number) => Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: GULLS })}\n`).join('');

describe('where output goes', () => {
  const unwritable: [string, string][] = [
    ['no/such/folder/out.csv', 'no such folder'],
    ['.', 'a folder, not a file'],
    ...(full ? [['/dev/full', 'no space left on the disk'] as [string, string]] : []),
  ];
  it.each(unwritable)('-o %s: %s, in one line', async (name, reason) => {
    const folder = folderOf({ 'a.txt': GULLS });
    expect(await quotes(['extract', 'a.txt', '-o', name], { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: `quotes: ${name}: ${reason}\n` });
  });

  it.runIf(full)('a full disk below standard output is named too', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { code, stderr } = await start('bash', ['-c', `${node} ${built} extract a.txt > /dev/full`], { cwd: folder });
    expect([code, stderr]).toEqual([2, 'quotes: standard output: no space left on the disk\n']);
  });

  it('a file that is read is not written over, by whatever name', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    for (const name of ['a.txt', './a.txt', 'b.txt']) {
      const { code, stderr } = await quotes(['extract', 'a.txt', '-o', name], { cwd: folder });
      expect([code, stderr]).toEqual([2, `quotes: ${name} is read: name another file to write to\n`]);
    }
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(GULLS);
  });

  it('a run that can do nothing leaves the file as it was', async () => {
    const folder = folderOf({ 'out.jsonl': 'before\n' });
    expect(await quotes(['extract', 'none.txt', '-o', 'out.jsonl'], { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'quotes: none.txt: no such file or folder\n',
    });
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('before\n');
  });

  it('nothing found is an empty file, and - is standard output', async () => {
    const folder = folderOf({ 'a.txt': 'Rain fell.\n', 'b.txt': GULLS, 'out.jsonl': 'before\n' });
    expect((await quotes(['extract', 'a.txt', '-o', 'out.jsonl'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('');
    expect((await quotes(['extract', 'b.txt', '-o', '-'], { cwd: folder })).stdout).toMatch(/^\{"document":"b\.txt"/);
  });

  it('what a run writes into the folder that it reads is not read', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const run = async () => (await quotes(['extract', '.', '-o', './out.jsonl'], { cwd: folder })).code;
    expect([await run(), await run()]).toEqual([0, 0]);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4);
    // its own records, read as input, would have no text: a quotation by another name
    symlinkSync(folder, join(folder, 'again'));
    const linked = await quotes(['extract', 'again', '-o', 'out.jsonl'], { cwd: folder });
    expect(linked).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').match(/"document":"again\/a\.txt"/g)).toHaveLength(4);
  });

  it('text writes to a file too', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    expect(await quotes(['text', 'a.txt', '-o', 'plain.txt'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'plain.txt'), 'utf8')).toBe(GULLS);
  });

  it('whoever wants a page is told of report', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { code, stderr } = await quotes(['extract', 'a.txt', '-o', 'out.html'], { cwd: folder });
    expect([code, stderr]).toEqual([0, 'quotes: out.html gets JSON lines; for a page: quotes report\n']);
  });

  it('some input failed: the rest is done, each is named, and it ends with 1', async () => {
    const folder = folderOf({ 'a.txt': GULLS, 'bad.jsonl': `{"text":"${'x'.repeat(3)}"}\nnot json\n` });
    const { code, stdout, stderr } = await quotes(['extract', 'none.txt', 'bad.jsonl', 'a.txt'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/^quotes: none\.txt: no such file or folder\nquotes: bad\.jsonl:2: not a JSON record: [^\n]+\n$/);
  });

  it.runIf(installed('bash'))('a closed pipe ends quietly with 0', async () => {
    const folder = folderOf({ 'many.jsonl': many(600) });
    for (const command of ['extract many.jsonl', 'extract -f csv many.jsonl', 'text many.jsonl', 'speakers --by document many.jsonl']) {
      const line = `${node} ${built} ${command} | head -n 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = await start('bash', ['-c', line], { cwd: folder });
      expect([command, stdout, stderr]).toEqual([command, '0\n', '']);
    }
  });

  it.runIf(installed('bash') && existsSync('/dev/fd'))('so does a closed pipe that is named as a file', async () => {
    const folder = folderOf({ 'many.jsonl': many(600) });
    const line = `${node} ${built} extract many.jsonl -o /dev/fd/3 3> >(head -n 1 > /dev/null); echo "$?"`;
    expect(await start('bash', ['-c', line], { cwd: folder })).toEqual({ code: 0, stdout: '0\n', stderr: '' });
  });

  it('interrupted, it ends with 130 and whole lines', async () => {
    const folder = folderOf({ 'many.jsonl': many(20_000) });
    const child = spawn(process.execPath, [BUILT, 'extract', 'many.jsonl', '-o', 'out.jsonl'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const written = join(folder, 'out.jsonl');
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(written) || statSync(written).size < 10_000) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const code = await ended;
    expect([code, stderr]).toEqual([130, '']);
    const output = readFileSync(written, 'utf8');
    expect(output.endsWith('\n')).toBe(true);
    for (const line of output.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});
