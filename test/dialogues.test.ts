import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { accuracy, addScores, f1, scoreText } from '../src/evaluate/score.ts';
import { extractQuotes } from '../src/index.ts';
import { readArticles } from './read-fixtures.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const dialogues = await readArticles(`${fixtures}/dialogues`);

// talk among three and more with few cues is harder than the articles are: a floor of its own, theirs stays as it is
it('dialogues score at least their own floor, which may be raised and not lowered', () => {
  const floor: Record<string, number> = JSON.parse(readFileSync(`${fixtures}/dialogues-floor.json`, 'utf8'));
  for (const { source, gold } of dialogues) expect(source.trimEnd()).toBe(gold.text);
  const total = addScores(dialogues.map(({ source, marked, gold }) => scoreText(gold, extractQuotes(source, { marked }).quotes).score));
  expect(f1(total.content)).toBeGreaterThanOrEqual(floor.content ?? 100);
  for (const figure of ['mention', 'cue', 'name', 'addressee'] as const) expect(accuracy(total[figure]), figure).toBeGreaterThanOrEqual(floor[figure] ?? 100);
});
