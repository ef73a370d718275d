import { expect, it } from 'vitest';
import { explainRule } from '../../../src/index.ts';
import { inBrowser } from './open.ts';
import { article, card, FERRY, filter, focused, inView, lit, pageOf, textOf } from './pages.ts';

inBrowser('reading the page', (open) => {
  it('shows on hover who speaks, by which cue, how surely and why, and lights all pieces', async () => {
    const { page } = await open(pageOf(FERRY));
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
    const { page } = await open(pageOf({ ...FERRY, extraction: { ...FERRY.extraction, quotes: [told, ...rest] } }));
    await page.keyboard.press('j');
    expect(await card(page).locator('li').allTextContents()).toEqual(['A name and a verb <b>stand</b> after it.', 'Ana Lund is named in full.']);
    await page.keyboard.press('j');
    expect(await card(page).locator('li').count()).toBe(0);
  });

  it('keeps the card while the pointer is on it, and after a click', async () => {
    const { page } = await open(pageOf(FERRY));
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
    const { page } = await open(pageOf(FERRY));
    await page.hover('text=‘never’');
    await expect.poll(() => textOf(card(page))).toMatch(/Otto Bell[\s\S]*q4, Ana Lund/);
    await expect.poll(() => lit(page)).toEqual([expect.stringContaining('‘never’')]);
  });

  it('leaves one speaker at a click, and all again at another, at Escape and at the button', async () => {
    const { page } = await open(pageOf(FERRY));
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
    const { page } = await open(pageOf(FERRY));
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
    const { page } = await open(pageOf(FERRY));
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
    const { page } = await open(pageOf(FERRY), { fragment: '#q4.1' });
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
    const { page, complaints } = await open(pageOf(FERRY, { ...FERRY, id: 'ice.txt' }, article('moss-clock-study')), { fragment: '#d2-q3' });
    await expect.poll(() => focused(page)).toBe('#d2-q3');
    await expect.poll(() => inView(page, 'article a[href="#d2-q3"]')).toBe(true);
    await page.click('.index a:has-text("ice.txt")');
    await expect.poll(() => inView(page, '#d2-title')).toBe(true);
    await page.locator('.index button', { hasText: 'Ana Lund' }).click();
    expect(await page.locator('#d1-text mark:not(.out), #d2-text mark:not(.out)').count()).toBe(6);
    expect(await page.locator('#d3-text mark:not(.out)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
