import { afterEach, describe, expect, it, vi } from 'vitest';
import { outcomesOf } from '../../src/cli/flow/outcomes.ts';
import { emptyTally } from '../../src/cli/flow/read.ts';
import type { WorkSettings } from '../../src/cli/flow/work.ts';
import type { Io } from '../../src/cli/io.ts';
import type { InputPiece } from '../../src/input/input-document.ts';
import { folderOf, quotes } from '../cli/quotes.ts';
import { ARTICLES, records } from './articles.ts';

vi.mock('../../src/index.ts', async (original) => {
  const index = await original<typeof import('../../src/index.ts')>();
  return {
    ...index,
    extractQuotes: (text: string) => {
      if (text === 'bad') throw new RangeError('one that no rule was ready for');
      return index.extractQuotes(text);
    },
  };
});

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const documentsOf = (stdout: string) => lines(stdout).map((line) => (JSON.parse(line) as { readonly document: string }).document);

describe('--jobs', () => {
  it('changes nothing in the output', async () => {
    // so much that threads start by themselves
    const input = records(Math.ceil(600_000 / (ARTICLES.join('').length / ARTICLES.length)));
    const folder = folderOf({ 'in.jsonl': input });
    const one = await quotes(['extract', 'in.jsonl', '--jobs', '1'], { cwd: folder });
    expect(one.code).toBe(0);
    for (const jobs of [['-j', '3'], []]) {
      const many = await quotes(['extract', 'in.jsonl', ...jobs], { cwd: folder });
      expect(many.stderr).toBe('');
      expect(many.code).toBe(0);
      expect(many.stdout === one.stdout).toBe(true);
    }
  });

  it.each(['1', '3'])('loses one record to what cannot be read, and names it (%s)', async (jobs) => {
    const input = lines(records(40));
    input[20] = '{"id":"a20","text":';
    input[30] = '{"id":"a30","txt":""}';
    const { code, stdout, stderr } = await quotes(['extract', '-i', 'jsonl', '-j', jobs], { input: input.join('\n') });
    expect(code).toBe(1);
    expect(lines(stderr).map((line) => line.slice(0, 13))).toEqual(['quotes: -:21:', 'quotes: -:31:']);
    const others = [...Array(40).keys()].filter((at) => at !== 20 && at !== 30);
    expect([...new Set(documentsOf(stdout))]).toEqual(others.map((at) => `a${at}`));
  });

  it('loses one record to a thread that runs out of memory, and names it', { timeout: 120_000 }, async () => {
    const input = lines(records(30));
    // so many people that they do not fit into 60 MB
    const crowd = Array.from({ length: 60_000 }, (_, at) => `Ana Lund${at} said the pier was open to boat ${at}.`).join('\n\n');
    input[12] = JSON.stringify({ id: 'a12', text: crowd });
    const env = { NODE_OPTIONS: '--max-old-space-size=60' };
    const { code, stdout, stderr } = await quotes(['extract', '-i', 'jsonl', '-j', '2'], { input: input.join('\n'), env });
    expect(code).toBe(1);
    expect(lines(stderr)).toEqual([expect.stringMatching(/^quotes: a12: .*memory/)]);
    const without = input.filter((_, at) => at !== 12).join('\n');
    const undisturbed = await quotes(['extract', '-i', 'jsonl', '-j', '1'], { input: without });
    expect(stdout === undisturbed.stdout).toBe(true);
  });

  it.each(['0', '-1', '1.5', 'many', '1000'])('is a number of threads, not %s', async (jobs) => {
    const { code, stderr } = await quotes(['extract', `--jobs=${jobs}`, '-'], { input: 'x' });
    expect(code).toBe(2);
    expect(lines(stderr).length).toBe(1);
  });
});

describe('a document that fails inside', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is named, and the others go on', async () => {
    const warned: string[] = [];
    const tally = emptyTally();
    async function* documents(): AsyncGenerator<InputPiece> {
      for (const [at, text] of [ARTICLES[0], 'bad', ARTICLES[1]].entries()) {
        yield { document: { id: `d${at}`, text: text ?? '' } };
      }
    }
    const settings: WorkSettings = {
      format: 'jsonl',
      extract: {},
      selection: { types: null, speakers: null, minConfidence: 0, minWords: 1 },
      offsets: 'utf16',
      columns: 80,
      colorLevel: 0,
      severalDocuments: true,
      record: { textField: 'text', idField: 'id' },
    };
    const io = { warn: (line: string) => warned.push(line) } as unknown as Io;
    const ids: string[] = [];
    for await (const { id } of outcomesOf(documents(), { settings, tally, quiet: false, io, jobs: 1 })) ids.push(id);
    expect(ids).toEqual(['d0', 'd2']);
    expect(warned).toEqual(['quotes: d1: one that no rule was ready for']);
    expect(tally).toEqual({ documents: 2, failed: 1, failedInside: 1 });
  });
});
