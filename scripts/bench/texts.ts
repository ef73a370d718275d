// What the benchmarks read: the corpora beside the project where they are, else the fixtures over and over.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = join(root, 'fixtures', 'articles');
const corpora = join(root, '..', 'shared', 'corpora');

export const EXAMPLE = join(articles, 'harbour-bridge-vote', 'source.txt');

export interface Texts {
  readonly from: string;
  readonly news: readonly string[];
  /** One long text of fiction, some 400,000 characters. */
  readonly novel: string;
}

function textsOf(file: string, most: number): string[] {
  const lines = readFileSync(join(corpora, file), 'utf8').trim().split('\n').slice(0, most);
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

const NOVEL = 400_000;

/** Articles until they hold `length` characters, joined as paragraphs. */
function repeated(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const text = texts[at % texts.length] ?? '';
    parts.push(text);
    size += text.length + 2;
  }
  return parts.join('\n\n');
}

export function benchTexts(): Texts {
  // pages and books have sources of other kinds
  const fixtures = readdirSync(articles)
    .map((slug) => join(articles, slug, 'source.txt'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  if (!existsSync(join(corpora, 'polnear-dev.jsonl'))) {
    const news = Array.from({ length: 84 }, (_, at) => fixtures[at % fixtures.length] ?? '');
    return { from: 'the fixtures, repeated', news, novel: repeated(fixtures, NOVEL) };
  }
  const novels = textsOf('pdnc.jsonl', 10);
  const novel = novels.reduce((best, text) => (Math.abs(text.length - NOVEL) < Math.abs(best.length - NOVEL) ? text : best));
  return { from: 'the corpora', news: textsOf('polnear-dev.jsonl', 1000), novel };
}

/**
 * Writes a JSONL file of about `bytes` bytes, one article a record.
 *
 * @returns how many records it has
 */
export function writeRecords(path: string, texts: readonly string[], bytes: number): number {
  const lines: string[] = [];
  for (let size = 0; size < bytes; ) {
    const line = JSON.stringify({ id: `a${lines.length}`, text: texts[lines.length % texts.length] });
    size += Buffer.byteLength(line) + 1;
    lines.push(line);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
  return lines.length;
}
