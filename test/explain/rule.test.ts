import { describe, expect, it } from 'vitest';
import { explainRule, extractQuotes } from '../../src/index.ts';

describe('explainRule', () => {
  it('has a sentence for every rule that decided a quotation', () => {
    const text = '“We sail at noon,” Ana Lund told reporters. Otto Bell warned that the ice was thin.\n\n“It is not,” she said.\n\n“It is.”';
    const { quotes } = extractQuotes(text, { nested: true });
    expect(quotes.length).toBeGreaterThan(2);
    for (const { rule } of quotes) expect(explainRule(rule)).toMatch(/^\S.*\.$/);
  });

  it('knows no other', () => {
    expect(explainRule('no-such-rule')).toBeNull();
    expect(explainRule('constructor')).toBeNull();
  });
});
