import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../scripts/patterns.mjs';

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
