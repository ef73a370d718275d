import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCases as casesOf } from '../src/evaluate/cases.ts';
import type { GoldText } from '../src/evaluate/gold.ts';
import { parseInline } from '../src/evaluate/inline.ts';
import type { About, InputDocument } from '../src/input/input-document.ts';
import { readDocuments } from '../src/input/read-documents.ts';
import type { MarkedSpan } from '../src/types.ts';
import { bookOf } from './input/book.ts';

export interface Article {
  readonly slug: string;
  /** The text taken out of what a user has. */
  readonly source: string;
  /** What its markup says. */
  readonly marked: readonly MarkedSpan[];
  /** What it says of itself. */
  readonly about: About;
  readonly gold: GoldText;
}

export interface Case {
  readonly phenomenon: string;
  /** Position in its file, from 1. */
  readonly number: number;
  readonly gold: GoldText;
}

/** The articles of a folder `<slug>/{source.*,gold.txt}`, a book as `<slug>/chapters/*.xhtml`. Throws where one cannot be read. */
export async function readArticles(folder: string): Promise<Article[]> {
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (slug) => {
        const { text, marked = [], about = {} } = await sourceOf(join(folder, slug));
        return { slug, source: text, marked, about, gold: parseInline(readFileSync(join(folder, slug, 'gold.txt'), 'utf8')) };
      }),
  );
}

async function sourceOf(folder: string): Promise<InputDocument> {
  const source = readdirSync(folder).find((file) => file.startsWith('source.'));
  return source === undefined ? documentIn(['-'], [bookOf(join(folder, 'chapters'))]) : documentIn([join(folder, source)], []);
}

/** The one document that `paths` come to. */
async function documentIn(paths: readonly string[], stdin: readonly Uint8Array[]): Promise<InputDocument> {
  async function* chunks() {
    yield* stdin;
  }
  for await (const event of readDocuments(paths, chunks(), { input: 'auto', textField: 'text', idField: 'id' })) {
    if ('document' in event) return event.document;
    if (event.problem.fatal) throw new Error(`${event.problem.where}: ${event.problem.message}`);
  }
  throw new Error(`${paths.join(' ')}: nothing read`);
}

/** The cases of a folder, one phenomenon a file; cases stand between lines `---`, lines that begin with `# ` head the file. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const phenomenon = basename(file, '.txt');
      return casesOf(readFileSync(join(folder, file), 'utf8'), file).map(({ gold }, index) => ({ phenomenon, number: index + 1, gold }));
    });
}
