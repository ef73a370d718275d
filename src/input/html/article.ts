import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import { shifted, type TakenText } from '../taken-text.ts';
import { aboutPage, headlineOf } from './about-page.ts';
import { type DomDocument, type DomNode, pageParser, sizeOf } from './dom.ts';
import { removeByline, removeFurniture } from './furniture.ts';
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
export async function readArticle(html: string): Promise<Article> {
  const parse = await pageParser();
  const document = parse(withBody(html));
  const own = aboutPage(document);
  const headline = headlineOf(document);
  const { elements, depth } = sizeOf(document);
  const whole = elements > MOST_ELEMENTS || depth > DEEPEST;
  if (!whole) removeFurniture(document);
  const line = whole ? undefined : removeByline(document);
  keepSources(document);
  const body = takePage(document.body ?? document);
  if (whole) return { ...body, about: own, whole };
  const found = await readable(document);
  const about = aboutOf({
    ...own,
    title: own.title ?? oneLine(found?.title),
    byline: own.byline ?? bylineOf(line ?? found?.byline),
    date: oneLine(found?.publishedTime) ?? own.date,
  });
  const taken = isTree(found?.content) ? takePage(found.content) : null;
  if (taken === null || taken.text.length < SHORTEST || lacks(taken, body)) return { ...body, about, whole };
  return { ...withHeadline(taken, headline), about, whole };
}

/** A page may leave out `<html>` and `<body>`, or have something before them; the parser wants both, in their places. */
function withBody(html: string): string {
  const bare = html.replace(/<!doctype\b[^<>]*>|<\?xml\b[^<>]*>|<\/?html\b[^<>]*>/gi, '');
  const body = /<body\b/i.exec(bare)?.index ?? /<\/head\s*>/i.exec(bare)?.index ?? 0;
  const head = bare.slice(0, body).replace(/<\/?head\b[^<>]*>/gi, '');
  const rest = bare.slice(body).replace(/^<\/head\s*>/i, '');
  return `<html><head>${head}</head>${/^<body\b/i.test(rest) ? rest : `<body>${rest}</body>`}</html>`;
}

/** Finds the article and takes the document apart. Its types name the browser’s document, which this program does not know. */
async function readable(document: DomDocument) {
  const { Readability } = await import('@mozilla/readability');
  const given: unknown = document;
  return new Readability<unknown>(given as ConstructorParameters<typeof Readability>[0], { serializer: (tree: unknown) => tree }).parse();
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
