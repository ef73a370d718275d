import { aboutOf, bylineOf, oneLine } from '../about.ts';
import type { About } from '../input-document.ts';
import type { DomDocument } from './dom.ts';

/** What a page tells search engines of its article (`application/ld+json` in schema.org's words). */
export interface StructuredData {
  readonly about: About;
  /** Selectors of what a page lets subscribers alone read: it is part of the article. */
  readonly paid: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
/** Lists in lists are as deep as this at most. */
const DEEPEST = 3;

/** Reads every block that is JSON, and passes over those that are not. */
export function structuredData(document: DomDocument): StructuredData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => nodesOf(parsed(script.textContent ?? ''), DEEPEST));
  const article = nodes.find((node) => listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)));
  if (article === undefined) return { about: {}, paid: [] };
  const named = new Map(nodes.map((node) => [node['@id'], node]));
  const authors = listOf(article.author).flatMap((author) => nameOf(author, named));
  const about = aboutOf({
    title: wordsOf(article.headline),
    byline: authors.length === 0 ? undefined : authors.join(', '),
    date: wordsOf(article.datePublished),
    section: wordsOf(listOf(article.articleSection)[0]),
  });
  return { about, paid: listOf(article.hasPart).flatMap(selectorsOf) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects of a block: one, a list, or those of a `@graph`. */
function nodesOf(value: unknown, depth: number): Node[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth - 1));
  if (!isNode(value)) return [];
  return [value, ...('@graph' in value ? nodesOf(value['@graph'], depth - 1) : [])];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? oneLine(value) : undefined;
}

/** An author is a name, a node with one, or the `@id` of such a node elsewhere on the page. */
function nameOf(author: unknown, named: ReadonlyMap<unknown, Node>): string[] {
  if (!isNode(author)) return [bylineOf(wordsOf(author))].flatMap((name) => name ?? []);
  const whole = author.name === undefined ? (named.get(author['@id']) ?? author) : author;
  return listOf(whole.name).flatMap((name) => bylineOf(wordsOf(name)) ?? []);
}

/** `".paywall, #more"`: classes and ids alone. */
function selectorsOf(part: unknown): string[] {
  if (!isNode(part)) return [];
  const selectors = listOf(part.cssSelector).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
  return selectors.map((one) => one.trim()).filter((one) => /^[.#][A-Za-z][\w-]*$/.test(one));
}
