import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainAt, extractQuotes } from '../../src/index.ts';
import { readArticles } from '../read-fixtures.ts';

const TEXT = `Ana Lund told reporters that the ferry would not sail. “The ice is thin,” she said, wiping her glasses, “and we know it.”

The novel “Cold Harbour” was read aloud. The “Heron” sailed at six.

“We won,” Lund told Bell, according to the ministry.
`;
const articles = await readArticles(fileURLToPath(new URL('../../fixtures/articles', import.meta.url)));

describe('an explanation', () => {
  const { quotes } = extractQuotes(TEXT, { explain: true });
  const stepsOf = (words: string) => quotes.find((quote) => quote.text.includes(words))?.explanation?.steps ?? [];

  it('is given only where it is asked for, and changes nothing else', () => {
    for (const { source } of articles) {
      const plain = extractQuotes(source, { nested: true });
      const explained = extractQuotes(source, { nested: true, explain: true });
      expect(plain.quotes.every(({ explanation }) => explanation === undefined)).toBe(true);
      expect(explained.quotes.map(({ explanation, ...quote }) => quote)).toEqual(plain.quotes);
      expect(explained.speakers).toEqual(plain.speakers);
    }
  });

  it('of every quotation names the rule that the record names, and the words it saw, each a slice of the text', () => {
    for (const text of [TEXT, ...articles.map(({ source }) => source)]) {
      for (const quote of extractQuotes(text, { nested: true, explain: true }).quotes) {
        const steps = quote.explanation?.steps ?? [];
        const report = steps.find(({ about }) => about === 'speaker');
        expect(report?.rule).toBe(quote.rule);
        expect(report?.says).toMatch(/^\S.*\.$/);
        for (const span of steps.flatMap(({ saw }) => saw)) expect(span.text).toBe(text.slice(span.start, span.end));
        const { mention = null } = quote.speaker ?? {};
        if (mention !== null) expect(report?.saw).toContainEqual({ as: 'speaker', ...mention });
        if (quote.cue !== null) expect(report?.saw).toContainEqual({ as: 'cue', start: quote.cue.start, end: quote.cue.end, text: quote.cue.text });
        expect(steps[steps.length - 1]).toMatchObject({ about: 'confidence', chance: quote.confidence });
      }
    }
  });

  it('tells which rules were asked before and found nothing', () => {
    const report = stepsOf('would not sail').find(({ about }) => about === 'speaker');
    expect(report?.declined).toContain('relative-report');
    expect(report?.declined).not.toContain(report?.rule);
  });

  it('tells which rule put a further piece to it', () => {
    expect(stepsOf('ice is thin')).toContainEqual(
      expect.objectContaining({ about: 'content', rule: 'resumed', saw: [expect.objectContaining({ text: '“and we know it.”' })] }),
    );
  });

  it('tells how the mention became the name', () => {
    const name = stepsOf('ice is thin').find(({ about }) => about === 'name');
    expect(name).toMatchObject({ rule: 'pronoun-near', saw: [{ as: 'speaker', text: 'she' }] });
    expect(name?.says).toContain('The speaker is Ana Lund: ');
    expect(name?.declined).toContain('named');
  });

  it('tells what it beat: a channel is not the speaker', () => {
    expect(stepsOf('We won')).toContainEqual(expect.objectContaining({ about: 'rival', rule: 'according-to' }));
  });
});

describe('a place', () => {
  const at = (words: string, text = TEXT) => explainAt(text, text.indexOf(words) + 1);

  it('in a quotation has the quotation with its explanation', () => {
    const { quotes, rejected } = at('not sail');
    expect(quotes.map(({ rule }) => rule)).toEqual(['report-that']);
    expect(quotes[0]?.explanation?.steps.length).toBeGreaterThan(2);
    expect(rejected).toEqual([]);
  });

  it('in a title says which rule took it for one', () => {
    const { quotes, rejected } = at('Cold Harbour');
    expect(quotes).toEqual([]);
    expect(rejected).toContainEqual(
      expect.objectContaining({ about: 'marks', rule: 'title-of-work', saw: [expect.objectContaining({ text: '“Cold Harbour”' })] }),
    );
  });

  it('in marks that nobody was found to say tells who was asked and why not', () => {
    const [step] = at('Heron').rejected;
    expect(step).toMatchObject({ about: 'marks', saw: [{ text: '“Heron”' }] });
    expect(step?.declined).toContain('left-over');
    expect(step?.says).toContain('left-over: ');
  });

  it('by a verb of reporting with nothing reported shows the verb, and which rules were asked', () => {
    const { quotes, rejected } = at('asked', 'Ana Lund asked after the nets. The ferry sailed.');
    expect(quotes).toEqual([]);
    expect(rejected).toMatchObject([{ about: 'speaker', rule: null, saw: [{ as: 'cue', text: 'asked' }] }]);
    expect(rejected[0]?.says).toMatch(/^A verb that can report, .*\.$/);
    expect(rejected[0]?.declined).toContain('report-that');
  });

  it('where nothing stands says so', () => {
    const text = readFileSync(fileURLToPath(new URL('../../fixtures/articles/harbour-bridge-vote/source.txt', import.meta.url)), 'utf8');
    expect(at('after a debate', text).rejected.map(({ says }) => says)).toEqual(['No quotation marks stand here, and no verb of reporting in this sentence.']);
    expect(explainAt('', 0).rejected.length).toBe(1);
  });
});
