import { describe, expect, it } from 'vitest';
import { GULLS, quotes } from './quotes.ts';

const NESTED = 'Ana Lund said Otto Bell told her the pier was shut.\n';

async function ids(input: string, ...args: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await quotes(['extract', ...args], { input });
  expect([code, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);
}

describe('which quotations are given', () => {
  it('--type takes kinds with commas, and again', async () => {
    expect(await ids(GULLS, '--type', 'direct')).toEqual(['q1', 'q4']);
    expect(await ids(GULLS, '--type', 'mixed,indirect')).toEqual(['q2', 'q3']);
    expect(await ids(GULLS, '--type', 'mixed', '--type', 'Indirect')).toEqual(['q2', 'q3']);
  });

  it('--speaker takes a name, an alias, a regular expression, and again', async () => {
    expect(await ids(GULLS, '--speaker', 'ana lund')).toEqual(['q1', 'q3']);
    expect(await ids(GULLS, '--speaker', 'Bell')).toEqual(['q2', 'q4']);
    expect(await ids(GULLS, '--speaker', '/^otto/i')).toEqual(['q2', 'q4']);
    expect(await ids(GULLS, '--speaker', '/OTTO/')).toEqual([]);
    expect(await ids(GULLS, '--speaker', 'Lund', '--speaker', '/Bell/g')).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect(await ids(GULLS, '--speaker', 'Lun')).toEqual([]);
  });

  it('--min-words and --min-confidence leave out what is below', async () => {
    expect(await ids(GULLS, '--min-words', '5')).toEqual(['q1', 'q3']);
    expect(await ids(GULLS, '--min-words', '9')).toEqual([]);
    expect(await ids(GULLS, '--min-confidence', '0')).toHaveLength(4);
    const all = (await quotes(['extract'], { input: GULLS })).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const least = Math.max(...all.map(({ confidence }) => confidence));
    expect(await ids(GULLS, '--min-confidence', String(least))).toEqual(all.filter(({ confidence }) => confidence >= least).map(({ id }) => id));
  });

  it('the speakers of json are those of the quotations that are left', async () => {
    const { stdout } = await quotes(['extract', '-f', 'json', '--type', 'mixed'], { input: GULLS });
    expect(JSON.parse(stdout).documents[0].speakers.map(({ name, quotes }: { name: string; quotes: string[] }) => [name, quotes])).toEqual([
      ['Ana Lund', ['q3']],
    ]);
  });

  it('--nested gives what stands inside as records', async () => {
    expect(await ids(NESTED)).toEqual(['q1']);
    expect(await ids(NESTED, '--nested')).toEqual(['q1', 'q1.1']);
  });

  it.each([
    [['--type', 'direkt'], /argument 'direkt' is invalid\. Kinds are direct, mixed, indirect/],
    [['--speaker', '/(/'], /argument '\/\(\/' is invalid\. Invalid regular expression/],
    [['--speaker', ' '], /Give a name/],
    [['--min-confidence', '80'], /Give a number from 0 to 1/],
    [['--min-words', 'two'], /Give a whole number/],
    [['--offsets', 'utf8'], /Allowed choices are utf16, codepoint, byte/],
  ])('%s is wrong usage, in one line', async (args, message) => {
    const { code, stdout, stderr } = await quotes(['extract', ...args], { input: GULLS });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^quotes: [^\n]+\n$/);
  });
});
