import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { novelsOf, truthInNovel } from '../../scripts/fit/novels.ts';
import { shareAt } from '../../src/chance/shares.ts';
import { goldOfLine } from '../../src/evaluate/gold-lines.ts';
import { parseInline } from '../../src/evaluate/inline.ts';
import { calibrationError, reliabilityOf, truthOf } from '../../src/evaluate/trust.ts';
import { extractQuotes } from '../../src/index.ts';

describe('a share', () => {
  const bins = [
    { odds: -1, right: 19.5, seen: 99 },
    { odds: 1, right: 79.5, seen: 99 },
  ];
  it.each([
    [-5, 0.2],
    [-1, 0.2],
    [0, 0.5],
    [1, 0.8],
    [9, 0.8],
  ])('at %d is %d: that of its bin, between bins on the way', (odds, share) => expect(shareAt(bins, odds)).toBe(share));
  it('is a half where nothing was counted, and never certain', () => {
    expect(shareAt([], 3)).toBe(0.5);
    expect(shareAt([{ odds: 0, right: 9999, seen: 9999 }], 3)).toBe(0.99);
  });
});

describe('reliability', () => {
  it('sorts what was stated into ten bins, the last with 1 in it', () => {
    const rows = reliabilityOf([
      { chance: 0.05, right: false },
      { chance: 0.3, right: true },
      { chance: 0.9, right: true },
      { chance: 1, right: false },
    ]);
    expect(rows.map(({ seen }) => seen)).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 2]);
    expect(calibrationError(rows)).toBeCloseTo((0.05 + 0.7 + Math.abs(1.9 - 1)) / 4);
    expect(calibrationError([])).toBe(0);
  });

  it('takes a record for right where it meets a quotation and names its speaker, whatever its ends', () => {
    const gold = parseInline('{s1 Ana Lund} {c1 said} {1 that the ferry was late and full}. The “Heron” sailed.\n==\n1 = Ana Lund');
    const [quote] = extractQuotes(gold.text).quotes;
    if (quote === undefined) throw new Error('nothing was found');
    const at = gold.text.indexOf('“Heron”');
    const elsewhere = { ...quote, spans: [{ start: at, end: at + 7, text: '“Heron”' }] };
    const shorter = { ...quote, spans: [{ ...quote.spans[0], start: 14, end: 32, text: gold.text.slice(14, 32) }] };
    expect(truthOf(gold, [quote, shorter, elsewhere]).map(({ right, named }) => [right, named])).toEqual([
      [true, true],
      [true, true],
      [false, null],
    ]);
  });
});

const folder = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const gold = `${folder}/polnear-dev.jsonl`;
/** Confidences were counted on so many novels. */
const COUNTED = 10;

/** Rules have changed since confidence was counted. */
const AGAIN = 'count anew: npm run fit-confidence -- ../shared/corpora';

// the corpora lie beside the project, not in it
describe.skipIf(!existsSync(gold))('confidence on articles that it was not counted on', () => {
  it('states what is so', () => {
    const stated = readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const document = goldOfLine(line, '').gold;
        const { quotes } = extractQuotes(document.text);
        return truthOf(document, quotes).map(({ right }, index) => ({ chance: quotes[index]?.confidence ?? 0, right }));
      });
    expect(calibrationError(reliabilityOf(stated)), AGAIN).toBeLessThanOrEqual(0.04);
    const sure = stated.filter(({ chance }) => chance >= 0.9);
    expect(sure.length, AGAIN).toBeGreaterThan(0.56 * stated.length);
    expect(sure.filter(({ right }) => right).length, AGAIN).toBeGreaterThanOrEqual(0.955 * sure.length);
  }, 60_000);

  it('states what is so of what is said in novels', () => {
    const stated = novelsOf(folder)
      .slice(COUNTED)
      .flatMap((novel) => {
        const quotes = extractQuotes(novel.gold.text).quotes;
        return truthInNovel(novel, quotes).flatMap(({ right }, index) => {
          const quote = quotes[index];
          return quote === undefined || quote.type === 'indirect' ? [] : [{ chance: quote.confidence, right }];
        });
      });
    expect(calibrationError(reliabilityOf(stated)), AGAIN).toBeLessThanOrEqual(0.04);
    const sure = stated.filter(({ chance }) => chance >= 0.9);
    expect(sure.length, AGAIN).toBeGreaterThan(0.75 * stated.length);
    expect(sure.filter(({ right }) => right).length, AGAIN).toBeGreaterThanOrEqual(0.945 * sure.length);
  }, 60_000);
});
