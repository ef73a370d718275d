import type { DomDocument } from './dom.ts';

const FOOTERS = 'blockquote footer';
const CITATIONS = 'blockquote [class*="citation"], blockquote [class*="attribution"]';

/**
 * `<blockquote>…<footer>— Ana Lund</footer>`: footers are taken for the page's and dropped, so that this one becomes a `<cite>`,
 * and so does a line that is called a citation.
 */
export function keepSources(document: DomDocument): void {
  for (const line of [...document.querySelectorAll(`${FOOTERS}, ${CITATIONS}`)]) {
    if (line.localName === 'cite' || line.querySelector('cite, p') !== null) continue;
    const cite = document.createElement('cite');
    while (line.firstChild !== null) cite.appendChild(line.firstChild);
    line.replaceWith(cite);
  }
}
