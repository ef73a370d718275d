import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT, folderOf, installed, quotes, start } from '../cli/quotes.ts';
import { records } from '../robustness/articles.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const DEBIAN_PYTHON = '/usr/bin/python3';

/** The commands of docs/scale.md, by the heading that they stand under. */
const sections = new Map(
  readFileSync(join(docs, 'scale.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), /^```sh\n(.*?)^```/ms.exec(section)?.[1] ?? '']),
);

/** Several pieces of a corpus that is small. */
const smaller = (text: string) => text.replace('--block 20M', '--block 500k').replace('RECORDS = 5000', 'RECORDS = 200');
const corpus = records(1100);
let one: readonly string[] = [];

beforeAll(async () => {
  const { code, stdout } = await quotes(['extract', '-i', 'jsonl', '-f', 'jsonl', '-j', '1', '-'], { input: corpus });
  expect(code).toBe(0);
  one = stdout.split('\n');
  expect(one.length).toBeGreaterThan(2000);
});

/** Runs a section's commands in a folder with the corpus and the programs that it names, `quotes` among them. */
async function run(section: string, input = corpus) {
  const folder = folderOf({ 'corpus.jsonl': input, quotes: `#!/bin/sh\nexec '${process.execPath}' '${BUILT}' "$@"\n` });
  chmodSync(join(folder, 'quotes'), 0o755);
  writeFileSync(join(folder, 'quotes_dask.py'), smaller(readFileSync(join(docs, 'scale', 'quotes_dask.py'), 'utf8')));
  // what a command leaves behind on its way is ended with it
  writeFileSync(
    join(folder, 'run.sh'),
    `set -uo pipefail; set -m; PATH=$PWD:$PATH; trap 'kill $(jobs -p) 2> /dev/null' EXIT\npython3() { ${DEBIAN_PYTHON} "$@"; }\n${smaller(sections.get(section) ?? '')}`,
  );
  const result = await start('bash', ['run.sh'], { cwd: folder });
  return { ...result, quotes: readFileSync(join(folder, 'quotes.jsonl'), 'utf8').split('\n') };
}

/** Says on what line two outputs part, where they do. */
function expectSame(found: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((line, index) => found[index] !== line);
  if (at >= 0) expect(found[at], `line ${at + 1}`).toBe(expected[at]);
  expect(found.length).toBe(expected.length);
}

describe('docs/scale.md', () => {
  it('has a section for each engine', () => expect([...sections.keys()]).toEqual(expect.arrayContaining(['One machine', 'GNU parallel', 'Dask', 'Spark'])));

  it('one machine comes to the same with as many threads as help', async () => {
    const { code, stderr, quotes } = await run('One machine');
    expect([code, stderr]).toEqual([0, '']);
    expectSame(quotes, one);
  });

  const parallel = installed('parallel');
  it.skipIf(!parallel)(`GNU parallel comes to the same${parallel ? '' : ' (it is not installed)'}`, async () => {
    const { code, stderr, quotes } = await run('GNU parallel');
    expect([code, stderr]).toEqual([0, '']);
    expectSame(quotes, one);
  });

  const dask = installed('dask') && installed(DEBIAN_PYTHON, '-c', 'import distributed');
  it.skipIf(!dask)(`Dask comes to the same, with a scheduler and two workers${dask ? '' : ' (it is not installed)'}`, async () => {
    const { stderr, quotes } = await run('Dask');
    expect(stderr.replace(/.*Terminated.*\n/g, '')).toBe('');
    expectSame(quotes, one);
  });

  it.skipIf(!dask)('Dask names a record that cannot be read, and does the others', async () => {
    const lines = corpus.split('\n').slice(0, 450);
    const { stderr, quotes } = await run('Dask', [...lines.slice(0, 300), '{"id":', ...lines.slice(300), ''].join('\n'));
    expect(stderr).toMatch(/^quotes: -:101: not a JSON record/m);
    const last = one.findIndex((line) => line.startsWith('{"document":"a450"'));
    expectSame(quotes.slice(0, -1), one.slice(0, last));
  });
});
