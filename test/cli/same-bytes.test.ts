import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/options/output.ts';
import { INPUTS, type InputKind } from '../../src/input/input-document.ts';
import { docxOf, epubOf } from '../input/archive.ts';
import { folderOf, GULLS, quotes } from './quotes.ts';

/** A name that no output has by chance, of the length of the one that a table gives to standard input. */
const NAME = 'the-pier-paper';
const paragraphs = GULLS.trim().split('\n\n');
const [headline = '', ...rest] = paragraphs;
const BODY = `<h1>${headline}</h1>${rest.map((one) => `<p>${one}</p>`).join('')}`;
const page = fileURLToPath(new URL('../../fixtures/pages/tram-strike/source.html', import.meta.url));

const CONTENT: Readonly<Record<InputKind, string | Uint8Array>> = {
  text: `\uFEFF${GULLS.replaceAll('\n', '\r\n')}`,
  markdown: `---\ntitle: Gulls\nauthor: Ana Lund\n---\n# ${headline}\n\n${rest.join('\n\n')}\n\n> We sold the nets.\n>\n> — Otto Bell\n`,
  html: readFileSync(page),
  jsonl: `${JSON.stringify({ id: 'one', text: GULLS, title: 'Gulls' })}\nbroken\n${JSON.stringify({ text: GULLS })}\n`,
  epub: epubOf(BODY),
  docx: docxOf(paragraphs.map((one) => [[one, false]])),
};

/** What a file's name is in the output, standard input's is `-`; a table, which is for people, says it in words, but for a line of it. */
const renamed = (stdout: string, format: string) =>
  format === 'table' ? stdout.replaceAll(`${NAME}:`, '-:').replaceAll(NAME, 'standard input') : stdout.replaceAll(NAME, '-');

describe('standard input and a file', () => {
  it('have names of one length in a table, whose columns depend on it', () => expect(NAME.length).toBe('standard input'.length));

  it.each(INPUTS.flatMap((kind) => FORMATS.map((format) => [kind, format] as const)))(
    '%s as %s: the same, byte for byte, but for the name of the source',
    async (kind, format) => {
      const cwd = folderOf({ [NAME]: CONTENT[kind] });
      const args = ['extract', '--input', kind, '--format', format];
      const [file, piped] = await Promise.all([quotes([...args, NAME], { cwd }), quotes(args, { input: readFileSync(join(cwd, NAME)) })]);
      expect(file.stdout.length).toBeGreaterThan(0);
      expect(piped.stdout).toBe(renamed(file.stdout, format));
      expect(piped.stderr).toBe(file.stderr.replaceAll(NAME, '-'));
      expect(piped.code).toBe(file.code);
    },
  );

  it.each(INPUTS)('%s: what it is shows by its content too', async (kind) => {
    const cwd = folderOf({ [NAME]: CONTENT[kind] });
    const input = readFileSync(join(cwd, NAME));
    const [told, file, piped] = await Promise.all([
      quotes(['extract', '-f', 'json', '--input', kind, '-'], { input }),
      quotes(['extract', '-f', 'json', NAME], { cwd }),
      quotes(['extract', '-f', 'json'], { input }),
    ]);
    expect(piped).toEqual(told);
    expect(renamed(file.stdout, 'json')).toBe(told.stdout);
  });

  it.each(['speakers', 'text', 'report'])('%s gives the same of both', async (command) => {
    const cwd = folderOf({ [NAME]: GULLS });
    const file = await quotes([command, NAME], { cwd });
    const piped = await quotes([command, '-'], { input: GULLS });
    expect(file.stdout.length).toBeGreaterThan(0);
    if (command !== 'report') expect(piped.stdout).toBe(renamed(file.stdout, 'jsonl'));
    else expect(piped.stdout.length - file.stdout.length).toBeLessThan(200);
  });
});
