import type { DomDocument, DomElement, DomNode } from './dom.ts';

/** `<small>` is the footer of older pages. */
const FOOTERS = 'blockquote footer, blockquote > small';
const CITATIONS = 'blockquote [class*="citation"], blockquote [class*="attribution"]';
/** What a footer holds one of, and what it may be for itself. */
const INNER = 'cite, p';

/**
 * `<blockquote>…<footer>— Ana Lund</footer>`: footers are taken for the page's and dropped, so that this one becomes a `<cite>`,
 * and so does a line that is called a citation.
 */
export function keepSources(document: DomDocument): void {
  for (const footer of [...document.querySelectorAll(FOOTERS)]) if (footer.querySelector('blockquote') === null) becomeCite(document, footer);
  for (const line of [...document.querySelectorAll(CITATIONS)]) if (line.localName !== 'cite' && line.querySelector(INNER) === null) becomeCite(document, line);
}

/** `<footer>— Ana Lund in <cite>The Log</cite></footer>` is one line. */
function becomeCite(document: DomDocument, line: DomElement): void {
  const cite = document.createElement('cite');
  for (const inner of [...line.querySelectorAll(INNER)]) inner.replaceWith(...childrenOf(inner));
  for (const child of childrenOf(line)) cite.appendChild(child);
  line.replaceWith(cite);
}

function childrenOf({ firstChild }: DomElement): DomNode[] {
  const children: DomNode[] = [];
  for (let node = firstChild; node !== null; node = node.nextSibling) children.push(node);
  return children;
}
