import { type DomDocument, type DomElement, isElement } from './dom.ts';

/** Words in a class or an id that name what stands around an article. */
const NAMED = [
  'ad|ads|advert\\w*|arcad\\w*|sponsor\\w*|promo\\w*',
  'comments?(?:[_-](?:section|list|thread))?|disqus\\w*',
  'related\\w*|relatedposts|recirc\\w*|trending|most[_-](?:read|popular)|read[_-](?:more|next)|also[_-]like|interstitial[_-]link|wp-embedded-content',
  'newsletter(?:[_-]\\w+)?|subscri(?:be|ption)(?:[_-]\\w+)?|sign[_-]?up|paywall',
  'shar(?:e|ing)(?:[_-]\\w+)?|social(?:[_-]\\w+)?',
  'posted[_-]on|(?:cat|tags?)[_-]links|entry[_-]footer',
  'author[_-](?:bio|box|card|info|description)|about[_-]author',
  'cookie\\w*|consent\\w*|breadcrumbs?|sidebar|skip[_-]link|tags?[_-]list|masthead|menu|screen-reader-text|sr-only|visually-hidden',
];
const FURNITURE = new RegExp(`(?:^|\\s|[_-])(?:${NAMED.join('|')})(?:$|\\s|[_-])`, 'i');
const COMMENTS = /(?:^|\s|[_-])comments?(?:$|\s|[_-])/i;
const ROLES = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog)$/;
const CANDIDATES =
  'div, section, aside, ul, ol, p, footer, header, nav, blockquote[class~="wp-embedded-content"], [class*="screen-reader"], [class~="sr-only"], [class*="visually"]';
/** Never part of what a reader sees first, whatever it is called. */
const APART =
  'amp-ad, amp-embed, amp-sticky-ad, amp-auto-ads, amp-sidebar, amp-consent, amp-lightbox, amp-list, amp-user-notification, amp-social-share, [layout="nodisplay"], [role="tooltip"]';
/** What stands for a film or a picture of another site until that is there: who shared it, and links. */
const OF_OTHERS = 'blockquote[class~="instagram-media"], blockquote[class~="tiktok-embed"]';
/** What an encyclopedia sets around its text: boxes, lists of notes, links to edit it. */
const OF_ENCYCLOPEDIAS =
  'table[class~="infobox"], [class~="navbox"], [class~="hatnote"], [class~="mw-editsection"], [class~="toc"], [id="toc"], [id="siteSub"], [class~="reflist"], ol[class~="references"], section[class~="footnotes"], div[class~="footnotes"]';
/** A wrapper may be called `with-sidebar`: what holds the article is kept. */
const KEPT = 'article, main, h1, [itemprop="articleBody"]';
/** Each comment may be an `<article>`. */
const KEPT_OF_COMMENTS = 'main, h1, [itemprop="articleBody"]';
const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b)/i;
const LONGEST_COPYRIGHT = 200;

/**
 * Takes navigation, advertisements, comments, related links, authors' boxes and forms to subscribe out of a page.
 *
 * @param paid selectors of what is part of the article, whatever it is called
 */
export function removeFurniture(document: DomDocument, paid: readonly string[]): void {
  for (const element of [...document.querySelectorAll(`${APART}, ${OF_OTHERS}, ${OF_ENCYCLOPEDIAS}`)]) element.remove();
  const kept = new Set(paid.flatMap((selector) => [...document.querySelectorAll(selector)]));
  for (const element of [...document.querySelectorAll(CANDIDATES)]) {
    if (kept.has(element) || !isFurniture(element)) continue;
    if (paid.some((selector) => element.querySelector(selector) !== null)) continue;
    if (element.parentNode?.nodeName.toLowerCase() === 'html') continue;
    element.remove();
  }
  for (const element of [...document.querySelectorAll('p, font, center, small')]) {
    const words = element.textContent ?? '';
    if (words.length < LONGEST_COPYRIGHT && COPYRIGHT.test(words)) element.remove();
  }
}

function isFurniture(element: DomElement): boolean {
  const { localName } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (localName === 'nav') return true;
  const plain = localName === 'aside' || ROLES.test(element.getAttribute('role') ?? '');
  const frame = (localName === 'footer' || localName === 'header') && !isWithin(element, WITHIN);
  if (!plain && !frame && !FURNITURE.test(names)) return false;
  return element.querySelector(COMMENTS.test(names) ? KEPT_OF_COMMENTS : KEPT) === null;
}

/** What has a head and a foot of its own. */
const WITHIN = /^(?:article|main|section|blockquote|figure)$/i;

function isWithin(element: DomElement, names: RegExp): boolean {
  for (let around = element.parentNode; around !== null; around = around.parentNode) if (names.test(around.nodeName)) return true;
  return false;
}

const LONGEST_BYLINE = 100;
const BYLINES = '[class*="byline"], [class~="author"], [itemprop~="author"], [rel~="author"]';

/** Takes the line that names the author, and a date on a line of its own, out of the text; gives the author's line. */
export function removeByline(document: DomDocument): string | undefined {
  let byline: string | undefined;
  for (const element of [...document.querySelectorAll(BYLINES)]) {
    const words = element.textContent?.trim() ?? '';
    if (words === '' || words.length > LONGEST_BYLINE) continue;
    byline ??= words;
    const around = element.parentNode;
    // `<p>By <a rel="author">Ana Lund</a></p>`
    const line = around !== null && isElement(around) && /^\s*by\b/i.test(around.textContent ?? '') && isShort(around) ? around : element;
    line.remove();
  }
  for (const time of [...document.querySelectorAll('time')]) {
    const around = time.parentNode;
    if (around === null || !isElement(around)) continue;
    if (around.localName !== 'p') time.remove();
    else if (around.textContent?.trim() === time.textContent?.trim()) around.remove();
  }
  return byline;
}

function isShort({ textContent }: DomElement): boolean {
  return (textContent?.trim().length ?? 0) <= LONGEST_BYLINE;
}
