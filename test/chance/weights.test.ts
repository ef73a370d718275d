import { describe, expect, it } from 'vitest';
import { featuresOf, type See } from '../../src/chance/features.ts';
import { tablesOf } from '../../src/chance/tables.ts';
import { Weights } from '../../src/chance/weights.ts';

const WRITTEN: Readonly<Record<string, number>> = {
  bias: -0.5,
  'next=boat': 1.25,
  'next=': 0.4,
  'next-size=boat|3': -0.75,
  'next-size=3|boat': 8,
  'long=true': 0.3,
  'four=a|b|c|d': 2,
  'size=70': 0.1,
  'share=0.95': -0.2,
};

/** What a clause about `word` shows. */
const look = (word: string, size: number, long: boolean) => (see: See) => {
  see`next=${word}`;
  see`next-size=${word}|${size}`;
  see`long=${long}`;
  see`four=${'a'}|${'b'}|${'c'}|${'d'}`;
  see`size=${size}`;
  see`share=${0.95}`;
  see`unheard=${word}`;
};

const summed = (seen: (see: See) => void) => featuresOf(seen).reduce((sum, feature) => sum + (WRITTEN[feature] ?? 0), WRITTEN.bias ?? 0);

describe('weights', () => {
  const seen = [look('boat', 3, true), look('', 70, false), look('3', 3, true), look('constructor', -1, true), look('boat|3', 3, true)];

  it.each(seen.map((one, index) => [index, one] as const))('add up to what the features have as they are written (%i)', (_index, one) => {
    for (const weights of [new Weights(JSON.stringify(WRITTEN)), new Weights(() => tablesOf(WRITTEN))]) {
      expect(weights.oddsOf(one)).toBeCloseTo(summed(one), 10);
      expect(weights.oddsOf(one)).toBeCloseTo(summed(one), 10);
    }
  });

  it('can be put in the place of others', () => {
    const weights = new Weights(JSON.stringify(WRITTEN));
    weights.oddsOf(look('boat', 3, true));
    weights.install([
      ['bias', 1],
      ['long=true', 0.5],
    ]);
    expect(weights.oddsOf(look('boat', 3, true))).toBe(1.5);
  });

  it('turn down what has more values than numbers', () => {
    expect(() => tablesOf({ 'next=a|b|c|d|e': 1 })).toThrow(RangeError);
  });
});
