import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, folderOf, quotes, start } from '../cli/quotes.ts';
import { records } from './articles.ts';

const input = records(200);
const FULL = '/dev/full';

/** Starts a run, ends it with a signal once so many bytes have come out, and gives what came and how it ended. */
async function stoppedAfter(bytes: number, signal: 'SIGINT' | 'SIGTERM') {
  const child = spawn(process.execPath, [BUILT, 'extract', '-i', 'jsonl', '-f', 'jsonl', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  // more than is read before it is stopped, and never an end
  const feed = setInterval(() => child.stdin.write(input), 100);
  child.stdin.write(input);
  let out = '';
  let stopped = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    // once: a second signal ends the process at once, and what was written before the first may come in several pieces
    if (out.length < bytes || stopped) return;
    stopped = true;
    child.kill(signal);
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  clearInterval(feed);
  return { out, said, code: code as number | null };
}

describe('a run that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s has written whole lines, and says nothing', async (signal) => {
    const { out, said, code } = await stoppedAfter(20_000, signal);
    expect(said).toBe('');
    expect(code).toBe(130);
    expect(out.endsWith('\n')).toBe(true);
    for (const line of out.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});

describe('an output that cannot be written', () => {
  it.skipIf(!existsSync(FULL))('is named in one line: a full disk', async () => {
    const folder = folderOf({ 'in.jsonl': input });
    const file = await quotes(['extract', 'in.jsonl', '-o', FULL], { cwd: folder });
    expect([file.code, file.stderr]).toEqual([2, `quotes: ${FULL}: no space left on the disk\n`]);
    const stream = await start('sh', ['-c', `'${process.execPath}' '${BUILT}' extract in.jsonl -f jsonl > ${FULL}`], { cwd: folder });
    expect([stream.code, stream.stderr]).toEqual([2, 'quotes: standard output: no space left on the disk\n']);
  });

  it('is named in one line: a folder, a folder that is not there', async () => {
    const folder = folderOf({ 'in.jsonl': input });
    mkdirSync(join(folder, 'sub'));
    for (const [output, reason] of [
      ['sub', 'a folder, not a file'],
      [join('gone', 'out.jsonl'), 'no such folder'],
    ] as const) {
      const { code, stderr } = await quotes(['extract', 'in.jsonl', '-o', output], { cwd: folder });
      expect([code, stderr]).toEqual([2, `quotes: ${output}: ${reason}\n`]);
    }
  });

  it('is the end, and no fault, where nobody reads on', async () => {
    const folder = folderOf({ 'in.jsonl': input });
    const command = `set -o pipefail; '${process.execPath}' '${BUILT}' extract in.jsonl -f jsonl | head -n 1 > first.jsonl`;
    const { code, stderr } = await start('bash', ['-c', command], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'first.jsonl'), 'utf8'))).toMatchObject({ document: 'a0' });
  });
});

describe('an output cut short', () => {
  it('goes on wherever it was cut: inside a line, inside a character', async () => {
    const few = records(40);
    const folder = folderOf({ 'in.jsonl': few });
    const run = (...more: readonly string[]) => quotes(['extract', 'in.jsonl', '-o', 'out.jsonl', ...more], { cwd: folder });
    expect((await run()).code).toBe(0);
    const whole = readFileSync(join(folder, 'out.jsonl'));
    for (const rest of [Buffer.from('{"document":"a7","id":"q'), Buffer.from('{"document":"a7","text":"“').subarray(0, -1), Buffer.from([0xf0, 0x9f])]) {
      // a run that was done, and what another that was killed left behind it
      appendFileSync(join(folder, 'out.jsonl'), rest);
      expect((await run('--resume')).code).toBe(0);
      expect(readFileSync(join(folder, 'out.jsonl')).equals(whole)).toBe(true);
    }
  });
});
