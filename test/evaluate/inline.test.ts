import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../src/evaluate/cases.ts';
import { parseInline } from '../../src/evaluate/inline.ts';
import { writeInline } from '../../src/evaluate/inline-write.ts';
import { contentKey } from '../../src/evaluate/score.ts';
import { extractQuotes } from '../../src/index.ts';
import type { Quote, Span } from '../../src/types.ts';

const slice = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });

function quoteOf(text: string, spans: readonly Span[], cue: Span | null, mention: Span | null, name: string | null): Quote {
  const speaker = { id: 's1', name, kind: 'person' as const, anonymous: false, role: null, confidence: 1, mention: mention && slice(text, mention) };
  const own = { id: 'q', type: 'direct' as const, text: '', spans: spans.map((span) => slice(text, span)), speaker, addressee: null };
  return { ...own, cue: cue && { ...slice(text, cue), lemma: null }, paragraph: 0, sentence: 0, confidence: 1, rule: 'any' };
}

/** Texts that are full of what the form itself is written in. */
const awkward = fc
  .array(
    fc.constantFrom('{', '}', '\\', '---', '==', '# ', '\n', '\r\n', '\u2028', ' ', '\t', 'a', 'é', '😀', '{1 ', '{s1,2 ', '\\|', '“', '1 = x', '\uFEFF'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

type Parts = [content: Span[], cue: Span | null, mention: Span | null];

/** A text and quotations anywhere in it, crossing one another as they like. */
const quoted = awkward.chain((text): fc.Arbitrary<{ text: string; parts: Parts[] }> => {
  if (text.trimEnd() === '') return fc.constant({ text, parts: [] });
  const offset = fc.nat({ max: text.length });
  const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const pieces = fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => apart(spans));
  const quote = fc
    .tuple(pieces, fc.option(span), fc.option(span))
    .filter(([spans]) => spans.some(({ start, end }) => start < Math.min(end, text.trimEnd().length)));
  return fc.record({ text: fc.constant(text), parts: fc.array(quote, { maxLength: 4 }) });
});

/** Spans in order that neither meet nor overlap, as the pieces of a content do. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1];
    if (span.start < span.end && (last === undefined || last.end < span.start)) kept.push(span);
  }
  return kept;
}

const clipped = (spans: readonly (Span | null)[], length: number) =>
  spans.flatMap((span) => (span !== null && span.start < Math.min(span.end, length) ? [{ start: span.start, end: Math.min(span.end, length) }] : []));

describe('the inline form', () => {
  it('reads back what it writes, whatever the text and wherever the spans', () => {
    fc.assert(
      fc.property(quoted, ({ text, parts }) => {
        const quotes = parts.map(([spans, cue, mention]) => quoteOf(text, spans, cue, mention, 'Ana Lund'));
        const gold = parseInline(writeInline(text, quotes));
        const { length } = text.trimEnd();
        expect(gold.text).toBe(text.trimEnd());
        const order = (spans: readonly Span[]) => JSON.stringify(spans);
        expect(gold.quotations.map(({ id, content, cue, speaker, name }) => [id, order(content), order(cue), order(speaker), name]).sort()).toEqual(
          parts
            .map(([spans, cue, mention], index) => [
              `${index + 1}`,
              order(clipped(spans, length)),
              order(clipped([cue], length)),
              order(clipped([mention], length)),
              'Ana Lund',
            ])
            .sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('reads back many texts of a file, each by its heading', () => {
    fc.assert(
      fc.property(fc.array(quoted, { minLength: 1, maxLength: 4 }), (texts) => {
        const file = texts
          .map(
            ({ text, parts }, index) =>
              `# text ${index}\n${writeInline(
                text,
                parts.map(([spans, cue, mention]) => quoteOf(text, spans, cue, mention, null)),
              )}\n`,
          )
          .join('---\n');
        const read = readCases(file, 'file');
        expect(read.map(({ id }) => id)).toEqual(texts.map((_, index) => `text ${index}`));
        expect(read.map(({ gold }) => gold.text)).toEqual(texts.map(({ text }) => text.trimEnd()));
      }),
    );
  });

  it('holds what the tool finds, name and kind and addressee too', () => {
    const text = 'Ana Lund told Otto Bell that the ferry was late. “It is {full},” she said, “and old.”\n';
    const { quotes } = extractQuotes(text);
    const gold = parseInline(writeInline(text, quotes));
    expect(gold.quotations.map(({ content }) => contentKey(text, content))).toEqual(quotes.map(({ spans }) => contentKey(text, spans)));
    expect(gold.quotations.map(({ name, kind, addresseeName }) => [name, kind, addresseeName])).toEqual([
      ['Ana Lund', 'person', 'Otto Bell'],
      ['Ana Lund', 'person', undefined],
    ]);
  });

  it.each([
    ['a {1 b', 'line 1: a brace is not closed'],
    ['a\nb} c', 'line 2: a closing brace too many'],
    ['a {x} b', 'line 1: a brace without a label: {x} b'],
    ['{s1 Ana} spoke', 'line 1: quotation 1 has no content'],
    ['{1 a}\n==\n1 is Ana', 'line 3: not a fact: 1 is Ana'],
    ['{1 a}\n==\n1 ~ animal', 'line 3: not a kind: animal'],
  ])('says where %j cannot be read', (source, message) => {
    expect(() => parseInline(source)).toThrow(message);
  });

  it('names the line of the file, not of the text', () => {
    expect(() => readCases('# one\n{1 a}\n---\n# two\n\nfine\n{1 open\n', 'file')).toThrow('line 7: a brace is not closed');
  });

  it('calls texts by their heading, else by their line', () => {
    expect(readCases('{1 a}\n---\n# b.txt\nnothing\n---\n\n{1 c}\n', 'mine.txt').map(({ id }) => id)).toEqual(['mine.txt:1', 'b.txt', 'mine.txt:7']);
    expect(readCases('one text', 'mine.txt').map(({ id }) => id)).toEqual(['mine.txt']);
  });
});
