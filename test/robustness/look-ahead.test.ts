import { describe, expect, it } from 'vitest';
import { lookAhead } from '../../src/cli/flow/look-ahead.ts';

const sizeOf = (piece: number) => piece;

/** Gives each number at once, then waits for what never comes. */
async function* slow(...pieces: number[]): AsyncGenerator<number> {
  yield* pieces;
  await new Promise(() => undefined);
}

async function* quick(...pieces: number[]): AsyncGenerator<number> {
  yield* pieces;
}

async function* failing(...pieces: number[]): AsyncGenerator<number> {
  yield* pieces;
  throw new Error('the disk is gone');
}

async function allOf(pieces: AsyncIterator<number>): Promise<number[]> {
  const all: number[] = [];
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) all.push(next.value);
  return all;
}

describe('a look at how much there is to do', () => {
  it('stops reading where there is plenty, and loses nothing', async () => {
    const { plenty, pieces } = await lookAhead(quick(3, 3, 3, 3, 3), { sizeOf, plenty: 5, patience: 1000 });
    expect(plenty).toBe(true);
    expect(await allOf(pieces)).toEqual([3, 3, 3, 3, 3]);
  });

  it('sees an end before that', async () => {
    const { plenty, pieces } = await lookAhead(quick(1, 2), { sizeOf, plenty: 5, patience: 1000 });
    expect(plenty).toBe(false);
    expect(await allOf(pieces)).toEqual([1, 2]);
    expect(await allOf((await lookAhead(quick(), { sizeOf, plenty: 5, patience: 1000 })).pieces)).toEqual([]);
  });

  it('does not take one large piece for work that can be shared', async () => {
    expect((await lookAhead(quick(900, 1), { sizeOf, plenty: 5, patience: 1000 })).plenty).toBe(false);
    expect((await lookAhead(quick(900, 900), { sizeOf, plenty: 5, patience: 1000 })).plenty).toBe(true);
  });

  it('does not wait for what comes slowly', async () => {
    const { plenty, pieces } = await lookAhead(slow(1, 2), { sizeOf, plenty: 5, patience: 20 });
    expect(plenty).toBe(false);
    expect([await pieces.next(), await pieces.next()]).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  it('leaves a failure to whoever reads as far', async () => {
    const { plenty, pieces } = await lookAhead(failing(3, 3, 3), { sizeOf, plenty: 5, patience: 1000 });
    expect(plenty).toBe(true);
    await expect(allOf(pieces)).rejects.toThrow('the disk is gone');
  });
});
