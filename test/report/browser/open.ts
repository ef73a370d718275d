import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { installed } from '../../cli/quotes.ts';

/** Debian's. Nothing is downloaded. */
const CHROMIUM = '/usr/bin/chromium';

/** No sandbox, as root in a container needs it; none of the browser's own requests. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/** A page that is open, and what it asked for or complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

interface Window {
  readonly width?: number;
  readonly height?: number;
  readonly fragment?: string;
  readonly touch?: boolean;
}

type Open = (html: string, window?: Window) => Promise<Opened>;

/** Opens a page from a file, as a reader does. What it asks of the network is refused, and noted. */
async function openIn(browser: Browser, html: string, { width = 1280, height = 900, fragment = '', touch = false }: Window = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, reducedMotion: 'reduce' });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.split('#')[0] === address || url.startsWith('data:')) return route.continue();
    requests.push(url);
    return route.abort();
  });
  await page.goto(address + fragment);
  return { page, requests, complaints };
}

/**
 * Tests that open pages in one browser. Where no chromium is they are skipped; `CI=true` asks for it. A browser on a busy machine may
 * lose a frame or a key press: what fails is tried again.
 */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(!installed(CHROMIUM))(name, { retry: 2 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());
    tests((html, window) => openIn(browser, html, window));
  });
}
