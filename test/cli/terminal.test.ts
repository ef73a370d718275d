import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { folderOf, GULLS, installed, onTerminal } from './quotes.ts';

const WIDE = `“${'漢字かな交じり文'.repeat(12)}” said Ana Lund.

“${'👩‍👩‍👧‍👦 naïve cafe\u0301 '.repeat(20)}” said Otto Bell.

“${'Rhabarberbarbarabar'.repeat(9)}” said Ivo Brandt.
`;

const SIX = ['Ana Lund', 'Otto Bell', 'Ivo Brandt', 'Mina Okoro', 'Tess Varga', 'Luca Feld'].map((name) => `“We came by sea,” said ${name}.`).join('\n\n');

/** The sequence that colours a name, at the beginning of its row. */
const colorOf = (table: string, name: string) => new RegExp(`^(\u001b\\[[\\d;]+m)${name}`, 'm').exec(table)?.[1];

describe.runIf(installed('script'))('on a terminal', () => {
  it('extract prints a table, and a summary line on standard error', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { code, stdout } = await onTerminal('quotes extract a.txt 2> err; cat err | od -c > /dev/null; cat err', { cwd: folder });
    expect(code).toBe(0);
    expect(stripVTControlCharacters(stdout)).toMatch(/^a\.txt · 4 quotations · 2 speakers\nAna Lund/);
    const both = await onTerminal('quotes extract a.txt', { cwd: folder });
    expect(both.stdout).toMatch(/\n4 quotations · 2 speakers · \d+\.\d s\n$/);
    expect((await onTerminal('quotes extract -q a.txt', { cwd: folder })).stdout).toBe(stdout);
  });

  it.each([40, 80, 200])('a table is no wider than %d columns, and uses them', async (columns) => {
    const folder = folderOf({ 'a.txt': WIDE });
    const { stdout } = await onTerminal('quotes extract -q a.txt', { cwd: folder, columns });
    const widths = stripVTControlCharacters(stdout)
      .split('\n')
      .map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(columns - 2);
    expect(stdout).toContain('👩‍👩‍👧‍👦');
  });

  it('marks the cue, and tells kind and confidence, with and without colour', async () => {
    for (const flag of ['--color', '--no-color']) {
      const folder = folderOf({ 'a.txt': GULLS });
      const { stdout } = await onTerminal(`quotes extract -q ${flag} a.txt`, { cwd: folder });
      const table = stripVTControlCharacters(stdout);
      expect(table === stdout).toBe(flag === '--no-color');
      expect(table).toMatch(/^Ana Lund\?? +direct +\d+%[ ?] │ “The gulls are back,” ‹said›/m);
      expect(table).toMatch(/^harbour master +│/m);
      expect(table).toMatch(/^Otto Bell\?? +indirect +\d+%[ ?] │ ‹told› reporters that/m);
      expect(table).toMatch(/^Ana Lund\?? +mixed +\d+%[ ?] │ ‹called› the plan “a gift to the/m);
    }
  });

  it('gives each speaker one colour, the same in every run, and no two the same', async () => {
    const folder = folderOf({ 'a.txt': `${SIX}\n\n“And we left,” said Ana Lund.\n`, 'b.txt': '“Hm,” said Mina Okoro.\n' });
    for (const TERM of ['xterm', 'xterm-256color']) {
      const { stdout } = await onTerminal('quotes extract -q a.txt', { cwd: folder, env: { TERM } });
      const colors = [...SIX.matchAll(/said (\w+ \w+)/g)].map(([, name = '']) => colorOf(stdout, name));
      expect(colors).not.toContain(undefined);
      expect(new Set(colors).size).toBe(6);
      const again = await onTerminal('quotes extract -q a.txt', { cwd: folder, env: { TERM } });
      expect(again.stdout).toBe(stdout);
      expect((await onTerminal('quotes extract -q b.txt', { cwd: folder, env: { TERM } })).stdout).toMatch(/\u001b\[[\d;]+mMina Okoro/);
    }
  });

  const colored = async (line: string, env: Record<string, string> = {}) => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { stdout } = await onTerminal(line, { cwd: folder, env });
    return stripVTControlCharacters(stdout) !== stdout;
  };

  it.each([
    ['quotes extract -q a.txt', {}, true],
    ['quotes extract -q a.txt', { NO_COLOR: '1' }, false],
    ['quotes extract -q --color a.txt', { TERM: 'dumb' }, true],
    ['quotes extract -q -f table a.txt | cat', { FORCE_COLOR: '1' }, true],
    ['quotes extract -q -f table --color a.txt > out; cat out', { FORCE_COLOR: '1' }, false],
    ['quotes extract -q -f table --color a.txt -o out; cat out', { FORCE_COLOR: '1' }, false],
    ['quotes extract -q -f marked --no-color a.txt', {}, false],
    ['quotes speakers -q a.txt', {}, true],
    ['quotes speakers -q --no-color a.txt', {}, false],
  ])('%s with %j: colour %s', async (line, env, wanted) => {
    expect(await colored(line, env)).toBe(wanted);
  });

  it('marked keeps the article word for word, whatever the colour', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { stdout } = await onTerminal('quotes extract -q -f marked a.txt', { cwd: folder });
    expect(stdout).toMatch(/\u001b\[7m Ana Lund /);
    const bare = stripVTControlCharacters(stdout).replace(/ (?:Ana Lund|Otto Bell|…) {2}/g, '');
    expect(bare).toBe(GULLS);
  });

  it('nothing of the text moves the cursor', async () => {
    const text = '“\u001b[2J\u001b]0;title\u0007Red\u009b31m \u202eback\u202c,” said Ana\u001b[5m Lund.\r\n';
    const folder = folderOf({ 'a.txt': text });
    for (const format of ['table', 'marked', 'csv', 'jsonl']) {
      const { stdout } = await onTerminal(`quotes extract -q --no-color -f ${format} a.txt`, { cwd: folder });
      expect(stdout, format).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      if (!format.startsWith('json')) expect(stdout, format).not.toMatch(/[\u202a-\u202e]/);
    }
  });

  it('nothing to read prints short help on standard error and ends with 2', async () => {
    const { code, stdout } = await onTerminal('quotes extract 2>&1 > /dev/null');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^Usage: quotes extract \[options\] \[FILE\.\.\.\]\n[\s\S]*\nquotes: nothing to read: [^\n]+\n$/);
  });

  it('shows progress for long work on a terminal alone, and takes it away', async () => {
    const folder = folderOf({ 'some.jsonl': `${JSON.stringify({ text: GULLS })}\n`.repeat(3) });
    // the second half comes more than a second after the first is written
    const feed = 'rm -f out.jsonl; (cat some.jsonl; for i in $(seq 300); do [ -s out.jsonl ] && break; sleep 0.1; done; sleep 1.2; cat some.jsonl)';
    const slow = (line: string) => onTerminal(`${feed} | ${line}`, { cwd: folder, columns: 60 });
    const { stdout } = await slow('quotes extract -i jsonl > out.jsonl');
    expect(stdout).toMatch(/\r\u001b\[K\d documents · [\d,]+ quotations · 2 speakers · \d/);
    expect(stdout.endsWith('\r\u001b[K')).toBe(true);
    for (const line of stdout.split('\r\u001b[K')) expect(stringWidth(line)).toBeLessThan(60);
    expect((await onTerminal('quotes extract some.jsonl > out.jsonl', { cwd: folder })).stdout).toBe('');
    expect((await slow('quotes extract -q -i jsonl > out.jsonl')).stdout).toBe('');
    expect((await slow('quotes extract -i jsonl 2> err > out.jsonl; cat err')).stdout).toBe('');
  });

  it('says to a person how a part of a name is found', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const { code, stdout } = await onTerminal('quotes extract --speaker Lun a.txt > out.jsonl', { cwd: folder, columns: 200 });
    expect([code, stdout]).toEqual([0, "quotes: nobody who is quoted has the name or alias “Lun”; --speaker '/Lun/i' looks for a part of a name\n"]);
  });

  it('writing to a file, it says what it did', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    expect((await onTerminal('quotes extract a.txt -o out.csv', { cwd: folder })).stdout).toMatch(/^4 quotations · 2 speakers · \d\.\d s\n$/);
  });
});
