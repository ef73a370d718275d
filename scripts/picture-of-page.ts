/**
 * Makes the README's picture of the page: `npx tsx scripts/picture-of-page.ts`, after a build. It takes Debian's chromium;
 * with `fonts-texgyre` and `fonts-inter` the picture looks as it does where a reader has such letters.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ARTICLE = 'fixtures/articles/moss-clock-study/source.txt';
/** What the pointer is on. */
const SHOWN = 'So we went back up';
const SIZE = { width: 1120, height: 800 };
const QUALITY = 82;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'quotes-picture-'));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const file = join(folder, 'page.html');
  execFileSync(process.execPath, ['dist/quotes.cjs', 'report', ARTICLE, '-o', file], { cwd: root, stdio: 'inherit' });
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(file).href);
  await page.locator('article').getByText(SHOWN).hover();
  await page.locator('#card').waitFor();
  const session = await page.context().newCDPSession(page);
  // chromium writes WebP, a third of the size of PNG
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  const picture = Buffer.from(data, 'base64');
  writeFileSync(join(root, 'docs/page.webp'), picture);
  console.log(`docs/page.webp: ${picture.length} bytes`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
