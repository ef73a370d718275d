import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreText } from '../src/evaluate/score.ts';
import { extractQuotes } from '../src/index.ts';
import { readCases } from './read-fixtures.ts';

const cases = readCases(fileURLToPath(new URL('../fixtures/cases', import.meta.url)));

describe('cases', () => {
  it('are many, and a third of them hold no quotation', () => {
    const negatives = cases.filter(({ gold }) => gold.quotations.length === 0);
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(3 * negatives.length).toBeGreaterThanOrEqual(cases.length);
  });

  it.each(cases.map((one) => [`${one.phenomenon} ${one.number}`, one.gold] as const))('%s', (_name, gold) => {
    const { quotes } = extractQuotes(gold.text);
    expect(scoreText(gold, quotes).misses).toEqual([]);
    // what kind of speaker it is: no figure of the score
    for (const { content, kind } of gold.quotations)
      if (kind !== undefined) expect(quotes.find(({ spans }) => spans[0]?.start === content[0]?.start)?.speaker?.kind).toBe(kind);
  });
});
