// Measures how fast `quotes` is, beside compromise, and prints medians and ratios: npm run bench (after npm run build)
//   --quick: fewer rounds and smaller files
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type nlp from 'compromise';
import { COMMAND, runNode, runQuotes } from './bench/command.ts';
import { inTurns, median, timeOf, warmUp } from './bench/measure.ts';
import { memoryOf } from './bench/memory.ts';
import { benchTexts, EXAMPLE, writeRecords } from './bench/texts.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const quick = values.quick;
const { extractQuotes } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.ts');
// each build by itself: imported from source the three share one instance, which the last of them extends
const require = createRequire(import.meta.url);
const [tokenizer, tagger, full] = ['one', 'two', 'three'].map((part) => require(`compromise/${part}`) as typeof nlp);
const texts = benchTexts();

const missed: string[] = [];
const print = (...cells: readonly string[]) =>
  console.log(
    `  ${cells
      .map((cell, at) => (at === 0 ? cell.padEnd(46) : cell.padStart(14)))
      .join(' ')
      .trimEnd()}`,
  );
const heading = (line: string) => console.log(`\n${line}`);
const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;

/** A ratio with its target, and whether it is met. */
function target(name: string, ratio: number, least: number | null, most: number | null): string {
  const met = (least === null || ratio >= least) && (most === null || ratio <= most);
  if (!met) missed.push(name);
  return `${least !== null ? `at least ${least}` : `at most ${most}`}: ${met ? 'met' : 'NOT MET'}`;
}

function coldStart(): void {
  heading('Cold start, beside a bare `node -e 0` (medians of turns)');
  const found = inTurns(
    {
      node: () => runNode(['-e', '0']),
      version: () => runNode([COMMAND, '--version']),
      help: () => runNode([COMMAND, '--help']),
      extract: () => runNode([COMMAND, 'extract', EXAMPLE]),
    },
    quick ? 9 : 25,
    2,
    timeOf,
  );
  print('node -e 0', `${found.node.toFixed(0)} ms`);
  for (const [name, most] of [['version', 1.5] as const, ['help', 1.5] as const, ['extract', 2.5] as const]) {
    const ratio = found[name] / found.node;
    print(
      name === 'extract' ? 'quotes extract of an article' : `quotes --${name}`,
      `${found[name].toFixed(0)} ms`,
      times(ratio),
      `  ${target(name, ratio, null, most)}`,
    );
  }
}

function beside(): void {
  const characters = texts.news.reduce((sum, text) => sum + text.length, 0);
  heading(
    `One process, ${texts.news.length} news articles, ${(characters / 1e6).toFixed(2)} M characters of ${texts.from} (medians of turns, processor time; each warm beforehand)`,
  );
  const each = (work: (text: string) => unknown) => () => {
    for (const text of texts.news) work(text);
  };
  const works = {
    tokenizer: each((text) => tokenizer?.(text)),
    tagger: each((text) => tagger?.(text)),
    quotations: each((text) => full?.(text).quotations().out('array')),
    quotes: each((text) => extractQuotes(text)),
  };
  // each is warm before it is measured, by the same rule: so many seconds of the processor
  const rounds = Object.values(works).map((work) => warmUp(work, quick ? 20 : 60));
  // ours is short, so it has more turns
  const ours: number[] = [];
  const found = inTurns(
    {
      ...works,
      quotes: () => {
        for (let turn = 0; turn < 5; turn++) ours.push(inTurns({ once: works.quotes }, 1).once);
      },
    },
    quick ? 3 : 7,
  );
  const own = median(ours);
  const speed = (time: number) => `${(characters / 1000 / time).toFixed(2)} M/s`;
  print('rounds to warm up', `${rounds.join(' · ')}`);
  print('', 'characters', 'quotes takes');
  print('quotes: who said what, with names', speed(own), '1 ×');
  print('compromise/one: tokens and sentences', speed(found.tokenizer), times(found.tokenizer / own));
  print('compromise/two: parts of speech', speed(found.tagger), times(found.tagger / own));
  const ratio = found.quotations / own;
  print('compromise: .quotations()', speed(found.quotations), times(ratio), `  ${target('quotations', ratio, 30, null)}`);
}

function againstLength(): void {
  heading('Cost against length (a character, beside news; processor time)');
  const ten = Array.from({ length: 10 }, () => texts.novel).join('\n\n');
  const news = texts.news.reduce((sum, text) => sum + text.length, 0);
  const found = inTurns(
    {
      news: () => {
        for (const text of texts.news) extractQuotes(text);
      },
      novel: () => extractQuotes(texts.novel),
      ten: () => extractQuotes(ten),
    },
    quick ? 3 : 7,
    2,
  );
  const cost = (time: number, characters: number) => (time * 1e6) / characters;
  const base = cost(found.news, news);
  print('news, an article at a time', `${base.toFixed(0)} ns`, '1 ×');
  print(
    `a novel of ${(texts.novel.length / 1000).toFixed(0)} k characters`,
    `${cost(found.novel, texts.novel.length).toFixed(0)} ns`,
    times(cost(found.novel, texts.novel.length) / base),
  );
  print('ten of them as one document', `${cost(found.ten, ten.length).toFixed(0)} ns`, times(cost(found.ten, ten.length) / base));
}

async function asCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  try {
    const input = join(folder, 'in.jsonl');
    const records = writeRecords(input, texts.news, (quick ? 8 : 40) * 1e6);
    const bytes = statSync(input).size;
    heading(`The command on ${(bytes / 1e6).toFixed(0)} MB of JSONL, ${records} articles (medians of turns)`);
    const runs = new Map<string, { seconds: number[]; megabytes: number[] }>();
    const outputs: string[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      for (const jobs of ['1', '2']) {
        const output = join(folder, `out-${jobs}.jsonl`);
        if (round === 0) outputs.push(output);
        const run = await runQuotes(['extract', input, '-f', 'jsonl', ...(process.env.JOBS_OFF ? [] : ['--jobs', jobs])], output);
        const own = runs.get(jobs) ?? { seconds: [], megabytes: [] };
        own.seconds.push(run.seconds);
        if (run.megabytes !== null) own.megabytes.push(run.megabytes);
        runs.set(jobs, own);
      }
    }
    const one = median(runs.get('1')?.seconds ?? []);
    for (const [jobs, { seconds, megabytes }] of runs) {
      const time = median(seconds);
      print(
        `--jobs ${jobs}`,
        `${(bytes / 1e6 / time).toFixed(1)} MB/s`,
        times(one / time),
        `${(records / time).toFixed(0)} articles/s`,
        `peak ${median(megabytes).toFixed(0)} MB`,
      );
    }
    const [first, second] = outputs.map((output) => readFileSync(output));
    if (first !== undefined && second !== undefined && !first.equals(second)) throw new Error('jobs change the output');
    hundredMillion(records, bytes, one, first?.length ?? 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function memory(): Promise<void> {
  const megabytes = quick ? 70 : 300;
  heading(`Peak memory on ${megabytes} MB of JSONL, up to the first 50 MB and after them`);
  const part = Buffer.from(texts.news.map((text, at) => `${JSON.stringify({ id: `a${at}`, text })}\n`).join(''));
  for (const [name, args, slow] of [
    ['--jobs 1', ['-j', '1'], false] as const,
    ['by default', [], false] as const,
    ['by default, read slowly', [], true] as const,
  ]) {
    const { before, after } = await memoryOf({ args, part, megabytes, warm: 50, slow });
    const most = Math.max(before, after);
    print(name, `${before.toFixed(0)} MB`, `${after.toFixed(0)} MB`, `  ${target(`memory ${name}`, most, null, 300)}`);
  }
}

/** What a hundred million articles of this length take, from what was measured here. */
function hundredMillion(records: number, bytes: number, seconds: number, written: number): void {
  const articles = 1e8;
  const hours = ((seconds / records) * articles) / 3600;
  heading(`A hundred million articles of ${(bytes / records / 1000).toFixed(1)} kB, at what one process does here`);
  print('input', `${((articles * bytes) / records / 1e12).toFixed(2)} TB`);
  print('output', `${((articles * written) / records / 1e12).toFixed(2)} TB`);
  print('hours of one process', hours.toFixed(0));
  for (const cores of [32, 320]) print(`on ${cores} such cores, a process each`, `${(hours / cores).toFixed(1)} hours`);
}

coldStart();
beside();
againstLength();
await asCommand();
await memory();
console.log(missed.length === 0 ? '\nevery target met' : `\nnot met: ${missed.join(', ')}`);
