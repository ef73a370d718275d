import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/index.ts';
import { folderOf, GULLS, quotes } from './quotes.ts';

const HOSTILE = 'Mayor Ana Lund said: “=cmd()\u001b[31m, *stop* <b>it</b>.”\n\n“-2 is\u2028a\u0085number,” said Otto Bell.\n';

const rowsOf = (csv: string) => csv.trimEnd().split('\n');

describe('formats of extract', () => {
  it('jsonl gives one quotation a line, json all of a run with the speakers', async () => {
    const { code, stdout, stderr } = await quotes(['extract', '-'], { input: GULLS });
    expect([code, stderr]).toEqual([0, '']);
    const records: (Quote & { document: string })[] = rowsOf(stdout).map((line) => JSON.parse(line));
    expect(records.map(({ document, type, speaker }) => [document, type, speaker?.name])).toEqual([
      ['-', 'direct', 'Ana Lund'],
      ['-', 'indirect', 'Otto Bell'],
      ['-', 'mixed', 'Ana Lund'],
      ['-', 'direct', 'Otto Bell'],
    ]);
    const json = JSON.parse((await quotes(['extract', '-f', 'json'], { input: GULLS })).stdout);
    expect(json.documents[0].quotes).toEqual(records.map(({ document: _, ...quote }) => quote));
    expect(json.documents[0].speakers.map(({ name }: { name: string }) => name)).toEqual(['Ana Lund', 'Otto Bell']);
  });

  it('an empty run is a whole json, a header of csv, and no line of jsonl', async () => {
    const run = async (format: string) => (await quotes(['extract', '-f', format], { input: '' })).stdout;
    expect(JSON.parse(await run('json'))).toEqual({ schemaVersion: 1, documents: [{ id: '-', quotes: [], speakers: [] }] });
    expect(rowsOf(await run('csv'))).toHaveLength(1);
    expect(await run('jsonl')).toBe('');
  });

  it('csv and tsv have the columns of the contract, a row a line', async () => {
    const columns = 'document,id,type,text,speaker,kind,role,anonymous,mention,cue,addressee,start,end,paragraph,sentence,confidence,rule';
    const csv = rowsOf((await quotes(['extract', '-f', 'csv'], { input: GULLS })).stdout);
    expect(csv[0]).toBe(columns);
    expect(csv[1]).toMatch(/^-,q1,direct,The gulls are back … They eat the nets\.,Ana Lund,person,the harbour master,false,Ana Lund,said,,25,102,1,1,[\d.]+,/);
    const tsv = rowsOf((await quotes(['extract', '-f', 'tsv'], { input: GULLS })).stdout);
    expect(tsv[0]).toBe(columns.replaceAll(',', '\t'));
    expect(tsv.every((row) => row.split('\t').length === 17)).toBe(true);
    expect(tsv).toHaveLength(5);
  });

  it('no cell of csv starts a formula, and no control character is left', async () => {
    const { stdout } = await quotes(['extract', '-f', 'csv'], { input: HOSTILE });
    expect(stdout).toContain("'=cmd()");
    expect(stdout).toContain(",'-2 is a number,");
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it('jsonl escapes what other readers take for the end of a line, and what a terminal obeys', async () => {
    const { stdout } = await quotes(['extract'], { input: HOSTILE });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(rowsOf(stdout).map((line) => JSON.parse(line).spans[0].text)).toEqual(['“=cmd()\u001b[31m, *stop* <b>it</b>.”', '“-2 is\u2028a\u0085number,”']);
  });

  it('markdown quotes, names and escapes', async () => {
    const { stdout } = await quotes(['extract', '-f', 'markdown'], { input: HOSTILE });
    expect(stdout).toContain('> “=cmd()\\[31m, \\*stop\\* \\<b>it\\</b>.”\n\n— **Ana Lund**, Mayor, _said_ (direct, ');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it('marked prints the article itself', async () => {
    const { stdout } = await quotes(['extract', '-f', 'marked'], { input: GULLS });
    expect(stdout).toBe(`Gulls return to Skarvik

[Ana Lund: “The gulls are back,”] ‹said› Ana Lund, the harbour master. [… “They eat the nets.”]

Otto Bell, a fisherman, ‹told› reporters [Otto Bell: that the nets were old].

Lund ‹called› [Ana Lund: the plan “a gift to the birds”] on Tuesday.

[Otto Bell: “Nobody asked the birds 🐦,”] Bell ‹said›.
`);
  });

  it('marked and table show several documents apart, without a control character', async () => {
    const folder = folderOf({ 'a.txt': GULLS, 'b\u001b[2J.txt': HOSTILE });
    for (const format of ['marked', 'table']) {
      const { stdout } = await quotes(['extract', '-f', format, '.'], { cwd: folder });
      expect(stdout).toMatch(
        format === 'marked' ? /==> a\.txt <==\n[\s\S]*\n\n==> b\[2J\.txt <==\n/ : /^a\.txt · 4 quotations · 2 speakers\n[\s\S]*\n\nb\[2J\.txt · 2 quot/,
      );
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
    }
  });

  it('-o takes the format from the ending, and jsonl from any other', async () => {
    const folder = folderOf({ 'a.txt': GULLS });
    const written = async (name: string, ...args: string[]) => {
      const { code, stdout, stderr } = await quotes(['extract', 'a.txt', '-o', name, ...args], { cwd: folder });
      expect([code, stdout, stderr]).toEqual([0, '', '']);
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(JSON.parse(await written('out.json')).schemaVersion).toBe(1);
    expect(await written('out.CSV')).toMatch(/^document,id,/);
    expect(await written('out.tsv')).toMatch(/^document\tid\t/);
    expect(await written('out.md')).toMatch(/^## a\.txt\n/);
    expect(await written('out.jsonl')).toMatch(/^\{"document":"a\.txt"/);
    expect(await written('out.data')).toMatch(/^\{"document":"a\.txt"/);
    expect(await written('out.txt', '-f', 'table', '--color')).toMatch(/^a\.txt · 4 quotations/);
  });
});
