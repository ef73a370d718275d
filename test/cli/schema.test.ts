import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { GULLS, quotes } from './quotes.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const articles = readdirSync(`${fixtures}/articles`).flatMap((slug) =>
  readdirSync(`${fixtures}/articles/${slug}`)
    .filter((name) => /^source\.(?:txt|md|html)$/.test(name))
    .map((name) => `${fixtures}/articles/${slug}/${name}`),
);
const NESTED = 'Ana Lund said Otto Bell told her the pier was shut.\n';

describe('the schema that the command prints', () => {
  let whole: ValidateFunction;
  let part: (name: string) => ValidateFunction;

  beforeAll(async () => {
    const schema = { $id: 'https://schema.test/quotes', ...JSON.parse((await quotes(['schema'])).stdout) };
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    whole = ajv.compile(schema);
    part = (name) => ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` });
  });

  const holds = (validate: ValidateFunction, value: unknown) => {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  };
  const lines = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  it.each([[[]], [['--nested', '--offsets', 'byte', '--min-words', '4']]])('holds json and jsonl of all articles, with %j', async (options) => {
    const json = JSON.parse((await quotes(['extract', '-f', 'json', ...options, ...articles])).stdout);
    expect(json.documents.length).toBe(articles.length);
    holds(whole, json);
    for (const line of lines((await quotes(['extract', '-f', 'jsonl', ...options, ...articles])).stdout)) holds(part('record'), line);
  });

  it('holds nested records and an empty run', async () => {
    const nested = JSON.parse((await quotes(['extract', '-f', 'json', '--nested'], { input: NESTED })).stdout);
    expect(nested.documents[0].quotes).toMatchObject([
      { id: 'q1', nested: ['q1.1'] },
      { id: 'q1.1', parent: 'q1' },
    ]);
    holds(whole, nested);
    holds(whole, JSON.parse((await quotes(['extract', '-f', 'json'], { input: '' })).stdout));
  });

  it.each([[[]], [['--by', 'document']]])('holds the rows of speakers, with %j', async (options) => {
    holds(part('speakers'), JSON.parse((await quotes(['speakers', '-f', 'json', ...options, ...articles])).stdout));
    for (const line of lines((await quotes(['speakers', ...options, ...articles])).stdout)) holds(part('speakerRow'), line);
  });

  it('holds what the library gives', () => {
    for (const article of articles) {
      const { quotes: found, speakers } = extractQuotes(readFileSync(article, 'utf8'), { nested: true });
      holds(whole, JSON.parse(JSON.stringify({ schemaVersion: 1, documents: [{ id: article, quotes: found, speakers }] })));
    }
  });

  it('declines what is no output', async () => {
    const json = JSON.parse((await quotes(['extract', '-f', 'json'], { input: GULLS })).stdout);
    const [quote] = json.documents[0].quotes;
    for (const spoiled of [
      { ...quote, type: 'shouted' },
      { ...quote, spans: [] },
      { ...quote, confidence: 2 },
      { ...quote, mood: 'glad' },
    ]) {
      expect(whole({ ...json, documents: [{ ...json.documents[0], quotes: [spoiled] }] })).toBe(false);
    }
  });
});
