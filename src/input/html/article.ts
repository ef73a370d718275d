import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import type { TakenText } from '../taken-text.ts';
import { aboutPage, headlineOf, standfirstOf } from './about-page.ts';
import { type DomDocument, type DomNode, pageParser, sizeOf } from './dom.ts';
import { signPosts } from './embedded-posts.ts';
import { removeByline, removeFurniture } from './furniture.ts';
import { withHead } from './head.ts';
import { removeLinksAlone } from './links-alone.ts';
import { removePullQuotes } from './pull-quotes.ts';
import { keepSources } from './sources.ts';
import { structuredData } from './structured-data.ts';
import { takePage } from './take-page.ts';

/** The text of a page, with what the page says of itself. */
export interface Article extends TakenText {
  readonly about: About;
  /** True where the page is too large or too deep to tell its article from the rest. */
  readonly whole: boolean;
}

/** Finding the article takes time that grows faster than these. */
const MOST_ELEMENTS = 12_000;
const MOST_TEXTS = 50_000;
const DEEPEST = 400;
/** Less is no article. */
const SHORTEST = 120;
/** An article that lacks more of the page's prose than this share is not all of it: the whole body is read. */
const MOST_LOST = 0.4;
/** So is it where paragraphs of the article are none of the page: they ran together when it was taken out. */
const MOST_MANGLED = 0.1;

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
  const structured = structuredData(document);
  const own = aboutPage(document, structured.about);
  const head = [headlineOf(document), standfirstOf(document)];
  const { elements, texts, depth } = sizeOf(document);
  const whole = elements > MOST_ELEMENTS || texts > MOST_TEXTS || depth > DEEPEST;
  const line = whole ? undefined : clear(document, structured.paid);
  signPosts(document);
  // each move takes as long as what is moved is deep
  if (depth <= DEEPEST) keepSources(document);
  const body = takePage(document.body ?? document);
  if (whole) return { ...body, about: own, whole };
  const found = await readable(document);
  const about = aboutOf({
    ...own,
    title: own.title ?? oneLine(found?.title),
    byline: own.byline ?? bylineOf(line ?? found?.byline),
    date: own.date ?? oneLine(found?.publishedTime),
  });
  const taken = isTree(found?.content) ? takePage(found.content) : null;
  if (taken === null || taken.text.length < SHORTEST || shareApart(body, taken) > MOST_LOST || shareApart(taken, body) > MOST_MANGLED)
    return { ...body, about, whole };
  return { ...withHead(taken, head), about, whole };
}

/** A page may leave out `<html>` and `<body>`, or have something before them; the parser wants both, in their places. */
function withBody(html: string): string {
  const bare = html.replace(/<!doctype\b[^<>]*>|<\?xml\b[^<>]*>|<\/?html\b[^<>]*>/gi, '');
  const body = /<body\b/i.exec(bare)?.index ?? /<\/head\s*>/i.exec(bare)?.index ?? 0;
  const head = bare.slice(0, body).replace(/<\/?head\b[^<>]*>/gi, '');
  const rest = bare.slice(body).replace(/^<\/head\s*>/i, '');
  return `<html><head>${head}</head>${/^<body\b/i.test(rest) ? rest : `<body>${rest}</body>`}</html>`;
}

/** Takes out what is no part of the article; gives the line that names its author. */
function clear(document: DomDocument, paid: readonly string[]): string | undefined {
  removeFurniture(document, paid);
  removePullQuotes(document);
  const line = removeByline(document);
  removeLinksAlone(document);
  return line;
}

/** Finds the article and takes the document apart. Its types name the browser’s document, which this program does not know. */
async function readable(document: DomDocument) {
  const { Readability } = await import('@mozilla/readability');
  const given: unknown = document;
  return new Readability<unknown>(given as ConstructorParameters<typeof Readability>[0], { serializer: (tree: unknown) => tree }).parse();
}

const ENDS = /[.!?…:][\s"'”’»)\]]*$/;
const LEAST_PROSE = 60;

/** Paragraphs of whole sentences. */
function proseIn({ text }: TakenText): string[] {
  return text
    .trimEnd()
    .split('\n\n')
    .filter((paragraph) => paragraph.length >= LEAST_PROSE && ENDS.test(paragraph));
}

/** How much of the prose of the one, from 0 to 1, is no paragraph of the other. */
function shareApart(one: TakenText, other: TakenText): number {
  const kept = new Set(proseIn(other));
  let all = 0;
  let lost = 0;
  for (const paragraph of proseIn(one)) {
    all += paragraph.length;
    if (!kept.has(paragraph)) lost += paragraph.length;
  }
  return all === 0 ? 0 : lost / all;
}
