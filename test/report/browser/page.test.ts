import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainRule, extractQuotes } from '../../../src/index.ts';
import { reportPage } from '../../../src/report/page.ts';
import { installed } from '../../cli/quotes.ts';
import { extractionOf } from '../quotes.ts';
import { CHROMIUM, open, startBrowser } from './open.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const read = (id: string, text: string) => ({ id, text, extraction: extractQuotes(text, { nested: true }) });
const article = (slug: string) => read(slug, readFileSync(fileURLToPath(new URL(`../../../fixtures/articles/${slug}/source.txt`, import.meta.url)), 'utf8'));
const pageOf = (...documents: Parameters<typeof reportPage>[0]) => reportPage(documents, { explain: explainRule });

const text =
  'Ferry is late\n\n“We sail,” Ana Lund told reporters, “at noon.” Otto Bell warned that the ice was thin.\n\n“It is not.”\n\n“He said ‘never’ to me,” Lund added.';
const FERRY = {
  id: 'ferry.txt',
  text,
  extraction: extractionOf(text, [
    { id: 'q1', content: ['“We sail,”', '“at noon.”'], mention: 'Ana Lund', cue: 'told' },
    {
      id: 'q2',
      type: 'indirect',
      by: 'Otto Bell',
      content: ['that the ice was thin'],
      mention: 'Otto Bell',
      cue: 'warned',
      confidence: 0.6,
      nameConfidence: 0.7,
    },
    { id: 'q3', by: null, content: ['“It is not.”'] },
    { id: 'q4', content: ['“He said ‘never’ to me,”'], cue: 'added' },
    { id: 'q4.1', parent: 'q4', by: 'Otto Bell', content: ['‘never’'] },
  ]),
};

const textOf = async (found: Locator): Promise<string> => (await found.textContent()) ?? '';
const card = (page: Page) => page.locator('#card');
const filter = (page: Page) => page.locator('#filter');
const lit = (page: Page) => page.locator('.lit').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

// where no chromium is these are skipped; `CI=true` asks for it
// a browser on a busy machine may lose a frame or a key press: what fails is tried again
describe.skipIf(!installed(CHROMIUM))('the page in a browser', { retry: 2 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each(['harbour-bridge-vote', 'ferry-supper', 'lake-rowing-final'])('shows %s whole, asks for nothing, complains of nothing', async (slug) => {
    const document = article(slug);
    const { page, requests, complaints } = await open(browser, pageOf(document));
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

  it('shows on hover who speaks, by which cue, how surely and why, and lights all pieces', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    await page.hover('text=“at noon.”');
    await expect.poll(() => card(page).isVisible()).toBe(true);
    const told = await textOf(card(page));
    for (const part of ['Ana Lund', 'Direct quotation', '90 % sure', 'told', explainRule('report-that') ?? '', 'report-that']) expect(told).toContain(part);
    await expect.poll(() => lit(page)).toEqual([expect.stringContaining('“We sail,”'), 'Ana Lund', 'told', '“at noon.”']);
    await page.hover('header.page');
    await expect.poll(() => card(page).isVisible()).toBe(false);
    await expect.poll(() => lit(page)).toEqual([]);
  });

  it('shows the steps of the decision where a record tells them', async () => {
    const [first, ...rest] = FERRY.extraction.quotes;
    if (first === undefined) throw new Error('no quote');
    const told = {
      ...first,
      explanation: {
        steps: [
          { about: 'speaker', says: 'A name and a verb <b>stand</b> after it.', rule: null, saw: [], declined: [] },
          { about: 'name', says: 'Ana Lund is named in full.', rule: null, saw: [], declined: [] },
        ],
      },
    } as const;
    const { page } = await open(browser, pageOf({ ...FERRY, extraction: { ...FERRY.extraction, quotes: [told, ...rest] } }));
    await page.keyboard.press('j');
    expect(await card(page).locator('li').allTextContents()).toEqual(['A name and a verb <b>stand</b> after it.', 'Ana Lund is named in full.']);
    await page.keyboard.press('j');
    expect(await card(page).locator('li').count()).toBe(0);
  });

  it('keeps the card while the pointer is on it, and after a click', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    await page.hover('text=“at noon.”');
    await expect.poll(() => card(page).isVisible()).toBe(true);
    await card(page).hover();
    await page.waitForTimeout(400);
    await expect.poll(() => card(page).isVisible()).toBe(true);
    await page.click('text=“It is not.”');
    await page.hover('header.page');
    await page.waitForTimeout(400);
    await expect.poll(() => textOf(card(page))).toContain('Not known');
    await page.click('h1');
    await expect.poll(() => card(page).isVisible()).toBe(false);
  });

  it('tells of what is nested where it stands in, and of its own speaker', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    await page.hover('text=‘never’');
    await expect.poll(() => textOf(card(page))).toMatch(/Otto Bell[\s\S]*q4, Ana Lund/);
    await expect.poll(() => lit(page)).toEqual([expect.stringContaining('‘never’')]);
  });

  it('leaves one speaker at a click, and all again at another, at Escape and at the button', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    const left = () => page.locator('article mark:not(.out)').count();
    const lund = page.locator('.side button', { hasText: 'Ana Lund' });
    expect(await left()).toBe(6);
    for (const back of [() => lund.click(), () => page.keyboard.press('Escape'), () => filter(page).getByText('Show all').click()]) {
      await lund.click();
      expect([await left(), await lund.getAttribute('aria-pressed'), await textOf(filter(page))]).toEqual([3, 'true', expect.stringMatching(/Ana Lund2 of 5/)]);
      await back();
      expect([await left(), await lund.getAttribute('aria-pressed'), await textOf(filter(page))]).toEqual([6, 'false', '']);
    }
    await page.locator('.side button', { hasText: 'Not known' }).click();
    expect(await left()).toBe(1);
  });

  it('goes from quotation to quotation by keys, past those that are filtered out', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    const walk = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused(page);
    };
    expect(await walk('j')).toBe('#q1');
    expect(await walk('j', 'ArrowRight')).toBe('#q3');
    expect(await walk('k')).toBe('#q2');
    expect(await walk('ArrowLeft', 'ArrowLeft')).toBe('#q1');
    await expect.poll(() => textOf(card(page))).toContain('Ana Lund');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#q1');
    await page.locator('.side button', { hasText: 'Otto Bell' }).click();
    expect(await walk('j', 'j')).toBe('#q4.1');
    expect(await walk('Escape')).toBe('#q4.1');
    await expect.poll(() => card(page).isVisible()).toBe(false);
  });

  it('goes by Tab to the labels, and back out of what is filtered', async () => {
    const { page } = await open(browser, pageOf(FERRY));
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('#text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('#q1');
    await expect.poll(() => card(page).isVisible()).toBe(true);
    await page.locator('.side button', { hasText: 'Not known' }).press('Enter');
    await page.locator('article').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('#q3');
  });

  it('follows links to quotations: from outside, from what is to be checked, from a filter that hides them', async () => {
    const { page } = await open(browser, pageOf(FERRY), { fragment: '#q4.1' });
    await expect.poll(() => textOf(card(page))).toContain('Otto Bell');
    await expect.poll(() => focused(page)).toBe('#q4.1');
    await page.locator('.side button', { hasText: 'Ana Lund' }).click();
    await page.click('.check a[href="#q3"]');
    await expect.poll(() => focused(page)).toBe('#q3');
    expect([await textOf(filter(page)), await textOf(card(page))]).toEqual(['', expect.stringContaining('Not known')]);
    await page.click('article a[href="#q1"]');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#q1');
  });

  it('shows several documents with an index, each with links of its own; a speaker of both is one', async () => {
    const { page, complaints } = await open(browser, pageOf(FERRY, { ...FERRY, id: 'ice.txt' }, article('moss-clock-study')), { fragment: '#d2-q3' });
    await expect.poll(() => focused(page)).toBe('#d2-q3');
    await expect.poll(() => inView(page, 'article a[href="#d2-q3"]')).toBe(true);
    await page.click('.index a:has-text("ice.txt")');
    await expect.poll(() => inView(page, '#d2-title')).toBe(true);
    await page.locator('.index button', { hasText: 'Ana Lund' }).click();
    expect(await page.locator('#d1-text mark:not(.out), #d2-text mark:not(.out)').count()).toBe(6);
    expect(await page.locator('#d3-text mark:not(.out)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows hostile text as text', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      '</mark></p></article></body></html>',
      '</script></style><!--',
      'javascript:alert(1)',
      '\u0024{alert(1)} {{alert(1)}} <%= alert(1) %>',
      '<meta http-equiv=refresh content="0;url=http://example.com">',
      '<base href=http://example.com><link rel=stylesheet href=http://example.com/x.css>',
      '\u202egnihton \u0000 \u001b[31m &lt;b&gt; &#x41;',
    ];
    const hostile = attacks.map((attack, index) => `“Say ${attack},” said Eve${index} ${attack} Fenn.`).join('\n\n');
    const extraction = extractionOf(
      hostile,
      attacks.map((attack, index) => ({
        id: `q${index}`,
        by: `${attack}${index}`,
        content: [`“Say ${attack},”`],
        mention: `Eve${index} ${attack}`,
        cue: 'said',
        nameConfidence: 0.1,
        rule: attack,
      })),
    );
    const html = reportPage([{ id: attacks.join(' '), text: hostile, extraction }], { explain: (rule) => `Because of ${rule}` });
    const { page, requests, complaints } = await open(browser, html);
    const shown = await textOf(page.locator('article'));
    for (const [index, attack] of attacks.slice(0, -1).entries()) {
      expect(shown).toContain(`Say ${attack},`);
      expect(await page.locator('.side .name').allInnerTexts()).toContain(`${attack}${index}`);
      await page.keyboard.press('j');
      const told = await textOf(card(page));
      expect(told).toContain(`${attack}${index}`);
      expect(told).toContain(`Because of ${attack}`);
    }
    expect(await page.title()).toContain(attacks[0]);
    expect(await page.locator('article script, article img, article svg, body base, #card img').count()).toBe(0);
    await page.waitForTimeout(200);
    expect([requests, complaints]).toEqual([[], []]);
  });

  it('runs no script and takes no style that is not its own', async () => {
    const { page, requests } = await open(browser, pageOf(FERRY));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      const image = document.createElement('img');
      image.src = 'http://example.com/x.png';
      document.body.append(script, image);
    });
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe('taken');
    expect(requests).toEqual([]);
  });

  it('is read on a phone: nothing is wider than the window, a touch shows the card at its foot', async () => {
    const { page } = await open(browser, pageOf(article('harbour-bridge-vote')), { width: 360, height: 740, touch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator('article .tag').nth(2).tap();
    await expect.poll(() => card(page).isVisible()).toBe(true);
    expect(await card(page).evaluate((element) => Math.round(element.getBoundingClientRect().bottom - innerHeight))).toBe(0);
    await page.locator('.side button').first().tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is read on paper: all text, the tints, and nothing to press', async () => {
    const { page } = await open(browser, pageOf(FERRY));
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
    const { page } = await open(browser, pageOf(FERRY, { ...FERRY, id: 'ice.txt' }));
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
    const { page } = await open(browser, pageOf(FERRY, article('harbour-bridge-vote')));
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
    const { page } = await open(browser, pageOf(FERRY));
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' '));
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
    const { page, complaints } = await open(browser, reportPage([{ id: 'novel.txt', text: novel, extraction: { quotes: all, speakers: [] } }]), {
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
