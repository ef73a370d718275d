import { expect, it } from 'vitest';
import { reportPage } from '../../../src/report/page.ts';
import { extractionOf } from '../quotes.ts';
import { inBrowser } from './open.ts';
import { card, FERRY, pageOf, textOf } from './pages.ts';

inBrowser('a hostile page', (open) => {
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
    const { page, requests, complaints } = await open(html);
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
    const { page, requests } = await open(pageOf(FERRY));
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
});
