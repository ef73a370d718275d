import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withWords, wordsOf } from '../../scripts/patterns.mjs';

describe('the words that a pattern holds', () => {
  it.each([
    ['/^the$/', ['the']],
    ['/^(?:the|an?|his)$/', ['the', 'an', 'a', 'his']],
    ['/^(?:police(?:m[ae]n)?|)$/', ['policeman', 'policemen', 'police', '']],
    ['/^[&$a-c]$/', ['&', '$', 'a', 'b', 'c']],
    ['/^a\\.m\\.?$/u', ['a.m.', 'a.m']],
    ['/^(?:-|[.–-])$/', ['-', '.', '–']],
  ])('%s', (pattern, words) => {
    expect([...(wordsOf(pattern) ?? [])].sort()).toEqual([...words].sort());
  });

  it.each([
    '/^the/',
    '/the$/',
    '/^the|an$/',
    '/^the$/i',
    '/^\\d$/',
    '/^[^a]$/',
    '/^a+$/',
    '/^a{2}$/',
    '/^a??$/',
    '/^(the)$/',
    '/^(?=the).$/',
    '/^the\\$/',
    '/^[a-z][a-z]$/',
    '/^[😀]$/u',
  ])('none in %s', (pattern) => {
    expect(wordsOf(pattern)).toBeNull();
  });

  it('are what the patterns of the source hold', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    let lists = 0;
    for (const path of sources) {
      for (const [written, pattern = ''] of readFileSync(join('src', path), 'utf8').matchAll(/(\/\^(?:\\.|\[[^\]]*\]|[^/\n\\[])+\$\/)(?=\.test\(|;)/g)) {
        const words = wordsOf(pattern);
        if (words === null) continue;
        lists++;
        const expression = new RegExp(`${pattern.slice(1, -1)}`);
        const held = new Set(words);
        const others = words.flatMap((word) => [`${word}s`, word.slice(0, -1), word.slice(1), `x${word}`, `${word} `, word.toUpperCase()]);
        for (const word of [...words, ...others]) expect(held.has(word), `${written} ${word}`).toBe(expression.test(word));
      }
    }
    expect(lists).toBeGreaterThan(200);
  });
});

describe('a source with functions in their place', () => {
  const run = (source: string) => new Function(`${transformSync(withWords(source), { loader: 'ts' }).code}; return answer;`)();

  it('answers alike, while it is loaded too', () => {
    const source = `
      const ARTICLE = /^(?:the|an?)$/;
      const ENDS = /ing$/;
      const isArticle = (word: string) => ARTICLE.test(word);
      const answer = ['the', 'a', 'their', 'boating', 'his', 'mine', 'so'].map((word) =>
        [isArticle(word), ENDS.test(word), /^(?:his|hers|mine|yours|ours)$/.test(word), /^so$/.test(word)].join(' '));`;
    expect(withWords(source)).not.toContain('ARTICLE.test');
    expect(withWords(source)).toContain('ENDS.test');
    expect(run(source)).toEqual(new Function(`${transformSync(source, { loader: 'ts' }).code}; return answer;`)());
  });

  it('leaves what is used in another way, or may be another thing of that name', () => {
    const source = `
      const WORD = /^(?:the|an?)$/;
      const other = (WORD: RegExp) => WORD.test('x');
      const answer = [WORD.test('an'), other(/x/)];`;
    expect(withWords(source)).toBe(source);
    expect(run(source)).toEqual([true, true]);
  });
});
