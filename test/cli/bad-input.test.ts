import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubOf } from '../input/archive.ts';
import { BUILT, folderOf, GULLS, quotes, start } from './quotes.ts';

const record = (id: string) => JSON.stringify({ id, text: GULLS });
const BOMB = () => zipSync({ 'META-INF/container.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
const ROOT = process.getuid?.() === 0;

/** Files that cannot be read at all: each is one line, and what stands beside them is read. */
const LOST: readonly (readonly [file: string, content: (() => string | Uint8Array) | null, reason: string])[] = [
  ['gone.txt', null, 'no such file or folder'],
  ['zip.epub', () => zipSync({ 'a.txt': strToU8(GULLS) }), 'a zip archive, but no EPUB'],
  ['zip.docx', () => zipSync({ 'a.txt': strToU8(GULLS) }), 'a zip archive, but no Word document'],
  ['zip', () => zipSync({ 'a.txt': strToU8(GULLS) }), 'a zip archive, neither EPUB nor DOCX; unpack it first'],
  ['bomb.epub', BOMB, 'unpacks to far more than a text has; not read'],
  ['cut.epub', () => epubOf('<p>“Yes,” said Ana Lund.</p>').subarray(0, 400), 'a zip archive that is damaged or cut off'],
  ['text.epub', () => GULLS, 'not an EPUB: no zip archive'],
  ['text.docx', () => GULLS, 'not a Word document: no zip archive'],
  ['book.txt', () => epubOf('<p>“Yes,” said Ana Lund.</p>'), 'a zip archive, not text'],
  ['book.html', () => epubOf('<p>“Yes,” said Ana Lund.</p>'), 'a zip archive, not text'],
  ['picture.txt', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 3]), 'a binary file, not text'],
  ['picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 3]), 'a binary file, not text'],
  ['nul.txt', () => `${GULLS.repeat(400)}\0`, 'a binary file, not text'],
  ['paper.txt', () => '%PDF-1.7 …', 'a PDF file; convert it to text first'],
  ['list.json', () => `[${record('a')}]`, 'a JSON list; one record a line can be read: jq -c ".[]"'],
  ['wide.jsonl', () => Buffer.from(`\uFEFF${record('a')}\n`, 'utf16le'), 'JSONL in UTF-16; save it as UTF-8'],
  ['blank.html', () => '<html><body><script>“No,” said he.</script></body></html>', 'a page with no text in it'],
  ['code.md', () => '```\ncode\n```\n', 'a Markdown file with no text in it'],
  ['deep.md', () => `${'>'.repeat(50_000)} deep`, 'nests too deep'],
  ['deep.html', () => '<div>'.repeat(60_000), 'nests too deep'],
];

describe('what cannot be read', () => {
  it.each(LOST)('%s is named in one line; alone it ends with 2, the rest is read and ends with 1', async (file, content, reason) => {
    const cwd = folderOf({ 'a.txt': GULLS, 'z.txt': GULLS });
    if (content !== null) writeFileSync(join(cwd, file), content());
    const line = `quotes: ${file}: ${reason}\n`;
    const [alone, among, good] = await Promise.all([
      quotes(['extract', file], { cwd }),
      quotes(['extract', 'a.txt', file, 'z.txt'], { cwd }),
      quotes(['extract', 'a.txt', 'z.txt'], { cwd }),
    ]);
    expect(alone).toEqual({ code: 2, stdout: '', stderr: line });
    expect(among).toEqual({ code: 1, stdout: good.stdout, stderr: line });
    expect(good.code).toBe(0);
  });

  it('a folder without a text in it is one, by itself and among others', async () => {
    const cwd = folderOf({ 'a.txt': GULLS });
    mkdirSync(join(cwd, 'pictures'));
    writeFileSync(join(cwd, 'pictures/one.png'), 'x');
    const stderr = 'quotes: pictures: no file in this folder is a text that can be read\n';
    expect(await quotes(['extract', 'pictures'], { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(await quotes(['extract', '--quiet', 'pictures', 'a.txt'], { cwd })).toMatchObject({ code: 1, stderr });
    expect(await quotes(['extract', '--include', '*.md', '.'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'quotes: .: --include leaves no file of this folder\n',
    });
  });

  it('records that are none are named with their lines, the others are read', async () => {
    const lines = [record('a'), 'broken', '[1]', '{"t":3}', '{"text":7}', '', '"text"', record('b').slice(0, -9), record('c'), '{"text":"\\ud83d', record('d')];
    const cwd = folderOf({ 'in.jsonl': lines.join('\n') });
    const { code, stdout, stderr } = await quotes(['extract', 'in.jsonl'], { cwd });
    expect(code).toBe(1);
    expect([
      ...new Set(
        stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).document),
      ),
    ]).toEqual(['a', 'c', 'd']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^quotes: in\.jsonl:2: not a JSON record: /),
      'quotes: in.jsonl:3: not a JSON object',
      'quotes: in.jsonl:4: no field “text”',
      'quotes: in.jsonl:5: the field “text” is not a string',
      'quotes: in.jsonl:7: not a JSON object',
      expect.stringMatching(/^quotes: in\.jsonl:8: not a JSON record: /),
      expect.stringMatching(/^quotes: in\.jsonl:10: not a JSON record: /),
    ]);
    expect((await quotes(['extract', '-i', 'jsonl'], { input: 'broken\n' })).code).toBe(2);
  });

  it.skipIf(ROOT && process.platform !== 'linux')('a file without permission is named', async () => {
    const cwd = folderOf({ 'a.txt': GULLS, 'locked.txt': GULLS });
    chmodSync(join(cwd, 'locked.txt'), 0);
    chmodSync(cwd, 0o755);
    // who may read everything gives that up first
    const [program, before] = ROOT ? ['setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath]] : [process.execPath, []];
    const { code, stdout, stderr } = await start(program, [...before, BUILT, 'extract', 'locked.txt', 'a.txt'], { cwd });
    expect(stderr).toBe('quotes: locked.txt: no permission to read it\n');
    expect([code, stdout]).toEqual([1, (await quotes(['extract', 'a.txt'], { cwd })).stdout]);
  });

  it.skipIf(process.platform === 'win32')('a pipe in a folder is not waited for, one that is named is read', async () => {
    const cwd = folderOf({ 'a.txt': GULLS });
    execFileSync('mkfifo', [join(cwd, 'b.txt')]);
    const { code, stdout, stderr } = await quotes(['extract', '.'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, (await quotes(['extract', 'a.txt'], { cwd })).stdout, '']);
    const named = quotes(['extract', 'b.txt'], { cwd });
    await writeFile(join(cwd, 'b.txt'), GULLS);
    expect((await named).stdout).toBe(stdout.replaceAll('a.txt', 'b.txt'));
  });

  it('links that lead back to a folder end, and one that leads nowhere is named', async () => {
    const cwd = folderOf({ 'a.txt': GULLS });
    for (const [target, path] of [
      ['.', 'again'],
      ['../..', 'up'],
      ['self', 'self'],
      ['nowhere', 'lost.txt'],
      ['nowhere', 'lost.png'],
    ] as const)
      symlinkSync(path === 'up' ? cwd : target, join(cwd, path));
    mkdirSync(join(cwd, 'in'));
    symlinkSync('..', join(cwd, 'in/out'));
    const { code, stdout, stderr } = await quotes(['extract', '.'], { cwd });
    expect(stderr).toBe('quotes: lost.txt: no such file or folder\nquotes: self: a loop of symbolic links\n');
    expect([code, stdout]).toEqual([1, (await quotes(['extract', 'a.txt'], { cwd })).stdout]);
    expect(await quotes(['extract', '--include', 'a.*', '.'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
    expect(await quotes(['extract', 'self'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'quotes: self: a loop of symbolic links\n' });
  });
});

describe('what is read all the same', () => {
  const broken = '<html><body><p>“The gulls are back,” said <b>Ana Lund.<div></p></i><table><tr><p>“They <em>eat the nets,” said Otto Bell.</body';
  it.each([
    ['broken.html', broken, ['Ana Lund', 'Otto Bell'], ''],
    // the ending says Markdown, and Markdown may hold HTML
    ['wrong.md', broken, ['Ana Lund', 'Otto Bell'], ''],
    [
      'wrong.txt',
      `<!DOCTYPE html><p>“The gulls are back,” said Ana Lund.</p>`,
      ['Ana Lund'],
      'reads like a page, and is taken for text as its ending says; to take the article out: --input html',
    ],
    ['no-ending', `<!DOCTYPE html>${broken}`, ['Ana Lund', 'Otto Bell'], ''],
    ['empty.txt', '', [], 'empty'],
    ['blank.txt', ' \r\n', [], 'empty'],
    ['latin.txt', Buffer.from('\x93Yes,\x94 said Ana Lund.', 'latin1'), ['Ana Lund'], 'not valid UTF-8; read as Windows-1252'],
    [
      'damaged.txt',
      Buffer.concat([Buffer.from('“Yes,” said Ana Lund. “'), Buffer.from([0xe2, 0x80])]),
      ['Ana Lund'],
      'some bytes are not valid UTF-8, and stand as \ufffd',
    ],
  ] as const)('%s ends with 0, and what has to be said is one line', async (file, content, speakers, warning) => {
    const cwd = folderOf({ [file]: content });
    const { code, stdout, stderr } = await quotes(['extract', file], { cwd });
    const names = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).speaker?.name]));
    expect(names).toEqual(speakers);
    expect([code, stderr]).toEqual([0, warning === '' ? '' : `quotes: ${file}: ${warning}\n`]);
  });

  it('a page of 20 MB: one line, all of it, and what comes after it', async () => {
    const paragraph = `<p>${'The nets were torn and the boats lay on the sand. '.repeat(25)}“The gulls are back,” said Ana Lund.</p>\n`;
    const many = Math.ceil(20e6 / paragraph.length);
    const cwd = folderOf({ 'large.html': `<html><body><article>${paragraph.repeat(many)}</article></body></html>`, 'z.txt': GULLS });
    const { code, stdout, stderr } = await quotes(['extract', 'large.html', 'z.txt', '-f', 'csv'], { cwd });
    expect(stderr).toBe('quotes: large.html: too large a page to tell the article from the rest; read whole\n');
    expect(code).toBe(0);
    const rows = stdout.trim().split('\n');
    expect(rows.filter((row) => /^large\.html,.*,Ana Lund,/.test(row)).length).toBe(many);
    expect(rows.filter((row) => row.startsWith('z.txt,')).length).toBeGreaterThan(2);
  });
});
