import axe from 'axe-core';
import { expect, it } from 'vitest';
import { extractQuotes } from '../../../src/index.ts';
import { reportPage } from '../../../src/report/page.ts';
import { inBrowser } from './open.ts';
import { article, card, FERRY, filter, focused, inView, pageOf, textOf } from './pages.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

inBrowser('the page in a browser', (open) => {
  it.each(['harbour-bridge-vote', 'ferry-supper', 'lake-rowing-final'])('shows %s whole, asks for nothing, complains of nothing', async (slug) => {
    const document = article(slug);
    const { page, requests, complaints } = await open(pageOf(document));
    const shown = await page.locator('article').evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const label of copy.querySelectorAll('.tag')) label.remove();
      return copy.textContent ?? '';
    });
    expect(shown.replace(/\s+/g, ' ').trim()).toBe(document.text.replace(/\s+/g, ' ').trim());
    expect(await page.locator('article .tag').count()).toBe(document.extraction.quotes.length);
    await expect.poll(() => textOf(page.locator('h1'))).toBe(slug);
    await page.keyboard.press('j');
    await expect.poll(() => card(page).isVisible()).toBe(true);
    expect([requests, complaints]).toEqual([[], []]);
  });

  it('is read on a phone: nothing is wider than the window, a touch shows the card at its foot', async () => {
    const { page } = await open(pageOf(article('harbour-bridge-vote')), { width: 360, height: 740, touch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('article .tag').nth(2).tap();
    await expect.poll(() => card(page).isVisible()).toBe(true);
    expect(await card(page).evaluate((element) => Math.round(element.getBoundingClientRect().bottom - innerHeight))).toBe(0);
    await page.locator('.side button').first().tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is read on paper: all text, the tints, and nothing to press', async () => {
    const { page } = await open(pageOf(FERRY));
    await page.locator('.side button').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await filter(page).isVisible()).toBe(false);
    expect(
      await page
        .locator('mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).printColorAdjust),
    ).toBe('exact');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  it('has landmarks, names for what is pressed, and headings in order', async () => {
    const { page } = await open(pageOf(FERRY, { ...FERRY, id: 'ice.txt' }));
    const tree = await page.locator('body').ariaSnapshot();
    for (const part of [
      '- main:',
      '- navigation "Speakers ferry.txt"',
      'region "ferry.txt"',
      'article "ferry.txt"',
      'region "To check ferry.txt"',
      'heading "ferry.txt" [level=2]',
      'link "AL: Ana Lund, direct, q1"',
      'button "Ana Lund 2',
      '- mark:',
    ])
      expect(tree).toContain(part);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds fault with, %s', async (colorScheme) => {
    const { page } = await open(pageOf(FERRY, article('harbour-bridge-vote')));
    await page.emulateMedia({ colorScheme });
    const faults = async () => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await page.keyboard.press('j');
    expect(await faults()).toEqual([]);
    await page.locator('.side button').first().click();
    expect(await faults()).toEqual([]);
  });

  it('copies the text without its labels', async () => {
    const { page } = await open(pageOf(FERRY));
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied.replace(/\s+/g, ' ').trim()).toBe(FERRY.text.replace(/\s+/g, ' '));
  });

  it('opens on a novel at once, and leads to its end', async () => {
    const talk = article('ferry-supper').text;
    const novel = Array.from({ length: 370 }, (_, chapter) => `CHAPTER ${chapter + 1}\n\n${talk}`).join('\n\n');
    const { quotes } = extractQuotes(talk);
    const all = Array.from({ length: 370 }, (_, chapter) => {
      const from = novel.indexOf(talk, chapter * talk.length);
      return quotes.map((quote) => ({
        ...quote,
        id: `q${chapter * quotes.length + Number(quote.id.slice(1))}`,
        spans: quote.spans.map(({ start, end, text }) => ({ start: start + from, end: end + from, text })),
        cue: quote.cue && { ...quote.cue, start: quote.cue.start + from, end: quote.cue.end + from },
        speaker: quote.speaker && {
          ...quote.speaker,
          mention: quote.speaker.mention && { ...quote.speaker.mention, start: quote.speaker.mention.start + from, end: quote.speaker.mention.end + from },
        },
      }));
    }).flat();
    expect(novel.length).toBeGreaterThan(500_000);
    const last = `#q${all.length - 4}`;
    const { page, complaints } = await open(reportPage([{ id: 'novel.txt', text: novel, extraction: { quotes: all, speakers: [] } }]), {
      fragment: last,
    });
    await expect.poll(() => focused(page)).toBe(last);
    await expect.poll(() => inView(page, `article a[href="${last}"]`)).toBe(true);
    // only what is in view is laid out
    const { elements, drawn } = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('article mark')];
      return { elements: marks.length, drawn: marks.filter((mark) => mark.checkVisibility({ contentVisibilityAuto: true })).length };
    });
    expect(elements).toBeGreaterThan(2000);
    expect(drawn).toBeLessThan(elements / 20);
    await page.keyboard.press('k');
    await expect.poll(() => inView(page, `article a[href="#q${all.length - 5}"]`)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
