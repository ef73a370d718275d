import type { MarkedSpan, Span } from '../../types.ts';
import { readsAsWords } from '../inline-code.ts';
import { type TakenText, type TextTaker, takeText } from '../taken-text.ts';
import { type DomElement, type DomNode, isElement, type Visitor, walk } from './dom.ts';
import { setsQuestion } from './sets-question.ts';

/** Begin and end a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);
/** Never prose. */
const LEFT_OUT = new Set(
  `script style noscript template head nav iframe object embed applet svg math canvas video audio form button input select textarea
  datalist progress meter map area link meta base rp rt`.split(/\s+/),
);

/** An element that is being read. */
interface Opened {
  readonly element: DomElement;
  readonly begun: ReturnType<TextTaker['begin']>;
}

/** A block quotation that was read. */
interface Ended {
  readonly element: DomElement;
  span: MarkedSpan;
}

/** A block quotation that is being read, and its source if one stands in it. */
interface Quoted extends Opened {
  source: Span | null;
  /** Where the source's own paragraph begins, so that it is no part of what is quoted. */
  sourceStart: number;
}

/** `<figure><blockquote>…</blockquote><figcaption>— Ana Lund</figcaption></figure>` */
function captionsQuotation(caption: DomElement): boolean {
  const figure = caption.parentNode;
  for (let node = figure?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.nodeName.toLowerCase() === 'blockquote') return true;
  return false;
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** `<sup><a href="#note-3">3</a></sup>`, `<sup>[<a href="/why">citation needed</a>]</sup>`, and the way back, `<a href="#n3">↩</a>`: no words of the text. */
function isNoteMark(element: DomElement): boolean {
  if (element.localName === 'a')
    return (
      element.getAttribute('epub:type') === 'noteref' || element.getAttribute('role') === 'doc-noteref' || WAY_BACK.test((element.textContent ?? '').trim())
    );
  if (element.localName !== 'sup' || element.querySelector('a') === null) return false;
  return NOTE_MARK.test((element.textContent ?? '').trim());
}

const WAY_BACK = /^[↑↩↵⤴]\ufe0e?$/;
const NOTE_MARK = /^(?:\[[^\]]{1,40}\]|\d{1,3}|[a-z*†‡§])$/i;

/** `<pre><code>` is code; a `<pre>` of its own is a text that keeps its lines. */
function isCode(element: DomElement): boolean {
  return element.localName === 'pre' && element.querySelector('code') !== null;
}

/** `Call <code>lamp.light()</code> twice`: one piece of text that reads as words. */
function holdsWords({ firstChild }: DomElement): boolean {
  if (firstChild === null || firstChild.nextSibling !== null || isElement(firstChild)) return false;
  return readsAsWords((firstChild.textContent ?? '').trim());
}

const STRONG = /^(?:strong|b|h[2-6])$/;
const OPENING_MARK = /^\s*["'“‘«„‹「]/u;

/**
 * Takes the text out of a page's tree as a browser would show it: `<q>` gets its marks, code and captions of pictures are
 * left out, block quotations are marked.
 */
export function takePage(root: DomNode): TakenText {
  const reader = new PageReader();
  walk(root, reader);
  const { text, marked } = reader.taken();
  const whole = marked.filter(({ kind, start, end }) => kind !== 'strong' || isParagraph(text, start, end));
  return { text, marked: whole.map((span) => ({ ...span, end: trimmedEnd(text, span) })) };
}

/** Elements that are open are kept in stacks, the innermost last; one is ended where its own element is left. */
class PageReader implements Visitor {
  readonly #taker = takeText();
  readonly #quoted: Quoted[] = [];
  readonly #inlineQuotes: { readonly element: DomElement; readonly close: string }[] = [];
  readonly #sources: Opened[] = [];
  readonly #strong: Opened[] = [];
  readonly #ended: Ended[] = [];
  readonly #bold: Span[] = [];
  #preformatted = 0;

  enter(element: DomElement): boolean {
    const { localName } = element;
    if (LEFT_OUT.has(localName) || isHidden(element) || isNoteMark(element) || isCode(element)) return false;
    if (localName === 'code' && !holdsWords(element)) return false;
    if (localName === 'figcaption' && !captionsQuotation(element)) return false;
    if (localName === 'br' || localName === 'hr') {
      // `<b>Did you sleep?</b><br>I did not.`
      if (localName === 'hr' || this.#bold[this.#bold.length - 1]?.end === this.#taker.length()) this.#taker.endParagraph();
      else this.#taker.breakLine();
      return false;
    }
    if (BLOCKS.has(localName)) this.#taker.endParagraph();
    if (localName === 'pre') this.#preformatted++;
    if (STRONG.test(localName) || setsQuestion(element)) this.#strong.push({ element, begun: this.#taker.begin() });
    if (localName === 'blockquote') this.#quoted.push({ element, begun: this.#taker.begin(), source: null, sourceStart: -1 });
    else if (this.#sources.length === 0 && this.#isSource(element)) this.#sources.push({ element, begun: this.#taker.begin() });
    else if (localName === 'q' && !OPENING_MARK.test(firstWordsIn(element))) this.#openQuote(element);
    return true;
  }

  leave(element: DomElement): void {
    const { localName } = element;
    if (this.#inlineQuotes[this.#inlineQuotes.length - 1]?.element === element) this.#taker.write(this.#inlineQuotes.pop()?.close ?? '');
    if (this.#sources[this.#sources.length - 1]?.element === element) this.#endSource();
    if (this.#quoted[this.#quoted.length - 1]?.element === element) this.#endQuoted();
    if (this.#strong[this.#strong.length - 1]?.element === element) this.#endStrong();
    if (localName === 'pre') this.#preformatted--;
    if (BLOCKS.has(localName)) this.#taker.endParagraph();
    if (localName === 'cite' && this.#quoted.length > 0) this.#taker.endParagraph();
  }

  words(words: string): void {
    if (this.#preformatted > 0) this.#taker.writeLines(words);
    else this.#taker.write(words);
  }

  taken(): TakenText {
    for (const { span } of this.#ended) this.#taker.mark(span);
    for (const span of this.#bold) this.#taker.mark({ ...span, kind: 'strong' });
    return this.#taker.taken();
  }

  #isSource(element: DomElement): boolean {
    const { localName } = element;
    return (this.#quoted.length > 0 && (localName === 'cite' || localName === 'footer')) || (localName === 'figcaption' && captionsQuotation(element));
  }

  #openQuote(element: DomElement): void {
    const nested = this.#inlineQuotes.length % 2 === 1;
    this.#taker.write(nested ? '‘' : '“');
    this.#inlineQuotes.push({ element, close: nested ? '’' : '”' });
  }

  #endSource(): void {
    const source = this.#sources.pop();
    if (source === undefined) return;
    const span = this.#taker.end(source.begun);
    const outer = this.#quoted[this.#quoted.length - 1];
    if (outer === undefined) giveSource(source.element, span, this.#ended);
    else {
      outer.source = span;
      outer.sourceStart = source.begun.start ?? -1;
    }
  }

  #endQuoted(): void {
    const quoted = this.#quoted.pop();
    const span = quoted === undefined ? null : this.#taker.end(quoted.begun);
    if (quoted === undefined || span === null) return;
    const { element, source, sourceStart } = quoted;
    // the source stands last: `<footer>— Ana Lund</footer>`
    const end = source !== null && sourceStart > span.start && source.end === span.end ? sourceStart : span.end;
    this.#ended.push({ element, span: { start: span.start, end, kind: 'block', ...(source === null ? {} : { source }) } });
  }

  #endStrong(): void {
    const strong = this.#strong.pop();
    const span = strong === undefined ? null : this.#taker.end(strong.begun);
    if (strong === undefined || span === null) return;
    this.#bold.push(span);
    if (setsQuestion(strong.element)) this.#taker.endParagraph();
  }
}

function isParagraph(text: string, start: number, end: number): boolean {
  return (start === 0 || text.endsWith('\n\n', start)) && (end >= text.length - 1 || text.startsWith('\n\n', end));
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Words stand near where an element begins, or it nests in a strange way. */
const NEAR = 50;

function firstWordsIn(element: DomElement): string {
  let first = '';
  let nodes = 0;
  walk(element, {
    enter: () => first === '' && ++nodes < NEAR,
    leave: () => undefined,
    words: (words) => {
      if (first === '') first = words.trim();
    },
  });
  return first;
}

/** The caption of a figure names the source of the quotation that stands in it. */
function giveSource(caption: DomElement, source: Span | null, ended: readonly Ended[]): void {
  const own = ended.findLast(({ element }) => element.parentNode === caption.parentNode);
  if (own !== undefined && source !== null) own.span = { ...own.span, source };
}
