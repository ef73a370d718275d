import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { quotes } from './quotes.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotes-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));
const TEXT = 'Ana Lund said that the ferry was late.\n\n“It is full,” she added.\n';

async function runCli(args: readonly string[], input = '') {
  const { code, stdout, stderr } = await quotes(args, { input });
  return { code, out: stdout, err: stderr };
}

describe('quotes evaluate', () => {
  it('reads back what --format cases writes, and gives it 100', async () => {
    const sources = ['ferry-supper', 'harbour-bridge-vote', 'lake-rowing-final'].map((slug) => join(articles, slug, 'source.txt'));
    const { out } = await runCli(['extract', '--format', 'cases', ...sources]);
    const cases = file('cases.txt', out);
    const { code, out: json } = await runCli(['evaluate', '--format', 'json', '--misses', cases]);
    const report = JSON.parse(json);
    expect(code).toBe(0);
    expect(report.documents).toBe(3);
    expect(report.misses).toEqual([]);
    expect(report.quotations.all.exact).toMatchObject({ precision: 100, recall: 100, f1: 100 });
    expect(report.quotations.all.whole.f1).toBe(100);
    expect(report.quotations.all.name.accuracy).toBe(100);
    expect(report.passages.attributed.f1).toBe(100);
  });

  it('prints a table, and what is wrong on request', async () => {
    const gold = file('one.txt', '{s1 Ana Lund} {c1 said} {1 that the ferry was late}.\n\nThe {2 “Heron”} sailed.\n');
    const { code, out, err } = await runCli(['evaluate', gold, '--misses']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^1 document +precision +recall +F1\nexact spans +100\.0 +50\.0 +66\.7\n/);
    expect(out).toMatch(/one\.txt@45 {2}not found {2}gold: Heron\n$/);
  });

  it('scores records that are there, and reads gold from standard input', async () => {
    const gold = JSON.stringify({ id: 'a', text: TEXT, quotes: [{ type: 'direct', content: [[40, 53]], cue: [[58, 63]], speaker: [[54, 57]] }] });
    const { out: records } = await runCli(['extract', '-i', 'jsonl', '-f', 'jsonl', '-'], gold);
    const { code, out } = await runCli(['evaluate', '-', '-f', 'json', '--records', file('records.jsonl', records)], gold);
    expect(code).toBe(0);
    expect(JSON.parse(out).quotations.direct.exact).toMatchObject({ asked: 1, found: 1, given: 1, right: 1 });
    const none = await runCli(['evaluate', '-', '-f', 'json', '--records', file('none.jsonl', '')], gold);
    expect(JSON.parse(none.out).quotations.direct.exact).toMatchObject({ asked: 1, found: 0, given: 0 });
  });

  it('ends with 1 where a figure is below what it must reach, and says which', async () => {
    const gold = file('two.txt', '{s1 Ana Lund} {c1 said} {1 that the ferry was late}. The {2 “Heron”} sailed.');
    expect((await runCli(['evaluate', gold, '--fail-under', 'quotations.all.exact=60'])).code).toBe(0);
    const { code, err } = await runCli(['evaluate', gold, '--fail-under', 'quotations.all.exact.recall=60', '--fail-under', 'names.person=1']);
    expect(code).toBe(1);
    expect(err).toBe('quotes: quotations.all.exact.recall is 50.0, below 60\nquotes: names.person was not measured: the gold asks for none\n');
  });

  it.each([
    [['--fail-under', 'passages.nonsense=3'], /^quotes: no such figure: passages\.nonsense \(there are passages\.found, /],
    [['--fail-under', 'half'], /Give a figure and what it must reach/],
    [['--records', '-', '-'], /^quotes: standard input is the gold or the records, not both\n$/],
    [['--records', 'no-such-file'], /^quotes: no-such-file: no such file or folder\n$/],
  ])('ends with 2 for %j', async (flags, message) => {
    const { code, err } = await runCli(['evaluate', file('three.txt', '{1 “No.”}'), ...flags]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('names the line of a gold that cannot be read, scores the rest, and ends with 1', async () => {
    const bad = file('bad.jsonl', `{"id":"a","text":"No.","quotes":[]}\n{"id":"b"\n{"id":"c","quotes":[]}\n`);
    const { code, err, out } = await runCli([
      'evaluate',
      bad,
      file('bad.txt', 'a\n{1 b\n---\n{1 “No.”}\n---\n{1 c}}\n'),
      file('first.jsonl', '{bad\n'),
      join(folder, 'absent'),
    ]);
    expect(code).toBe(1);
    expect(err).toBe(
      [
        `${bad}:2: not a JSON record`,
        `${bad}:3: no “text”`,
        `${join(folder, 'bad.txt')}:2: a brace is not closed`,
        `${join(folder, 'bad.txt')}:6: a closing brace too many`,
        `${join(folder, 'first.jsonl')}:1: not a JSON record`,
        `${join(folder, 'absent')}: no such file or folder`,
      ]
        .map((line) => `quotes: ${line}\n`)
        .join(''),
    );
    expect(out).toMatch(/^2 documents/);
  });

  it('takes records from standard input, with a byte-order mark too', async () => {
    const gold = file('sail.jsonl', JSON.stringify({ id: 'a', text: TEXT, quotes: [{ type: 'direct', content: [[40, 53]] }] }));
    const { out: records } = await runCli(['extract', '-i', 'jsonl', gold]);
    const { code, out, err } = await runCli(['evaluate', gold, '-f', 'json', '--records', '-'], `\uFEFF${records}`);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).quotations.direct.exact).toMatchObject({ asked: 1, right: 1 });
  });

  const RECORD = { document: 'a', rule: 'r', type: 'direct', spans: [{ start: 40, end: 53 }] };
  it.each([
    ['no JSON', 'x'],
    ['another format', '{"schemaVersion":1,"documents":[]}'],
    ['a span that is none', JSON.stringify({ ...RECORD, spans: [null] })],
    ['no span', JSON.stringify({ ...RECORD, spans: [] })],
    ['no kind', JSON.stringify({ ...RECORD, type: undefined })],
    ['a speaker that is none', JSON.stringify({ ...RECORD, speaker: { mention: 5 } })],
  ])('names the line of records that are none: %s', async (_name, line) => {
    const gold = file('one.jsonl', JSON.stringify({ id: 'a', text: TEXT, quotes: [] }));
    const records = file('records.jsonl', `${JSON.stringify(RECORD)}\n${line}\n`);
    const { code, err } = await runCli(['evaluate', gold, '--records', records]);
    expect([code, err]).toEqual([2, `quotes: ${records}:2: not a quotation as extract prints it in jsonl\n`]);
  });

  it('says so where the records are of other documents', async () => {
    const gold = file('mine.txt', '# a.txt\n{1 “No,”} {c1 said} {s1 Ana Lund}.\n');
    const records = file('other.jsonl', `${JSON.stringify(RECORD)}\n`);
    const { code, err } = await runCli(['evaluate', gold, '--records', records]);
    expect([code, err]).toEqual([0, `quotes: ${records}: none of its documents is one of the gold\n`]);
  });

  it('says so where a gold marks nothing, as a plain article does', async () => {
    const { code, err } = await runCli(['evaluate', file('plain.txt', TEXT)]);
    expect([code, err]).toEqual([0, 'quotes: the gold marks no quotation, so that whatever is found counts as wrong; to write one: quotes extract -f cases\n']);
  });

  it('ends with 2 where there is nothing to score', async () => {
    expect((await runCli(['evaluate', join(folder, 'absent')])).code).toBe(2);
    expect(await runCli(['evaluate', file('empty.txt', '')])).toMatchObject({ code: 2, err: 'quotes: the gold holds no text\n' });
  });
});
