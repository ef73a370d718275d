import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll, readOne } from './read.ts';

let folder = '';
const put = (path: string, content: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  put('a/one.txt', 'One.');
  put('a/two.md', '# Two');
  put('a/b/three.html', '<p>Three.</p>');
  put('a/b/four.log', 'Four.');
  put('a/c/five.jsonl', '{"id":5,"text":"Five."}\n{"text":"Six."}\nbroken\n');
  put('a/.hidden/no.txt', 'No.');
  put('empty/readme.bin', 'x');
  symlinkSync(join(folder, 'a'), join(folder, 'a/b/loop'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'a/c/zz.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (options: Parameters<typeof readAll>[1], path = 'a') => {
  const { documents, lines } = await readAll([join(folder, path)], options);
  const short = (words: string) => words.replaceAll(folder, '').replaceAll('\\', '/');
  return { ids: documents.map(({ id }) => (id.startsWith('/') || id.includes(':') ? relative(folder, id) : id)), lines: lines.map(short) };
};

const LOST = '/a/c/zz.txt: no such file or folder';
const BROKEN = /^\/a\/c\/five\.jsonl:3: not a JSON record: /;

describe('a folder', () => {
  it('is read with the folders in it, in order; loops end, and what fails is a line', async () => {
    const { ids, lines } = await read({});
    expect(ids).toEqual(['a/b/three.html', '5', 'a/c/five.jsonl:2', 'a/one.txt', 'a/two.md']);
    expect(lines).toEqual([expect.stringMatching(BROKEN), LOST]);
  });

  it.each([
    ['*.log', undefined, ['a/b/four.log']],
    ['b/*', undefined, ['a/b/four.log', 'a/b/three.html']],
    ['**/*.{md,txt}', undefined, ['a/one.txt', 'a/two.md']],
    [undefined, 'b', ['5', 'a/c/five.jsonl:2', 'a/one.txt', 'a/two.md']],
    [undefined, 'c/**', ['a/b/three.html', 'a/one.txt', 'a/two.md']],
    ['*.{html,md}', 'two.*', ['a/b/three.html']],
  ])('--include %s --exclude %s', async (include, exclude, ids) => {
    const found = await read({ ...(include === undefined ? {} : { include: [include] }), ...(exclude === undefined ? {} : { exclude: [exclude] }) });
    expect(found.ids).toEqual(ids);
  });

  it('without a text in it is a line', async () => {
    expect((await read({}, 'empty')).lines).toEqual(['/empty: no file in this folder is a text that can be read']);
  });

  it.skipIf(process.getuid?.() === 0)('without permission is a line, and the rest is read', async () => {
    put('locked/in/no.txt', 'No.');
    put('locked/yes.txt', 'Yes.');
    chmodSync(join(folder, 'locked/in'), 0);
    const { ids, lines } = await read({}, 'locked');
    chmodSync(join(folder, 'locked/in'), 0o700);
    expect(ids).toEqual(['locked/yes.txt']);
    expect(lines).toEqual(['/locked/in: no permission to read it']);
  });
});

describe('what it is', () => {
  it.each([
    ['<!DOCTYPE html><html><p>“Yes,” she said.', '“Yes,” she said.\n'],
    ['\n<html lang="en"><body>Yes.', 'Yes.\n'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Yes.</p></body></html>', 'Yes.\n'],
    ['# The *ferry*\n\nLate.', 'The ferry\n\nLate.\n'],
    ['---\ntitle: x\n---\nLate, **very** late.\n', 'Late, very late.\n'],
    ['{"id":"x","text":"Yes."}\n', 'Yes.'],
    ['“Yes,” she said. 2 < 3, and * is a star.\n', '“Yes,” she said. 2 < 3, and * is a star.\n'],
    ['{ This is not JSON }', '{ This is not JSON }'],
    ['> “Yes,” she wrote.\n\nA reply.', '> “Yes,” she wrote.\n\nA reply.'],
    ['<?xml version="1.0"?><doc><p>“Yes,” she said.</p></doc>', '“Yes,” she said.\n'],
    ['Hello <b>you</b> <p>“Yes,” she said.</p>', 'Hello you\n\n“Yes,” she said.\n'],
  ])('shows by the content: %j', async (content, text) => {
    const { documents, lines } = await readOne(content);
    expect(documents.map((document) => document.text)).toEqual([text]);
    expect(lines).toEqual([]);
  });

  it.each(['', ' \r\n\t'])('of nothing is an empty document, and a warning: %j', async (content) => {
    const { documents, lines } = await readOne(content);
    expect(documents).toEqual([{ id: '-', text: content }]);
    expect(lines).toEqual(['?-: empty']);
  });

  it.each([
    ['[{"text":"Yes."}]', 'a JSON list; one record a line can be read: jq -c ".[]"'],
    ['{\n  "text": "Yes."\n}', 'JSON over several lines; one record a line can be read: jq -c .'],
  ])('JSON in another form is one line: %j', async (content, message) => {
    expect((await readOne(content)).lines).toEqual([`-: ${message}`]);
  });

  it('is what it is said to be', async () => {
    expect((await readOne('# Not *Markdown*', 'text')).documents[0]?.text).toBe('# Not *Markdown*');
    expect((await readOne('<p>Not a page</p>', 'text')).documents[0]?.text).toBe('<p>Not a page</p>');
  });

  it('names what is missing', async () => {
    expect((await readAll(['/no/such', '-'], {}, new TextEncoder().encode('Yes.'))).lines).toEqual(['/no/such: no such file or folder']);
  });

  it.each(['\n', '\r\n', '\r'])('records stand on lines of their own, whatever ends them: %j', async (end) => {
    const lines = ['{"id":"a","text":"One."}', '', 'broken', '{"text":"Two."}', `{"text":"${'x'.repeat(5000)}"}`, '[]'];
    const { documents, problems } = await readOne(lines.join(end), 'jsonl');
    expect(documents.map(({ id }) => id)).toEqual(['a', '-:4', '-:5']);
    expect(problems.map(({ where }) => where)).toEqual(['-:3', '-:6']);
  });

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-12345678901234567890', '-12345678901234567890'],
    ['7', '7'],
    ['1.50', '1.5'],
    ['"007"', '007'],
  ])('an id %s keeps its digits, whatever else has its name', async (written, id) => {
    const line = `{"text":"The \\"id": 5.","of":{"id": 9007199254740992.0},"id" : ${written}}`;
    expect((await readOne(line.replace('\\"id":', '\\"id\\":'), 'jsonl')).documents.map((document) => document.id)).toEqual([id]);
  });

  it('a NUL far into a file shows that it is no text', async () => {
    const { documents, lines } = await readOne(`${'The ferry is late. '.repeat(10_000)}\0`);
    expect([documents, lines]).toEqual([[], ['-: a binary file, not text']]);
  });

  it('records carry what they say of themselves', async () => {
    const { documents } = await readOne('{"text":"Yes.","title":" The  ferry","author":"By Ana Lund","date":2024,"section":"Harbour"}', 'jsonl');
    expect(documents[0]?.about).toEqual({ title: 'The ferry', byline: 'Ana Lund', section: 'Harbour' });
  });
});
