import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OUTPUT_SCHEMA } from '../../src/schema.ts';
import { folderOf, GULLS, quotes } from './quotes.ts';

describe('quotes extract --explain', () => {
  it('adds indented lines to the table, the words marked below', async () => {
    const folder = folderOf({ 'gulls.txt': GULLS });
    const { code, stdout } = await quotes(['extract', '-f', 'table', '--explain', 'gulls.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {4}report {6}\[content-then-report\] /m);
    expect(stdout).toMatch(/told reporters .*\n +S+ .*c{4} a{9}/);
    expect(stdout).toMatch(/^ {4}name {8}\[named\] The speaker is Otto Bell: /m);
    expect(stdout).toMatch(/^ {4}confidence {2}Of quotations/m);
  });

  it('adds a structure to json that the schema knows, its offsets in the unit that is asked for', async () => {
    const folder = folderOf({ 'gulls.txt': GULLS });
    const { stdout } = await quotes(['extract', '-f', 'json', '--explain', '--offsets', 'codepoint', 'gulls.txt'], { cwd: folder });
    const output = JSON.parse(stdout);
    const validate = new Ajv({ strict: false }).compile(OUTPUT_SCHEMA);
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    const characters = [...GULLS];
    const steps = output.documents[0].quotes.flatMap(({ explanation }: { explanation: { steps: { saw: object[] }[] } }) => explanation.steps);
    for (const { start, end, text } of steps.flatMap(({ saw }: { saw: object[] }) => saw)) expect(characters.slice(start, end).join('')).toBe(text);
  });
});

describe('quotes extract --at', () => {
  const folder = () => folderOf({ 'gulls.txt': GULLS });

  it('tells of the quotation at a place alone', async () => {
    const { code, stdout } = await quotes(['extract', '-f', 'table', '--at', String(GULLS.indexOf('nets were old')), 'gulls.txt'], { cwd: folder() });
    expect(code).toBe(0);
    expect(stdout).toContain('Otto Bell');
    expect(stdout).not.toContain('Ana Lund');
  });

  it('tells why there is none', async () => {
    const { code, stdout } = await quotes(['extract', '--at', '3', 'gulls.txt'], { cwd: folder() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ document: 'gulls.txt', at: 3, quotes: [], rejected: [{ saw: expect.any(Array) }] });
  });

  it('counts in the unit that is asked for', async () => {
    const at = Buffer.from(GULLS.slice(0, GULLS.indexOf('Nobody asked'))).length;
    const { stdout } = await quotes(['extract', '-f', 'json', '--offsets', 'byte', '--at', String(at), 'gulls.txt'], { cwd: folder() });
    expect(JSON.parse(stdout)).toMatchObject({ at, quotes: [{ text: expect.stringContaining('Nobody asked') }] });
  });

  it.each([
    [['--at', 'x'], 2, /Give a place in the text as a whole number/],
    [['--at', '1', '-f', 'csv'], 2, /--at prints a table, json or jsonl, not csv/],
    [['--at', '1', '-o', 'place.md'], 2, /--at prints a table, json or jsonl, not markdown/],
    [['--at', '99999'], 2, /gulls\.txt: the text ends before 99999/],
  ])('refuses %j', async (flags, expected, message) => {
    const { code, stderr } = await quotes(['extract', ...flags, 'gulls.txt'], { cwd: folder() });
    expect(code).toBe(expected);
    expect(stderr).toMatch(message);
  });
});
