import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forEngine } from '../../scripts/for-engine.mjs';

const run = (source: string) => new Function(`${transformSync(source, { loader: 'ts' }).code}; return answer;`)();

describe('a source for the engine', () => {
  it('asks words in place of patterns, while it is loaded too', () => {
    const source = `
      const ARTICLE = /^(?:the|an?)$/;
      const ENDS = /ing$/;
      const isArticle = (word: string) => ARTICLE.test(word);
      const answer = ['the', 'a', 'their', 'boating', 'his', 'mine', 'so'].map((word) =>
        [isArticle(word), ENDS.test(word), /^(?:his|hers|mine|yours|ours)$/.test(word), /^so$/.test(word)].join(' '));`;
    expect(forEngine(source)).not.toContain('ARTICLE.test');
    expect(forEngine(source)).toContain('ENDS.test');
    expect(run(forEngine(source))).toEqual(run(source));
  });

  it('leaves patterns that are used in another way, or may be another thing of that name', () => {
    const source = `
      const WORD = /^(?:the|an?)$/;
      const other = (WORD: RegExp) => WORD.test('x');
      const answer = [WORD.test('an'), other(/x/)];`;
    expect(forEngine(source)).toBe(source);
    expect(run(source)).toEqual([true, true]);
  });

  it('reads nothing before the first item', () => {
    const source = `
      const read: number[] = [];
      const items = new Proxy([{ word: 'the', last: 1 }, { word: 'boat', last: 2 }], {
        get: (all, key) => (read.push(Number(key)), Reflect.get(all, key)),
      });
      const words: string[] = [];
      const group = { first: 1 };
      for (let at = 0; at < 2; at++) words.push(items[at - 1]?.word ?? 'none', items[group.first - 2]?.word ?? 'none', items[group.first - 1].word);
      const answer = { words, least: Math.min(...read.filter((key) => !Number.isNaN(key))) };`;
    const plain = run(source);
    expect(plain.least).toBe(-1);
    expect(run(forEngine(source))).toEqual({ ...plain, least: 0 });
  });

  it.each([
    'items[at - 1] = 0;',
    'items[at - 1]++;',
    'delete items[at - 1];',
    'items[next() - 1].word;',
    'next()[at - 1];',
    'items[at - 1]();',
    'items?.[at - 1];',
  ])('leaves %s', (source) => {
    expect(forEngine(source)).toBe(source);
  });
});
