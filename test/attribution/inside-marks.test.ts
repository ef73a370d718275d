import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

const read = (text: string) =>
  extractQuotes(text, { nested: true }).quotes.map(({ id, parent, text: words, speaker }) => [id, parent ?? null, words, speaker?.name ?? null]);

describe('what is quoted inside the marks of what is quoted', () => {
  it('is a record of its own, nested in the one around it', () => {
    expect(read('“Otto Bell told me, ‘Never again,’ and left,” said Ana Lund.')).toEqual([
      ['q1', null, 'Otto Bell told me, ‘Never again,’ and left', 'Ana Lund'],
      ['q1.1', 'q1', 'Never again', 'Otto Bell'],
    ]);
  });

  it('is said by whoever says the outer words where `I` says it, and by nobody known where `she` does', () => {
    expect(read('“I said to the crew, ‘You will regret this,’ and she said, ‘So will you,’” Otto Bell recalled.').slice(1)).toEqual([
      ['q1.1', 'q1', 'You will regret this', 'Otto Bell'],
      ['q1.2', 'q1', 'So will you', null],
    ]);
  });

  it('is found where British marks change places, and three deep', () => {
    expect(read('‘Ana Lund said “No way” to me,’ Bell said.')[1]?.slice(0, 2)).toEqual(['q1.1', 'q1']);
    expect(read('“He said, ‘Otto told me, “Go home,” and I went,’” said Ana Lund.').map(([id, parent]) => [id, parent])).toEqual([
      ['q1', null],
      ['q1.1', 'q1'],
      ['q1.1.1', 'q1.1'],
    ]);
  });

  it('leaves titles and scare quotes alone, and the outer records as they are', () => {
    expect(read('“We watched ‘The Long Pier’ and the ‘so-called’ lock,” Ana Lund said.')).toHaveLength(1);
    const text = '“I told Otto Bell, ‘Never,’ and he left,” said Ana Lund. “Nobody asked,” Bell said. He laughed. “Not once,” he added.';
    const outer = extractQuotes(text, { nested: true }).quotes.filter(({ parent }) => parent === undefined);
    expect(outer).toEqual(extractQuotes(text).quotes);
  });

  it('tells of its own marks', () => {
    const inner = extractQuotes('“Otto Bell told me, ‘Never again,’ and left,” said Ana Lund.', { nested: true, explain: true }).quotes[1];
    expect(inner?.explanation?.steps[0]?.says).toBe('Its words stand between ‘ and ’.');
  });
});
