import type { Span } from '../types.ts';
import type { Page } from './layout.ts';

const DIRECTION = /^[([].*[)\]]$/su;

/** A heading, a stage direction, a line that announces who asks next: nobody says it. */
function isApart(text: string): boolean {
  return DIRECTION.test(text) || text.endsWith(':') || (!/\p{Ll}/u.test(text) && text.length < 120);
}

/**
 * What is said from offset `start` of a paragraph on: to its end and, in a page that is mostly labelled, over the paragraphs
 * without a label that follow it.
 */
export function turnFrom({ text, paragraphs, labels, lastLabel }: Page, paragraph: number, start: number): Span[] {
  const first = paragraphs[paragraph];
  if (first === undefined) return [];
  const content: Span[] = [{ start, end: first.end }];
  if (!isMostlyLabelled(paragraphs.length, labels.size)) return content;
  for (let next = paragraph + 1; next < paragraphs.length && !labels.has(next); next++) {
    const own = paragraphs[next];
    // after the last label the page may go on with anything
    if (own === undefined || isApart(text.slice(own.start, own.end)) || next > lastLabel) break;
    content.push({ start: own.start, end: own.end });
  }
  return content;
}

export function isMostlyLabelled(paragraphs: number, labels: number): boolean {
  return 2 * labels >= paragraphs;
}
