import { paragraphsOf } from '../text/document.ts';
import { indexAt } from '../text/position.ts';
import type { Paragraph, Span } from '../types.ts';
import { type Annotation, annotationsOf, compareAnnotations } from './annotations.ts';
import { escaped, Html, html } from './html.ts';
import type { Mark } from './mark.ts';

/** So many characters are laid out at a time, when they come into view: a novel opens as fast as a letter. The style knows how high they stand. */
const STRETCH = 4000;
const LONGEST_HEADING = 100;
const CHAPTER = /^(?:(?:chapter|part|book|volume|act|scene|canto)\s+(?:[ivxlc]+|\d+|[a-z]+)\b.{0,60}|[IVXLC]{1,7}\.?|\d{1,3}\.?)$/i;

/** A headline, or the line that begins a chapter: drawn larger, nothing else. */
function headingOf(line: string, index: number, count: number): 'headline' | 'chapter' | null {
  if (line.length > LONGEST_HEADING) return null;
  if (CHAPTER.test(line)) return 'chapter';
  return index === 0 && count > 1 && !/[.!?…:;,]["'”’]?$/.test(line) ? 'headline' : null;
}

/** The document's text in paragraphs, its quotations marked where they stand. */
export function articleOf(text: string, marks: readonly Mark[]): Html {
  const paragraphs = paragraphsOf(text);
  const parts = annotationsIn(paragraphs, annotationsOf(marks));
  const stretches: Html[] = [];
  let lines: Html[] = [];
  let from = 0;
  paragraphs.forEach((paragraph, index) => {
    const heading = headingOf(text.slice(paragraph.start, paragraph.end), index, paragraphs.length);
    const body = marked(text, paragraph, parts[index] ?? []);
    lines.push(new Html(heading === null ? `<p>${body}</p>\n` : `<p class="${heading}">${body}</p>\n`));
    if (paragraph.end - from < STRETCH && index + 1 < paragraphs.length) return;
    stretches.push(html`<div class="stretch">
${lines}</div>
`);
    lines = [];
    from = paragraph.end;
  });
  return html`${stretches}`;
}

/** What of each annotation stands in each paragraph: one that goes on over several is drawn in each of them. */
function annotationsIn(paragraphs: readonly Paragraph[], annotations: readonly Annotation[]): Annotation[][] {
  const found: Annotation[][] = paragraphs.map(() => []);
  for (const annotation of annotations) {
    for (let index = indexAt(paragraphs, annotation.start); index < paragraphs.length; index++) {
      const paragraph = paragraphs[index];
      if (paragraph === undefined || paragraph.start >= annotation.end) break;
      const start = Math.max(annotation.start, paragraph.start);
      const end = Math.min(annotation.end, paragraph.end);
      if (start < end) found[index]?.push({ ...annotation, start, end, first: annotation.first && start === annotation.start });
    }
  }
  return found;
}

/** A paragraph's markup. What crosses the end of what it stands in is cut there and goes on behind it. */
function marked(text: string, { start, end }: Span, annotations: readonly Annotation[]): string {
  const waiting = [...annotations];
  const open: Annotation[] = [];
  let at = start;
  let out = '';
  const writeTo = (to: number) => {
    out += escaped(text.slice(at, to));
    at = to;
  };
  const closeTo = (to: number) => {
    for (let top = open.at(-1); top !== undefined && top.end <= to; top = open.at(-1)) {
      writeTo(top.end);
      out += endTag(top);
      open.pop();
    }
    writeTo(to);
  };
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    closeTo(next.start);
    const around = open.at(-1);
    if (around !== undefined && next.end > around.end) {
      const rest = { ...next, start: around.end, first: false };
      const place = waiting.findIndex((other) => compareAnnotations(rest, other) < 0);
      waiting.splice(place < 0 ? waiting.length : place, 0, rest);
      next = { ...next, end: around.end };
    }
    out += startTag(next);
    open.push(next);
  }
  closeTo(end);
  return out;
}

const endTag = ({ part }: Annotation) => (part === 'content' ? '</mark>' : '</span>');

function startTag({ part, mark, others, first }: Annotation): string {
  const { quote, voice, doubt } = mark;
  const numbers = [mark, ...others].map(({ number }) => number).join(' ');
  if (part !== 'content') return `<span class="${part} ${voice.color}" data-q="${numbers}">`;
  const tag = `<mark class="${quote.type} ${voice.color}${quote.parent === undefined ? '' : ' inner'}" data-q="${numbers}"`;
  if (!first) return `${tag}>`;
  const anchor = escaped(mark.anchor);
  const label = doubt === 'unsure' ? `${voice.label}?` : voice.label;
  return `${tag} id="${anchor}"><a class="tag" href="#${anchor}" aria-label="${escaped(`${label}: ${spoken(mark)}`)}">${escaped(label)}</a>`;
}

/** What a screen reader says after the label. */
const spoken = ({ quote, voice }: Mark) => `${voice.person === 0 ? 'speaker not known' : voice.name}, ${quote.type}, ${quote.id}`;
