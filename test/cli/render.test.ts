import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { SpeakerRow } from '../../src/cli/flow/speaker-rows.ts';
import { markedRenderer } from '../../src/cli/render/marked.ts';
import { speakerColors } from '../../src/cli/render/speaker-colors.ts';
import { barRenderer } from '../../src/cli/render/speakers/bars.ts';
import { tableRenderer } from '../../src/cli/render/table.ts';
import type { Quote, Span } from '../../src/types.ts';

/** Pieces of which any text may consist: wide, joined, combining, unseen, long, obeyed by terminals. */
const PIECES = [
  ...[
    'word ',
    'tea, ',
    '“',
    '” ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    'Rhabarberbarbara',
    '漢字かな',
    '🐦',
    '👩‍👩‍👧‍👦',
    '🇳🇴',
    'e\u0301',
    'a\u0308\u0301\u0300',
    '\u200b',
    '\u00a0',
    'ﷺ',
  ],
  ...['\u001b[31m', '\u001b]8;;http://x\u0007', '\u009b2J', '\u0000', '\u0007', '\b', '\u202e', '\u2028', '\u0085', '\ud83d', '\udc26', '‹', '│'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const columns = fc.integer({ min: 1, max: 220 });
const level = fc.constantFrom(0 as const, 1 as const, 2 as const);
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** What is seen on the terminal. Without colour nothing is taken away: no sequence may be there. */
const seen = (colorLevel: number, output: string) => (colorLevel === 0 ? output : stripVTControlCharacters(output));

/** A quotation of a text: content, cue and mention wherever they may fall. */
const quoteOf = (source: string, cuts: readonly number[], name: string | null, role: string | null, confidence: number, index: number): Quote => {
  const at = [...cuts].map((cut) => Math.floor(cut * source.length)).sort((a, b) => a - b);
  const span = (from: number, to: number): Span & { text: string } => ({ start: at[from] ?? 0, end: at[to] ?? 0, text: source.slice(at[from], at[to]) });
  const mention = span(2, 3);
  return {
    id: `q${index + 1}`,
    type: (['direct', 'mixed', 'indirect'] as const)[index % 3] ?? 'direct',
    text: source,
    spans: [span(0, 1), span(4, 5)],
    speaker: { id: `s${index}`, name, kind: 'person', anonymous: false, role, confidence, mention },
    cue: { ...span(1, 2), lemma: null },
    addressee: index % 2 === 0 ? { id: null, name: null, mention: span(3, 4) } : null,
    paragraph: 0,
    sentence: 0,
    confidence,
    rule: 'any',
  };
};
const drafts = fc.array(
  fc.record({
    name: fc.option(text),
    role: fc.option(text),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
  }),
  { maxLength: 5 },
);

describe('what a terminal gets', () => {
  it('a table is never wider than the terminal, and nothing in it is obeyed', () => {
    fc.assert(
      fc.property(text, text, drafts, columns, level, (id, source, quotes, width, colorLevel) => {
        const renderer = tableRenderer({ columns: width, colorLevel, severalDocuments: false });
        const found = quotes.map(({ name, role, confidence, cuts }, index) => quoteOf(source, cuts, name, role, confidence, index));
        const table = seen(colorLevel, renderer.document({ id, text: source }, { quotes: found, speakers: [] }));
        expect(table).not.toMatch(OBEYED);
        for (const line of table.split('\n').slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(40, width));
      }),
    );
  });

  it('the article marked is the article, with marks', () => {
    fc.assert(
      fc.property(text, drafts, level, (source, quotes, colorLevel) => {
        const renderer = markedRenderer({ columns: 80, colorLevel, severalDocuments: false });
        const found = quotes.map(({ cuts, confidence }, index) => quoteOf(source, cuts, null, null, confidence, index));
        const marked = seen(colorLevel, renderer.document({ id: 'any', text: source }, { quotes: found, speakers: [] }));
        expect(marked).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        // every letter of the article is there in its order; labels stand between
        let at = 0;
        for (const letter of source.match(/[a-z漢字かな]/g) ?? []) {
          at = marked.indexOf(letter, at) + 1;
          expect(at, letter).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('bars stay within the terminal too', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    const rows = fc.array(fc.record({ name: fc.option(text), role: fc.option(text), direct: count, mixed: count, indirect: count }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, columns, level, (drafted, width, colorLevel) => {
        const counted: SpeakerRow[] = drafted.map((row, index) => {
          const quotes = row.direct + row.mixed + row.indirect + 1;
          return { ...row, direct: row.direct + 1, id: `s${index}`, kind: null, quotes, words: quotes * 9, share: 1 / drafted.length, documents: 1 };
        });
        const bars = seen(colorLevel, barRenderer({ columns: width, colorLevel, severalDocuments: false }).rows(counted));
        expect(bars).not.toMatch(OBEYED);
        for (const line of bars.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(48, width));
      }),
    );
  });

  it('a name keeps its colour as long as no other has it, and none share one while there are some left', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, (given) => {
        const colorOf = speakerColors(1, given);
        const styled = given.map((name) => colorOf(name)('x'));
        expect(new Set(styled).size).toBe(given.length);
        const [first] = given;
        expect(speakerColors(1, [first])(first)('x')).toBe(styled[0]);
        expect(colorOf(null)('x')).toBe(speakerColors(1, [])(null)('x'));
      }),
    );
  });
});
