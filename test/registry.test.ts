import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SIEVES } from '../src/attribution/index.ts';
import { RESOLVERS } from '../src/entities/resolvers/index.ts';
import { contentKey } from '../src/evaluate/score.ts';
import { extractTold } from '../src/extract.ts';
import { FRAMES, PHRASE_FRAMES } from '../src/frames/index.ts';
import { extractQuotes } from '../src/index.ts';
import { LAYOUTS } from '../src/layouts/index.ts';
import { findPassages } from '../src/passages/index.ts';
import { KIND_RULES } from '../src/passages/kinds/index.ts';
import { documentOf } from '../src/text/document.ts';
import type { Quote } from '../src/types.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const rules = [...FRAMES, ...PHRASE_FRAMES, ...LAYOUTS, ...SIEVES];

/** Where the pieces `a … b` stand in the text. */
function spansOf(text: string, pieces: string) {
  let from = 0;
  return pieces.split(' … ').map((piece) => {
    const start = text.indexOf(piece, from);
    expect(start, `“${piece}” in “${text}”`).toBeGreaterThanOrEqual(0);
    from = start + piece.length;
    return { start, end: from };
  });
}

const found = (text: string, id: string): Quote[] => extractQuotes(text, { nested: true }).quotes.filter(({ rule }) => rule === id);

/** Rules that add a piece to what another found, and so never stamp their own name. */
const joining = new Set(SIEVES.filter(({ joins }) => joins === true).map(({ id }) => id));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { explain, examples }) => {
  it('says in a sentence what it does', () => expect(explain).toMatch(/^\S.*\.$/));

  it.each(examples.hits)('wins: %s', (text, content) => {
    const own = joining.has(id) ? extractQuotes(text).quotes : found(text, id);
    expect(own.map(({ spans }) => contentKey(text, spans))).toContain(contentKey(text, spansOf(text, content)));
  });

  if (examples.misses.length > 0) it.each(examples.misses)('declines: %s', (text) => expect(found(text, id)).toEqual([]));

  it('has a hit and a miss', () => {
    // bold questions are markup, which an example's text does not show
    if (id !== 'interview') expect(examples.hits.length).toBeGreaterThan(0);
    expect(examples.misses.length).toBeGreaterThan(0);
  });
});

describe.each(KIND_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { kind, examples }) => {
  const kindsIn = (text: string) => findPassages(text, documentOf(text).paragraphs).filter(({ rule }) => rule === id);
  it.each(examples.hits)('holds: %s', (text) => expect(kindsIn(text).map((passage) => passage.kind)).toContain(kind));
  it.each(examples.misses)('does not hold: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

/** What the resolver was asked and answered: the names it gave, null where it left a mention open. */
function resolvedBy(text: string, id: string): (string | null)[] {
  const names: (string | null)[] = [];
  extractTold(text, {}, (decision) => {
    if (decision.about === 'person' && decision.resolver === id) names.push(decision.name);
  });
  return names;
}

describe.each(RESOLVERS.map((resolver) => [resolver.id, resolver] as const))('%s', (id, { explain, examples }) => {
  it('says in a sentence what it does', () => expect(explain).toMatch(/^\S.*\.$/));
  it.each(examples.hits)('decides: %s', (text, name) => expect(resolvedBy(text, id)).toContain(name));
  it.each(examples.misses)('leaves to others: %s', (text) => expect(resolvedBy(text, id)).toEqual([]));
  it('has a hit and a miss', () => {
    expect(examples.hits.length).toBeGreaterThan(0);
    expect(examples.misses.length).toBeGreaterThan(0);
  });
});

describe('the registry', () => {
  it('has each id once', () => {
    const ids = [...rules, ...RESOLVERS, ...KIND_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['frames/rules', 'frames/index.ts', /define(?:Phrase)?Frame\(\{/],
    ['attribution/sieves', 'attribution/index.ts', /defineSieve\(\{/],
    ['layouts', 'layouts/index.ts', /defineLayout\(\{/],
    ['entities/resolvers', 'entities/resolvers/index.ts', /defineResolver\(\{/],
    ['passages/kinds', 'passages/kinds/index.ts', /defineKindRule\(\{/],
  ])('lists every rule of %s, one a file', (folder, index, definition) => {
    const list = readFileSync(join(source, index), 'utf8');
    for (const file of readdirSync(join(source, folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
      const text = readFileSync(join(source, folder, file), 'utf8');
      const count = text.split(definition).length - 1;
      expect(count, `${file} defines one rule at most`).toBeLessThan(2);
      if (count === 1) expect(list, `${file} is listed`).toContain(`/${file}'`);
    }
  });
});
