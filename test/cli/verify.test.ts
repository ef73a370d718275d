import { describe, expect, it } from 'vitest';
import { folderOf, GULLS, quotes } from './quotes.ts';

describe('quotes verify', () => {
  it('finds all that extract gives of the same text', async () => {
    const cwd = folderOf({ 'gulls.txt': GULLS });
    const { stdout: records } = await quotes(['extract', '-f', 'jsonl', 'gulls.txt'], { cwd });
    const { code, stdout, stderr } = await quotes(['verify', '-', 'gulls.txt'], { cwd, input: records });
    expect([code, stderr]).toEqual([0, '']);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).finding);
    expect(findings).toEqual(
      records
        .trim()
        .split('\n')
        .map(() => 'verbatim'),
    );
  });

  it('prints a table, shows the difference, and ends with 1 where something is off', async () => {
    const cwd = folderOf({ 'gulls.txt': GULLS, 'list.txt': '# mine\nOtto Bell: “They eat the nets.”\nAna Lund: “They ate the nets.”\n' });
    const { code, stdout } = await quotes(['verify', '-f', 'table', 'list.txt', 'gulls.txt'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^OTHER SPEAKER {2}Otto Bell: “They eat the nets\.”\n +gulls\.txt@\d+ · there Ana Lund says it\n/);
    expect(stdout).toContain('they [-eat-] {+ate+} the nets');
    expect(stdout).toMatch(/2 quotations, 2 to look at\n$/);
  });

  it('names a line that cannot be read, and does the rest', async () => {
    const cwd = folderOf({ 'gulls.txt': GULLS, 'list.txt': 'what\nAna Lund: “They eat the nets.”\n' });
    const { code, stdout, stderr } = await quotes(['verify', 'list.txt', 'gulls.txt'], { cwd });
    expect([code, stdout.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toBe('quotes: list.txt:1: neither a record nor words in marks with a speaker before a colon or after a dash\n');
  });

  it.each([
    ['UTF-16', (list: string) => Buffer.from(`\uFEFF${list}`, 'utf16le'), ''],
    ['Windows-1252', (list: string) => Buffer.from(list.replace('“', '\x93').replace('”', '\x94'), 'latin1'), 'not valid UTF-8; read as Windows-1252'],
    ['UTF-8 with old line ends', (list: string) => Buffer.from(`# mine\r${list}`), ''],
  ])('reads a list in %s', async (_name, encoded, warning) => {
    const cwd = folderOf({ 'gulls.txt': GULLS, 'list.txt': encoded('Ana Lund: “They eat the nets.”\r') });
    const { code, stdout, stderr } = await quotes(['verify', 'list.txt', 'gulls.txt'], { cwd });
    expect([code, stderr]).toEqual([0, warning === '' ? '' : `quotes: list.txt: ${warning}\n`]);
    expect(JSON.parse(stdout)).toMatchObject({ speaker: 'Ana Lund', finding: 'verbatim' });
    expect(await quotes(['verify', '-q', 'list.txt', 'gulls.txt'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each([
    [['verify', 'absent', 'gulls.txt'], /^quotes: absent: no such file or folder\n$/],
    [['verify', 'gulls.txt', 'absent'], /absent: no such file or folder/],
    [['verify', '-', '-'], /standard input is the list or a source, not both/],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stderr } = await quotes(args, { cwd: folderOf({ 'gulls.txt': GULLS }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
