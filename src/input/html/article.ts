import { Readability } from '@mozilla/readability';
import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import { shifted, type TakenText } from '../taken-text.ts';
import { aboutPage, headlineOf } from './about-page.ts';
import { type DomDocument, type DomNode, parsePage, sizeOf } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { takePage } from './take-page.ts';

/** The text of a page, with what the page says of itself. */
export interface Article extends TakenText {
  readonly about: About;
  /** True where the page is too large or too deep to tell its article from the rest. */
  readonly whole: boolean;
}

/** Finding the article takes time that grows faster than these. */
const MOST_ELEMENTS = 12_000;
const DEEPEST = 400;
/** Less is no article. */
const SHORTEST = 120;
/** An article that lacks more of the page's prose than this share is not all of it: the whole body is read. */
const MOST_LOST = 0.4;

function isTree(value: unknown): value is DomNode {
  return typeof value === 'object' && value !== null && 'firstChild' in value && 'textContent' in value;
}

/**
 * Takes the article out of a page: without navigation, advertisements, comments and captions; the whole body where there
 * is no article. The page's headline comes first.
 */
export function readArticle(html: string): Article {
  const document = parsePage(html);
  const own = aboutPage(document);
  const headline = headlineOf(document);
  const { elements, depth } = sizeOf(document);
  const whole = elements > MOST_ELEMENTS || depth > DEEPEST;
  if (!whole) removeFurniture(document);
  keepSources(document);
  const body = takePage(document.body ?? document);
  if (whole) return { ...body, about: own, whole };
  const found = new Readability<unknown>(asGiven(document), { serializer: (tree: unknown) => tree }).parse();
  const about = aboutOf({
    ...own,
    title: own.title ?? oneLine(found?.title),
    byline: bylineOf(found?.byline) ?? own.byline,
    date: oneLine(found?.publishedTime) ?? own.date,
  });
  const taken = isTree(found?.content) ? takePage(found.content) : null;
  if (taken === null || taken.text.length < SHORTEST || lacks(taken, body)) return { ...body, about, whole };
  return { ...withHeadline(taken, headline), about, whole };
}

/** The library names the browser's type, which this program does not know. */
function asGiven(document: DomDocument): ConstructorParameters<typeof Readability>[0] {
  return document as unknown as ConstructorParameters<typeof Readability>[0];
}

/** `<blockquote>…<footer>— Ana Lund</footer>`: footers are taken for the page's and dropped, so that this one becomes a `<cite>`. */
function keepSources(document: DomDocument): void {
  for (const footer of [...document.querySelectorAll('blockquote footer')]) {
    const cite = document.createElement('cite');
    while (footer.firstChild !== null) cite.appendChild(footer.firstChild);
    footer.replaceWith(cite);
  }
}

const ENDS = /[.!?…:][\s"'”’»)\]]*$/;
const LEAST_PROSE = 60;

/** Paragraphs of whole sentences. */
function proseIn({ text }: TakenText): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph.length >= LEAST_PROSE && ENDS.test(paragraph));
}

function lacks(article: TakenText, body: TakenText): boolean {
  const kept = new Set(proseIn(article));
  let all = 0;
  let lost = 0;
  for (const paragraph of proseIn(body)) {
    all += paragraph.length;
    if (!kept.has(paragraph)) lost += paragraph.length;
  }
  return lost > MOST_LOST * all;
}

function withHeadline({ text, marked }: TakenText, headline: string | undefined): TakenText {
  if (headline === undefined || text.slice(0, headline.length + 200).includes(headline)) return { text, marked };
  const moved = marked.map((span) => shifted(span, headline.length + 2));
  return { text: `${headline}\n\n${text}`, marked: moved };
}
