import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accuracy, addScores, f1, scoreText } from '../src/evaluate/score.ts';
import { extractQuotes } from '../src/index.ts';
import { readArticles } from './read-fixtures.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const articles = await readArticles(`${fixtures}/articles`);

describe('articles', () => {
  it.each(articles.map((article) => [article.slug, article] as const))('%s: the gold is of the source', (_slug, { source, gold }) => {
    expect(source.trimEnd()).toBe(gold.text);
    expect(source.split(/\s+/).length).toBeGreaterThan(250);
  });

  it('score at least the committed floor, which may be raised and not lowered', () => {
    const floor: Record<string, number> = JSON.parse(readFileSync(`${fixtures}/floor.json`, 'utf8'));
    const total = addScores(articles.map(({ source, marked, gold }) => scoreText(gold, extractQuotes(source, { marked }).quotes).score));
    expect(f1(total.content)).toBeGreaterThanOrEqual(floor.content ?? 100);
    for (const figure of ['mention', 'cue', 'name', 'addressee'] as const) {
      expect(accuracy(total[figure]), figure).toBeGreaterThanOrEqual(floor[figure] ?? 100);
    }
  });
});
