import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/attribution/attribute.ts';
import type { Quotation } from '../../src/types.ts';

const at = (start: number, parent: number | null = null): Quotation => ({
  type: 'direct',
  content: [{ start, end: start + 1 }],
  cue: null,
  speaker: null,
  addressee: null,
  via: null,
  rule: 'turn',
  chance: null,
  parent,
});

const shown = (quotations: readonly Quotation[]) => quotations.map(({ content, parent }) => [content[0]?.start, parent]);

describe('order of quotations', () => {
  it('sorts by where they begin, and parents go along', () => {
    const all = [at(50), at(51, 0), at(10)];
    expect(shown(inOrder(all, all))).toEqual([
      [10, null],
      [50, null],
      [51, 1],
    ]);
  });

  it('finds the parent again where one before it was left out', () => {
    const all = [at(10), at(50), at(51, 1)];
    expect(shown(inOrder(all, [null, all[1] ?? null, all[2] ?? null]))).toEqual([
      [50, null],
      [51, 0],
    ]);
  });

  it('goes to the one around where the parent itself was left out', () => {
    const all = [at(10), at(12, 0), at(13, 1), at(30), at(31, 3)];
    expect(shown(inOrder(all, [all[0] ?? null, null, all[2] ?? null, null, all[4] ?? null]))).toEqual([
      [10, null],
      [13, 0],
      [31, null],
    ]);
  });
});
