import { firstEndingAfter } from '../text/position.ts';
import type { MarkedSpan, Paragraph, Passage, Span } from '../types.ts';
import { reportFollows } from './own-report.ts';
import { repeatedAmong } from './repeated.ts';

/** Id of what the markup sets off, where a rule's id would stand. */
export const BY_MARKUP = 'markup';

/** So much of a paragraph in marks of its own needs no further ones. */
const MOSTLY = 0.6;
const SOURCE_LINE = /^\s*(?:[-–—―~]{1,3})\s*\p{Lu}/u;

/**
 * Adds what the markup sets off to the passages in marks: a block quotation is a passage for each of its paragraphs, as if it
 * had marks around it, and each goes on with the one before. Left out are paragraphs that have marks of their own, lines that
 * name the source, and words that the document has elsewhere too: a sentence set large beside the text it is taken from.
 *
 * @returns passages in document order, numbered anew
 */
export function withMarked(text: string, paragraphs: readonly Paragraph[], passages: readonly Passage[], marked: readonly MarkedSpan[]): readonly Passage[] {
  const outermost = passages.filter(({ depth }) => depth === 0);
  const within = marked.filter((span) => isIn(text, span));
  const repeated = repeatedAmong(
    text,
    within.filter(({ kind }) => kind === 'block'),
  );
  const added = within.filter((span) => !repeated.has(span)).flatMap((span) => piecesOf(text, paragraphs, outermost, span));
  if (added.length === 0) return passages;
  const all = [...passages.map((passage) => ({ passage, before: null as Passage | null })), ...added];
  all.sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);
  const places = new Map(all.map(({ passage }, index) => [passage, index]));
  const around: number[] = [];
  return all.map(({ passage, before }, index): Passage => {
    while (around.length > 0 && (all[around[around.length - 1] ?? 0]?.passage.end ?? 0) <= passage.start) around.pop();
    const parent = around[around.length - 1] ?? null;
    const depth = around.length;
    around.push(index);
    const continued = before ?? (passage.continues === null ? null : (passages[passage.continues] ?? null));
    return { ...passage, index, parent, depth, continues: continued === null ? null : (places.get(continued) ?? null) };
  });
}

function isIn(text: string, { kind, start, end }: MarkedSpan): boolean {
  return kind !== 'strong' && start >= 0 && start < end && end <= text.length;
}

interface Added {
  readonly passage: Passage;
  /** The paragraph of the same block before it. */
  readonly before: Passage | null;
}

function piecesOf(text: string, paragraphs: readonly Paragraph[], outermost: readonly Passage[], span: MarkedSpan): Added[] {
  const added: Added[] = [];
  let last: Passage | null = null;
  const first = firstEndingAfter(paragraphs, span.start);
  for (let at = first; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.start >= span.end) break;
    const piece = trimmed(text, Math.max(span.start, paragraph.start), Math.min(span.end, paragraph.end));
    if (piece === null) continue;
    if (at > first && SOURCE_LINE.test(text.slice(piece.start, piece.start + 10))) break;
    if (!fits(text, piece, outermost)) {
      last = null;
      continue;
    }
    const passage: Passage = {
      index: 0,
      ...piece,
      inner: piece,
      open: null,
      close: null,
      depth: 0,
      parent: null,
      continues: null,
      kind: 'quotation',
      rule: span.kind === 'block' ? BY_MARKUP : 'marks',
      ...(span.source === undefined ? {} : { source: span.source }),
    };
    added.push({ passage, before: last });
    last = passage;
  }
  return added;
}

/** False where a passage in marks crosses its ends, holds most of it, or is reported in it: `> “Yes,” he added.` */
function fits(text: string, { start, end }: Span, outermost: readonly Passage[]): boolean {
  let own = 0;
  for (let at = firstEndingAfter(outermost, start); at < outermost.length; at++) {
    const passage = outermost[at];
    if (passage === undefined || passage.start >= end) break;
    if (passage.start < start || passage.end > end || (passage.end < end && reportFollows(text, passage.end))) return false;
    own += passage.end - passage.start;
  }
  return own < MOSTLY * (end - start);
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
