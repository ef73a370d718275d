import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import type { DomDocument } from './dom.ts';

/**
 * What a page says of itself: in its headline, to search engines, to those who share it (OpenGraph) and in its `<meta>`.
 *
 * @param structured what it says to search engines
 */
export function aboutPage(document: DomDocument, structured: About): About {
  const content = (selector: string) => {
    const found = document.querySelector(selector);
    return oneLine(found?.getAttribute('content') ?? found?.getAttribute('datetime'));
  };
  const first = (...selectors: readonly string[]) => selectors.map(content).find((words) => words !== undefined);
  return aboutOf({
    title: headlineOf(document) ?? structured.title ?? content('meta[property="og:title"]') ?? oneLine(document.querySelector('title')?.textContent),
    byline: structured.byline ?? authorOf(first('meta[name="author"]', 'meta[property="article:author"]')),
    date: structured.date ?? first('meta[property="article:published_time"]', 'meta[name="date"]', 'meta[itemprop="datePublished"]', 'time[datetime]'),
    section: structured.section ?? first('meta[property="article:section"]', 'meta[name="section"]'),
  });
}

/** OpenGraph gives an author as the address of a profile. */
function authorOf(words: string | undefined): string | undefined {
  return words !== undefined && /^https?:/i.test(words) ? undefined : bylineOf(words);
}

/** The page's one headline; undefined where it has none or several. */
export function headlineOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? oneLine(headings[0]?.textContent) : undefined;
}

const STANDFIRST = /(?:^|[\s_-])(?:sub-?head(?:line)?|standfirst|dek|deck|sub-?title)(?:$|[\s_-])/i;
const STANDFIRSTS = '[class*="sub"], [class*="standfirst"], [class*="dek"], [class*="deck"]';
const SHORTEST = 20;
const LONGEST = 400;

/** The sentence that some set below the headline; undefined where there is none. */
export function standfirstOf(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll(STANDFIRSTS)) {
    if (!/^(?:p|h2|h3|div)$/.test(element.localName) || !STANDFIRST.test(element.getAttribute('class') ?? '')) continue;
    const words = oneLine(element.textContent) ?? '';
    if (words.length >= SHORTEST && words.length <= LONGEST) return words;
  }
  return undefined;
}
