import type { MarkedSpan, Span } from '../../types.ts';
import { readsAsWords } from '../inline-code.ts';
import { type TakenText, takeText } from '../taken-text.ts';
import { type DomElement, type DomNode, isElement, walk } from './dom.ts';

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

type Begun = ReturnType<ReturnType<typeof takeText>['begin']>;

/** A block quotation that is being read, and its source if one stands in it. */
interface Quoted {
  readonly element: DomElement;
  readonly begun: Begun;
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
  const taker = takeText();
  const quoted: Quoted[] = [];
  const ended: { readonly element: DomElement; readonly span: MarkedSpan }[] = [];
  const inlineQuotes: { readonly element: DomElement; readonly close: string }[] = [];
  const sources: { readonly element: DomElement; readonly begun: Begun }[] = [];
  const strong: { readonly element: DomElement; readonly begun: Begun }[] = [];
  const bold: Span[] = [];
  let preformatted = 0;

  const isSource = (element: DomElement) =>
    (quoted.length > 0 && (element.localName === 'cite' || element.localName === 'footer')) ||
    (element.localName === 'figcaption' && captionsQuotation(element));

  const endSource = (element: DomElement) => {
    const source = sources[sources.length - 1];
    if (source?.element !== element) return;
    sources.pop();
    const span = taker.end(source.begun);
    const outer = quoted[quoted.length - 1];
    if (outer === undefined) return giveSource(element, span, ended);
    outer.source = span;
    outer.sourceStart = source.begun.start ?? -1;
  };
  const endQuoted = (element: DomElement) => {
    const one = quoted[quoted.length - 1];
    if (one?.element !== element) return;
    quoted.pop();
    const span = taker.end(one.begun);
    if (span === null) return;
    // the source stands last: `<footer>— Ana Lund</footer>`
    const end = one.source !== null && one.sourceStart > span.start && one.source.end === span.end ? one.sourceStart : span.end;
    ended.push({ element, span: { start: span.start, end, kind: 'block', ...(one.source === null ? {} : { source: one.source }) } });
  };
  const endStrong = (element: DomElement) => {
    const heavy = strong[strong.length - 1];
    if (heavy?.element !== element) return;
    strong.pop();
    const span = taker.end(heavy.begun);
    if (span !== null) bold.push(span);
  };

  walk(root, {
    enter(element) {
      const { localName } = element;
      if (LEFT_OUT.has(localName) || isHidden(element) || isNoteMark(element) || isCode(element)) return false;
      if (localName === 'code' && !holdsWords(element)) return false;
      if (localName === 'figcaption' && !captionsQuotation(element)) return false;
      if (localName === 'br') {
        // `<b>Did you sleep?</b><br>I did not.`
        if (bold[bold.length - 1]?.end === taker.length()) taker.endParagraph();
        else taker.breakLine();
        return false;
      }
      if (localName === 'hr') {
        taker.endParagraph();
        return false;
      }
      if (BLOCKS.has(localName)) taker.endParagraph();
      if (localName === 'pre') preformatted++;
      if (STRONG.test(localName)) strong.push({ element, begun: taker.begin() });
      if (localName === 'blockquote') quoted.push({ element, begun: taker.begin(), source: null, sourceStart: -1 });
      else if (sources.length === 0 && isSource(element)) sources.push({ element, begun: taker.begin() });
      else if (localName === 'q' && !OPENING_MARK.test(firstWordsIn(element))) {
        const nested = inlineQuotes.length % 2 === 1;
        taker.write(nested ? '‘' : '“');
        inlineQuotes.push({ element, close: nested ? '’' : '”' });
      }
      return true;
    },
    leave(element) {
      const { localName } = element;
      if (inlineQuotes[inlineQuotes.length - 1]?.element === element) taker.write(inlineQuotes.pop()?.close ?? '');
      endSource(element);
      endQuoted(element);
      endStrong(element);
      if (localName === 'pre') preformatted--;
      if (BLOCKS.has(localName)) taker.endParagraph();
      if (localName === 'cite' && quoted.length > 0) taker.endParagraph();
    },
    words(words) {
      if (preformatted > 0) taker.writeLines(words);
      else taker.write(words);
    },
  });
  for (const { span } of ended) taker.mark(span);
  for (const span of bold) taker.mark({ ...span, kind: 'strong' });
  const { text, marked } = taker.taken();
  const whole = marked.filter(({ kind, start, end }) => kind !== 'strong' || isParagraph(text, start, end));
  return { text, marked: whole.map((span) => ({ ...span, end: trimmedEnd(text, span) })) };
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
function giveSource(caption: DomElement, source: Span | null, ended: { readonly element: DomElement; span: MarkedSpan }[]): void {
  const own = ended.findLast(({ element }) => element.parentNode === caption.parentNode);
  if (own !== undefined && source !== null) own.span = { ...own.span, source };
}
