import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

/** The texts of the articles of fixtures/. */
export const ARTICLES: readonly string[] = readdirSync(folder)
  .map((slug) => join(folder, slug, 'source.txt'))
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'));

/** One record a line: the articles over and over, until they are `count`. */
export function records(count: number): string {
  return Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: `a${at}`, text: ARTICLES[at % ARTICLES.length] })}\n`).join('');
}
