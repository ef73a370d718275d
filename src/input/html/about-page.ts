import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import type { DomDocument } from './dom.ts';

/** What a page says of itself in its headline and its `<meta>`. */
export function aboutPage(document: DomDocument): About {
  const content = (selector: string) => {
    const found = document.querySelector(selector);
    return oneLine(found?.getAttribute('content') ?? found?.getAttribute('datetime'));
  };
  return aboutOf({
    title: headlineOf(document) ?? content('meta[property="og:title"]') ?? oneLine(document.querySelector('title')?.textContent),
    byline: bylineOf(content('meta[name="author"]')),
    date: content('meta[property="article:published_time"]') ?? content('meta[name="date"]') ?? content('time[datetime]'),
    section: content('meta[property="article:section"]') ?? content('meta[name="section"]'),
  });
}

/** The page's one headline; undefined where it has none or several. */
export function headlineOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? oneLine(headings[0]?.textContent) : undefined;
}
