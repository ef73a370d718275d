import type { TakenText } from '../taken-text.ts';
import { pageParser } from './dom.ts';
import { takePage } from './take-page.ts';

const SELF_CLOSED = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Takes the text of a piece of HTML or XHTML, all of it: a chapter, a converted document. */
export type TakeHtml = (html: string) => TakenText;

export async function htmlTaker(): Promise<TakeHtml> {
  const parse = await pageParser();
  return (html) => {
    const document = parse(`<html><body>${bodyOf(asHtml(html))}</body></html>`);
    return takePage(document.body ?? document);
  };
}

/** XHTML closes `<title/>` and `<a id="p7"/>` at once, which HTML would leave open. */
export function asHtml(xhtml: string): string {
  return xhtml.replace(SELF_CLOSED, (tag, name: string, attributes: string) => (VOID.test(name) ? tag : `<${name}${attributes}></${name}>`));
}

function bodyOf(html: string): string {
  const begin = /<body\b[^<>]*>/i.exec(html);
  const from = begin === null ? 0 : begin.index + begin[0].length;
  const end = html.toLowerCase().lastIndexOf('</body');
  return html.slice(from, end < from ? html.length : end);
}
