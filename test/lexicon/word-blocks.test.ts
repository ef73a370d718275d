import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedReadings } from '../../src/lexicon/listed-readings.ts';
import { listedWords } from '../../src/lexicon/listed-words.ts';
import { blocksOf, numberIn } from '../../src/lexicon/word-blocks.ts';

describe('words in blocks', () => {
  it('has every listed word with its readings', () => {
    const blocks = listedWords();
    for (const [word, bits] of listedReadings()) expect(numberIn(blocks, word), word).toBe(bits);
  });

  it('finds what a map finds, of short words, beginnings and endings too', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', "'", '-', '1'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.nat())), fc.array(words), (entries, others) => {
        const map = new Map(entries);
        const blocks = blocksOf(map);
        for (const word of [...map.keys(), ...others]) expect(numberIn(blocks, word)).toBe(map.get(word));
      }),
    );
  });
});
