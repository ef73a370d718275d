import { describe, expect, it } from 'vitest';
import { Casting } from '../../src/report/voices.ts';
import { extractionOf } from './quotes.ts';

const letters = 'abcdefghijklmnop';
const text = [...letters].map((letter) => `“${letter} ${letter} ${letter}”`).join(' ');
const said = (by: string | null, letter: string, more = {}) => ({ id: `q-${letter}`, by, content: [`“${letter} ${letter} ${letter}”`], ...more });

describe('Casting', () => {
  it('lists who says most first, and what nobody is known to say last', () => {
    const extraction = extractionOf(text, [
      said(null, 'a'),
      said('Otto Bell', 'b'),
      said(null, 'c'),
      said('Ana Lund', 'd'),
      said('Ana Lund', 'e'),
      said(null, 'f'),
    ]);
    const { voices, voiceOf } = new Casting().castOf(extraction);
    expect(voices.map(({ name, label, color, quotes }) => [name, label, color, quotes])).toEqual([
      ['Ana Lund', 'AL', 'c0', 2],
      ['Otto Bell', 'OB', 'c1', 1],
      ['Not known', '?', 'cu', 3],
    ]);
    expect(voices.map(({ share }) => Math.round(share * 6))).toEqual([2, 1, 3]);
    expect(extraction.quotes.map((quote) => voiceOf(quote).label)).toEqual(['?', 'OB', '?', 'AL', 'AL', '?']);
  });

  it('gives each of the first ten a colour, and the grey to the others', () => {
    const { voices } = new Casting().castOf(
      extractionOf(
        text,
        [...letters].slice(0, 12).map((letter) => said(`Otto ${letter}`, letter)),
      ),
    );
    expect(new Set(voices.slice(0, 10).map(({ color }) => color)).size).toBe(10);
    expect(voices.slice(10).map(({ color }) => color)).toEqual(['cx', 'cx']);
    expect(new Set(voices.map(({ label }) => label)).size).toBe(12);
  });

  it('a name keeps its colour and label in the next document, where nobody else is given them', () => {
    const casting = new Casting();
    const first = casting.castOf(extractionOf(text, [said('Ana Lund', 'a'), said('Ana Lund', 'b'), said('Otto Bell', 'c')]));
    const second = casting.castOf(extractionOf(text, [said('Arne Lie', 'a'), said('Arne Lie', 'b'), said('Otto Bell', 'c'), said('Ana Lund', 'd')]));
    const looks = ({ voices }: typeof first) => Object.fromEntries(voices.map(({ name, label, color, person }) => [name, [label, color, person]]));
    expect(looks(first)).toEqual({ 'Ana Lund': ['AL', 'c0', 1], 'Otto Bell': ['OB', 'c1', 2] });
    expect(looks(second)).toEqual({ 'Arne Lie': ['AL2', 'c2', 3], 'Otto Bell': ['OB', 'c1', 2], 'Ana Lund': ['AL', 'c0', 1] });
  });

  it('does not take officials of one document for those of another', () => {
    const casting = new Casting();
    const anonymous = () => {
      const extraction = extractionOf(text, [said('officials', 'a')]);
      return casting.castOf({
        ...extraction,
        quotes: extraction.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && { ...quote.speaker, anonymous: true } })),
      });
    };
    expect(anonymous().voices[0]?.person).not.toBe(anonymous().voices[0]?.person);
  });

  it('counts no words twice', () => {
    const outer = extractionOf('“He said ‘yes’ to me”', [
      { id: 'q1', content: ['“He said ‘yes’ to me”'] },
      { id: 'q1.1', parent: 'q1', by: 'Otto Bell', content: ['‘yes’'] },
    ]);
    expect(new Casting().castOf(outer).voices.map(({ name, share }) => [name, share])).toEqual([
      ['Ana Lund', 1],
      ['Otto Bell', 0],
    ]);
  });
});
