import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.ts';

const POSTS = 'blockquote[class*="twitter-tweet"], blockquote[class*="twitter-video"], amp-twitter blockquote, blockquote[class*="bluesky-embed"]';
/** An address that stands for a picture or a link, not for words. */
const ADDRESS = /^(?:https?:\/\/|pic\.twitter\.com\/|\S+…$)/;
const SIGNED = /^\s*[—–-]/;

/**
 * A post set into a page: `<blockquote class="twitter-tweet"><p>We swam.</p>— Ana Lund (@lund) <a>May 1</a></blockquote>`. What
 * follows the dash becomes its `<cite>`, addresses in it are left out, and what is wrapped around it goes, so that it stands
 * in the page as any quotation does.
 */
export function signPosts(document: DomDocument): void {
  for (const post of [...document.querySelectorAll(POSTS)]) {
    for (const link of [...post.querySelectorAll('a')]) if (ADDRESS.test(link.textContent?.trim() ?? '')) link.remove();
    const cite = document.createElement('cite');
    let node = signatureIn(post);
    while (node !== null) {
      const next: DomNode | null = node.nextSibling;
      cite.appendChild(node);
      node = next;
    }
    if (cite.firstChild !== null) post.appendChild(cite);
    unwrap(post);
  }
}

function signatureIn(post: DomElement): DomNode | null {
  for (let node = post.firstChild; node !== null; node = node.nextSibling) if (!isElement(node) && SIGNED.test(node.textContent ?? '')) return node;
  return null;
}

const WRAPPERS = /^(?:div|figure|center|amp-twitter|section)$/;
const NO_WORDS = /^(?:script|iframe|noscript|link)$/;

/** Takes the place of the outermost element that holds it and no other words. */
function unwrap(post: DomElement): void {
  let outermost: DomElement = post;
  for (let around = post.parentNode; around !== null && isElement(around) && WRAPPERS.test(around.localName); around = around.parentNode) {
    if (!holdsAlone(around, outermost)) break;
    outermost = around;
  }
  if (outermost !== post) outermost.replaceWith(post);
}

function holdsAlone(around: DomElement, inner: DomNode): boolean {
  for (let node = around.firstChild; node !== null; node = node.nextSibling) {
    if (node === inner || (isElement(node) && NO_WORDS.test(node.localName))) continue;
    if (isElement(node) || (node.textContent ?? '').trim() !== '') return false;
  }
  return true;
}
