import type { TakenText } from '../taken-text.ts';
import { parsePage } from './dom.ts';
import { takePage } from './take-page.ts';

const SELF_CLOSED = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** A piece of HTML or XHTML, all of it: a chapter, a converted document. */
export function takeHtml(html: string): TakenText {
  // XHTML closes `<title/>` and `<a id="p7"/>` at once, which HTML would leave open
  const closed = html.replace(SELF_CLOSED, (tag, name: string, attributes: string) => (VOID.test(name) ? tag : `<${name}${attributes}></${name}>`));
  const document = parsePage(`<html><body>${closed.replace(/^[\s\S]{0,100000}?<body\b[^<>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '')}</body></html>`);
  return takePage(document.body ?? document);
}
