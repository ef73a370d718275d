import { type DomDocument, type DomElement, walk } from './dom.ts';

/** What an element's words come to. */
interface Words {
  /** All of its letters, and those in links. */
  letters: number;
  linked: number;
  /** The first words that are in no link. */
  plain: string;
  /** Something in it is never dropped. */
  kept: boolean;
}

const BLOCKS = /^(?:p|div|td|ul|ol|section)$/;
const KEPT = /^(?:h1|article|main|blockquote)$/;
/** `Read more:`, `[ … ]`, `•`. */
const LABEL = /^[\s[\]()|/:;,.>»•·–—-]*(?:(?:(?:read|see|watch)(?:\s+(?:more|also|next))?|related|also|more)[\s[\]()|/:;,.>»•·–—-]*)?$/i;
const PLAIN_KEPT = 60;
/** A page of fewer letters than these outside its links is a list of links, and read as one. */
const LEAST_PROSE = 200;

/** Takes out of a page the paragraphs, lists and cells that are links and nothing else: what to read next. */
export function removeLinksAlone(document: DomDocument): void {
  const body = document.body;
  if (body === null) return;
  const open: Words[] = [{ letters: 0, linked: 0, plain: '', kept: false }];
  const alone: DomElement[] = [];
  let links = 0;
  const isLink = (element: DomElement) => element.localName === 'a' && element.getAttribute('href') !== null;
  walk(body, {
    enter(element) {
      if (isLink(element)) links++;
      open.push({ letters: 0, linked: 0, plain: '', kept: KEPT.test(element.localName) });
      return true;
    },
    leave(element) {
      if (isLink(element)) links--;
      const own = open.pop();
      const around = open[open.length - 1];
      if (own === undefined || around === undefined) return;
      if (BLOCKS.test(element.localName) && own.linked > 0 && !own.kept && LABEL.test(own.plain)) alone.push(element);
      around.letters += own.letters;
      around.linked += own.linked;
      around.kept ||= own.kept;
      if (around.plain.length < PLAIN_KEPT) around.plain += own.plain;
    },
    words(words) {
      const own = open[open.length - 1];
      if (own === undefined) return;
      const letters = words.trim().length;
      own.letters += letters;
      if (links > 0) own.linked += letters;
      else if (own.plain.length < PLAIN_KEPT) own.plain += words.slice(0, PLAIN_KEPT);
    },
  });
  const [page] = open;
  if (page === undefined || page.letters - page.linked < LEAST_PROSE) return;
  for (const element of alone) element.remove();
}
