import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

/** A text in which one person speaks, and the role that it gives them. */
const ROLES: readonly (readonly [text: string, role: string | null])[] = [
  ['Mayor Ana Lund said the bridge was safe.', 'Mayor'],
  ['Ana Lund, the mayor of Ilmar, said the bridge was safe.', 'the mayor of Ilmar'],
  ['Ilmar’s foreign minister Ana Lund said the bridge was safe.', 'Ilmar’s foreign minister'],
  ['“It is safe,” said Ana Lund, a retired pilot.', 'a retired pilot'],
  ['Lund’s campaign manager Otto Bell said the bridge was safe.', 'Lund’s campaign manager'],
  ['Her husband, Otto Bell, said the bridge was safe.', 'husband'],
  ['The head of the Harbour Board, Ana Lund, said the bridge was safe.', 'head of the Harbour Board'],
  ['Managing partner Ana Lund said the bridge was safe.', 'Managing partner'],
  ['The bridge was safe, according to campaign manager Ana Lund.', 'campaign manager'],
  ['Ana Lund said the bridge was safe.', null],
  // what is done to the bearer is none of the title
  ['Nobody could force Mayor Ana Lund to speak. Lund said the bridge was safe.', 'Mayor'],
  ['He had seen Deputy Mayor Ana Lund at the quay. Lund said the bridge was safe.', 'Deputy Mayor'],
  ['A group supporting Senator Ana Lund met. Lund said the bridge was safe.', 'Senator'],
  ['They came to help Captain Ana Lund. Lund said the bridge was safe.', 'Captain'],
];

describe('the role of who speaks', () => {
  it.each(ROLES)('%s', (text, role) => {
    expect(extractQuotes(text).quotes.at(-1)?.speaker?.role ?? null).toBe(role);
  });
});
