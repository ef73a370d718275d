import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => text.slice(token.start, token.end));

describe('tokens', () => {
  it('keeps apostrophes, hyphens and abbreviations in their words', () => {
    expect(words('Mr. O’Dell doesn’t re-open U.S. mines.')).toEqual(['Mr.', 'O’Dell', 'doesn’t', 're-open', 'U.S.', 'mines', '.']);
  });

  it('keeps the two bytes of a letter that somebody read as two', () => {
    expect(tokenize('FranÃ§ois ran').map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [10, 13],
    ]);
  });

  it('splits off the possessive', () => {
    expect(words("the ministry's and Lund’s")).toEqual(['the', 'ministry', "'s", 'and', 'Lund', '’s']);
  });

  it('reads marks, dashes and ellipses as one token each', () => {
    expect(words("''Wait -- no ...'' “Yes”")).toEqual(["''", 'Wait', '--', 'no', '...', "''", '“', 'Yes', '”']);
  });

  it('keeps numbers whole', () => {
    expect(words('3,500 of 4.5 million, 2014.')).toEqual(['3,500', 'of', '4.5', 'million', ',', '2014', '.']);
  });

  it('gives spans in order that leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(
            text
              .slice(at, token.start)
              .trim()
              .replace(/\ufeff/g, ''),
          ).toBe('');
          at = token.end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/\ufeff/g, ''),
        ).toBe('');
      }),
    );
  });
});
