import { typeOf } from '../frames/type-of.ts';
import { firstEndingAfter } from '../text/position.ts';
import type { Unit } from '../text/units.ts';
import type { MarkedSpan, Paragraph, Passage, Quotation, Span } from '../types.ts';
import { LAYOUTS } from './index.ts';
import { pageOf } from './page.ts';

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/**
 * Finds what is said without marks because the layout of the page shows it.
 *
 * @param passages outermost passages, in document order
 * @returns quotations in document order, none inside another
 */
export function findLayouts(
  text: string,
  paragraphs: readonly Paragraph[],
  units: readonly Unit[],
  passages: readonly Passage[],
  marked: readonly MarkedSpan[],
): Quotation[] {
  const page = pageOf(text, paragraphs, units, marked);
  const taken = new Set<number>();
  const found: Quotation[] = [];
  for (const { id, find } of LAYOUTS) {
    for (const { content, cue, speaker, addressee = null } of find(page)) {
      const places = content.map(({ start }) => firstEndingAfter(paragraphs, start));
      if (content.length === 0 || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ type: typeOf(text, content, passages), content, cue, speaker, addressee, via: null, rule: id, parent: null, chance: null });
    }
  }
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Puts what the frames found below what the layout shows: a report inside a turn is nested in it, one across its border is none. */
export function nestInLayouts(laid: readonly Quotation[], framed: readonly Quotation[]): Quotation[] {
  if (laid.length === 0) return [...framed];
  const pieces = laid.flatMap(({ content }, index) => content.map((span) => ({ ...span, index }))).sort((a, b) => a.start - b.start);
  const cues = new Set(laid.map(({ cue }) => cue?.span.start));
  // `On Monday Ana Lund wrote:` announces what is below it, and nothing else
  const places = framed.map((quotation) => (cues.has(quotation.cue?.span.start ?? -1) ? 'across' : placeOf(quotation, pieces)));
  const kept = new Map<number, number>();
  framed.forEach((_, index) => {
    if (places[index] !== 'across') kept.set(index, laid.length + kept.size);
  });
  return [
    ...laid,
    ...framed.flatMap((quotation, index) => {
      const place = places[index];
      if (place === 'across' || place === undefined) return [];
      const parent = quotation.parent === null ? null : (kept.get(quotation.parent) ?? null);
      return [{ ...quotation, parent: parent ?? (place === 'apart' ? null : place) }];
    }),
  ];
}

function placeOf({ content, cue }: Quotation, pieces: readonly (Span & { readonly index: number })[]): number | 'apart' | 'across' {
  const spans = cue === null ? content : [...content, cue.span];
  let inside: number | null = null;
  let all = true;
  for (const span of spans) {
    const piece = pieces[firstEndingAfter(pieces, span.start)];
    if (piece === undefined || piece.start > span.start || piece.end < span.end) all = false;
    if (piece !== undefined && overlap(piece, span)) inside ??= piece.index;
  }
  if (inside === null) return 'apart';
  return all ? inside : 'across';
}
