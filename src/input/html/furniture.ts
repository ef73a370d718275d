import { type DomDocument, type DomElement, isElement } from './dom.ts';

/** Words in a class or an id that name what stands around an article. */
const NAMED = [
  'ad|ads|advert\\w*|sponsor\\w*|promo\\w*',
  'comments?(?:[_-](?:section|list|thread))?|disqus\\w*',
  'related(?:[_-]\\w+)?|recirc\\w*|trending|most[_-](?:read|popular)|read[_-](?:more|next)|also[_-]like',
  'newsletter(?:[_-]\\w+)?|subscri(?:be|ption)(?:[_-]\\w+)?|sign[_-]?up|paywall',
  'shar(?:e|ing)(?:[_-]\\w+)?|social(?:[_-]\\w+)?',
  'cookie\\w*|consent\\w*|breadcrumbs?|sidebar|skip[_-]link|tags?[_-]list|masthead|menu',
];
const FURNITURE = new RegExp(`(?:^|\\s|[_-])(?:${NAMED.join('|')})(?:$|\\s|[_-])`, 'i');
const ROLES = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog)$/;
const CANDIDATES = 'div, section, aside, ul, ol, p, footer, header, nav';
/** A wrapper may be called `with-sidebar`: what holds the article is kept. */
const KEPT = 'article, main, h1, [itemprop="articleBody"]';

/** Takes navigation, advertisements, comments, related links and forms to subscribe out of a page. */
export function removeFurniture(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(CANDIDATES)]) {
    const { localName } = element;
    const named = FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
    const plain = localName === 'nav' || localName === 'aside' || ROLES.test(element.getAttribute('role') ?? '');
    const frame = (localName === 'footer' || localName === 'header') && element.parentNode?.nodeName.toLowerCase() === 'body';
    if (!named && !plain && !frame) continue;
    if (localName !== 'nav' && element.querySelector(KEPT) !== null) continue;
    if (element.parentNode?.nodeName.toLowerCase() === 'html') continue;
    element.remove();
  }
}

const LONGEST_BYLINE = 100;
const BYLINES = '[class~="byline"], [class*="byline"], [itemprop~="author"], [rel~="author"]';

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
