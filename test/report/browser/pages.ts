import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { explainRule, extractQuotes } from '../../../src/index.ts';
import { reportPage } from '../../../src/report/page.ts';
import { DOUBTFUL, extractionOf } from '../quotes.ts';

const read = (id: string, text: string) => ({ id, text, extraction: extractQuotes(text, { nested: true }) });
export const article = (slug: string) =>
  read(slug, readFileSync(fileURLToPath(new URL(`../../../fixtures/articles/${slug}/source.txt`, import.meta.url)), 'utf8'));
export const pageOf = (...documents: Parameters<typeof reportPage>[0]) => reportPage(documents, { explain: explainRule });

const text =
  'Ferry is late\n\n“We sail,” Ana Lund told reporters, “at noon.” Otto Bell warned that the ice was thin.\n\n“It is not.”\n\n“He said ‘never’ to me,” Lund added.';
export const FERRY = {
  id: 'ferry.txt',
  text,
  extraction: extractionOf(text, [
    { id: 'q1', content: ['“We sail,”', '“at noon.”'], mention: 'Ana Lund', cue: 'told' },
    DOUBTFUL,
    { id: 'q3', by: null, content: ['“It is not.”'] },
    { id: 'q4', content: ['“He said ‘never’ to me,”'], cue: 'added' },
    { id: 'q4.1', parent: 'q4', by: 'Otto Bell', content: ['‘never’'] },
  ]),
};

// what a page shows, and where its reader is

export const textOf = async (found: Locator): Promise<string> => (await found.textContent()) ?? '';
export const card = (page: Page) => page.locator('#card');
export const filter = (page: Page) => page.locator('#filter');
export const lit = (page: Page) => page.locator('.lit').allInnerTexts();
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
export const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
