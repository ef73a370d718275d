import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit } from '../../src/cli/render/offsets.ts';
import { GULLS, quotes } from './quotes.ts';

const naive = {
  utf16: (_text: string, offset: number) => offset,
  codepoint: (text: string, offset: number) => [...text.slice(0, offset)].length,
  byte: (text: string, offset: number) => Buffer.byteLength(text.slice(0, offset)),
};

describe('offsets in other units', () => {
  it.each(['utf16', 'codepoint', 'byte'] as const)('%s agrees with a naive count, wherever an offset can stand', (unit) => {
    const texts = fc.array(fc.constantFrom('a', 'é', '“', '🐦', '\ud83d', '\udc26', '\n', '𝒳', 'e\u0301'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(
          // within a pair no other unit has a place
          (offset) => !/[\ud800-\udbff]$/.test(text.slice(0, offset)) || !/^[\udc00-\udfff]/.test(text.slice(offset)),
        );
        const spans = offsets.map((offset) => ({ start: offset, deep: [{ end: offset }] }));
        expect(inUnit(spans, text, unit)).toEqual(offsets.map((offset) => ({ start: naive[unit](text, offset), deep: [{ end: naive[unit](text, offset) }] })));
      }),
    );
  });

  it('the command counts every span so, and nothing else', async () => {
    const text = `${GULLS}\n${GULLS}`;
    const run = async (unit: string) => JSON.parse((await quotes(['extract', '-f', 'json', '--offsets', unit], { input: text })).stdout).documents[0].quotes;
    const bytes = Buffer.from(text);
    const characters = [...text];
    const utf16 = await run('utf16');
    const codepoint = await run('codepoint');
    const byte = await run('byte');
    expect(utf16.length).toBeGreaterThan(4);
    const spansOf = (quote: { spans: Span[]; cue: Span; speaker: { mention: Span } }) => [...quote.spans, quote.cue, quote.speaker.mention];
    for (const span of utf16.flatMap(spansOf)) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const span of codepoint.flatMap(spansOf)) expect(characters.slice(span.start, span.end).join('')).toBe(span.text);
    for (const span of byte.flatMap(spansOf)) expect(bytes.subarray(span.start, span.end).toString()).toBe(span.text);
    expect(codepoint.map(({ text }: { text: string }) => text)).toEqual(utf16.map(({ text }: { text: string }) => text));
  });
});

interface Span {
  start: number;
  end: number;
  text: string;
}
