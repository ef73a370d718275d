import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT, folderOf, quotes } from '../cli/quotes.ts';
import { records } from './articles.ts';

const RECORDS = 240;
const input = records(RECORDS);
const lines = input.split(/(?<=\n)/);
let whole = '';

beforeAll(async () => {
  whole = (await quotes(['extract', '-i', 'jsonl', '-f', 'jsonl', '-j', '1'], { input })).stdout;
});

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
const side = (folder: string) => join(folder, 'out.jsonl.progress');
const FLAGS = ['extract', '-', '-i', 'jsonl', '-o', 'out.jsonl'];

/** Starts a run whose input comes slowly, a few records at a time, so that it can be stopped anywhere. */
function begin(folder: string, ...more: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [BUILT, ...FLAGS, ...more], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin?.on('error', () => undefined);
  let at = 0;
  const timer = setInterval(() => {
    child.stdin?.write(lines.slice(at, at + 4).join(''));
    at += 4;
    if (at < RECORDS) return;
    // a write after the end would throw away what still waits to be written
    clearInterval(timer);
    child.stdin?.end();
  }, 50);
  child.on('close', () => clearInterval(timer));
  return child;
}

/** Runs until the side file is there, and ends the run so. */
async function stopped(folder: string, signal: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
  const child = begin(folder, '-j', '1');
  const end = ended(child);
  while (!existsSync(side(folder)) && child.exitCode === null) await setTimeout(20);
  child.kill(signal);
  return end;
}

const again = (folder: string, given: string, ...more: readonly string[]) => quotes([...FLAGS, '--resume', ...more], { cwd: folder, input: given });

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('--resume', () => {
  it('comes to the same output, killed wherever it may be', async () => {
    const folder = folderOf();
    const pauses = Array.from({ length: 4 }, () => Math.round(300 + Math.random() * 2200));
    console.log(`killed after ${pauses.join(', ')} ms`);
    for (const [at, pause] of pauses.entries()) {
      const child = begin(folder, '--resume', '-j', String(1 + (at % 2)));
      const end = ended(child);
      await setTimeout(pause);
      child.kill('SIGKILL');
      await end;
    }
    expect(await again(folder, input)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read(folder, 'out.jsonl') === whole).toBe(true);
    expect(existsSync(side(folder))).toBe(false);
  });

  it('goes on after an interrupt, and cuts off what stands half written', async () => {
    const folder = folderOf();
    expect(await stopped(folder, 'SIGINT')).toBe(130);
    const { documents, bytes } = JSON.parse(read(folder, 'out.jsonl.progress')) as { readonly documents: number; readonly bytes: number };
    expect(documents).toBeGreaterThan(0);
    expect(documents).toBeLessThan(RECORDS);
    const part = read(folder, 'out.jsonl');
    // whole lines, and none that should not be there
    expect(part.endsWith('\n')).toBe(true);
    expect(whole.startsWith(part)).toBe(true);
    expect(bytes).toBeLessThanOrEqual(Buffer.byteLength(part));
    appendFileSync(join(folder, 'out.jsonl'), '{"document":"a7","id":"q');
    // what is done is not done again: records that differ there change nothing
    const changed = [...lines.slice(0, documents - 1).map((_, at) => `{"id":"a${at}","text":""}\n`), ...lines.slice(documents - 1)].join('');
    expect((await again(folder, changed)).code).toBe(0);
    expect(read(folder, 'out.jsonl') === whole).toBe(true);
  });

  it('does not go on with another run, or from more than there is', async () => {
    const folder = folderOf();
    await stopped(folder, 'SIGKILL');
    const other = await again(folder, input, '--nested');
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/^quotes: out\.jsonl\.progress tells of a run with other input or settings: .+\n$/);
    expect(await again(folder, lines[0] ?? '')).toMatchObject({ code: 2, stderr: expect.stringMatching(/more input than there is/) });
    expect(await again(folder, input.replaceAll('"id":"a', '"id":"b'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/tells of other input/) });
    writeFileSync(join(folder, 'out.jsonl'), '');
    expect(await again(folder, input)).toMatchObject({ code: 2, stderr: expect.stringMatching(/more output than out\.jsonl holds/) });
    const { run } = JSON.parse(read(folder, 'out.jsonl.progress')) as { readonly run: string };
    for (const damaged of ['{', 'null', '[]', JSON.stringify({ run }), JSON.stringify({ run, documents: '5', last: 'a4', failed: 0, bytes: -1 })]) {
      writeFileSync(side(folder), damaged);
      const { code, stderr } = await again(folder, input);
      expect([damaged, code, stderr]).toEqual([damaged, 2, 'quotes: out.jsonl.progress cannot be read: remove it to begin anew\n']);
    }
  });

  it('needs a file of JSON lines to go on with', async () => {
    const folder = folderOf({ 'in.jsonl': records(1) });
    for (const more of [[], ['-o', 'out.csv'], ['-o', '-']]) {
      const { code, stderr } = await quotes(['extract', 'in.jsonl', '--resume', ...more], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toBe('quotes: --resume goes on with JSON lines in a file: it needs -o FILE.jsonl\n');
    }
  });

  it('is lost alone where its side file cannot be written: the run is done', async () => {
    const folder = folderOf();
    mkdirSync(side(folder));
    const child = begin(folder, '-j', '1');
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    expect(await ended(child)).toBe(0);
    expect(stderr).toBe('quotes: out.jsonl.progress: a folder, not a file; where this run is stopped, it begins anew\n');
    expect(read(folder, 'out.jsonl') === whole).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['out.jsonl', 'out.jsonl.progress']);
  });

  it('begins at the beginning where nothing was begun, and leaves nothing behind', async () => {
    const folder = folderOf({ 'in.jsonl': records(6) });
    expect((await quotes(['extract', 'in.jsonl', '-o', 'out.jsonl', '--resume'], { cwd: folder })).code).toBe(0);
    expect(whole.startsWith(read(folder, 'out.jsonl'))).toBe(true);
    expect(existsSync(side(folder))).toBe(false);
  });
});
