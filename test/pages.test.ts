import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accuracy, addScores, f1, scoreText } from '../src/evaluate/score.ts';
import { extractQuotes } from '../src/index.ts';
import { readArticles } from './read-fixtures.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const pages = await readArticles(`${fixtures}/pages`);

// pages in the markup of WordPress, Arc and AMP, of a paper with subscribers and of 1999
describe('pages', () => {
  it.each(pages.map((page) => [page.slug, page] as const))('%s: its article is taken out, and nothing that stands around it', (_slug, { source, gold }) => {
    expect(source.trimEnd()).toBe(gold.text);
  });

  it.each(pages.map((page) => [page.slug, page] as const))('%s: says of itself what its head says', (slug, { about }) => {
    expect(about).toEqual(JSON.parse(readFileSync(`${fixtures}/pages/${slug}/about.json`, 'utf8')));
  });

  it('score at least their floor, which may be raised and not lowered', () => {
    const floor: Record<string, number> = JSON.parse(readFileSync(`${fixtures}/pages-floor.json`, 'utf8'));
    const total = addScores(pages.map(({ source, marked, gold }) => scoreText(gold, extractQuotes(source, { marked }).quotes).score));
    expect(f1(total.content)).toBeGreaterThanOrEqual(floor.content ?? 100);
    for (const figure of ['mention', 'cue', 'name', 'addressee'] as const) expect(accuracy(total[figure]), figure).toBeGreaterThanOrEqual(floor[figure] ?? 100);
  });
});
