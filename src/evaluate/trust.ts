import { lengthOf, shared } from '../text/overlap.ts';
import type { Quote } from '../types.ts';
import type { GoldQuotation, GoldText } from './gold.ts';
import { sharedNames } from './name.ts';
import { piecesOf, touching } from './spans.ts';
import { mentionRight, nameRight } from './verdict.ts';

/** Whether what a record says is so. */
export interface Truth {
  /** It is a quotation and its mention is right: what `confidence` is the chance of. */
  readonly right: boolean;
  /** Its name is right; null where the gold does not say, or the record is not right. What `speaker.confidence` is the chance of. */
  readonly named: boolean | null;
  /** The gold quotation that it meets with the right mention. */
  readonly gold: GoldQuotation | null;
}

/** Most of the shorter one is in the other. */
const MEETS = 0.6;
const AS_PUBLISHED = { toTheLetter: false };

/** Holds each record against a gold, whatever its exact ends; an optional quotation counts as any other. */
export function truthOf({ text, quotations, entities }: GoldText, quotes: readonly Quote[]): Truth[] {
  const near = touching(quotations.map((gold) => ({ gold, pieces: piecesOf(text, gold.content) })));
  const ambiguous = entities === undefined ? new Set<string>() : sharedNames(entities);
  return quotes.map((quote) => {
    const pieces = piecesOf(text, quote.spans);
    const stretch = { start: pieces[0]?.start ?? 0, end: pieces[pieces.length - 1]?.end ?? 0 };
    const met = near(stretch).filter((other) => shared(pieces, other.pieces) >= MEETS * Math.min(lengthOf(pieces), lengthOf(other.pieces)));
    const own = met.find(({ gold }) => mentionRight(text, gold, quote, AS_PUBLISHED));
    const name = quote.speaker?.name ?? null;
    if (own === undefined) return { right: false, named: null, gold: null };
    const said = own.gold.name;
    return { right: true, named: said === undefined || name === null ? null : nameRight(own.gold, name, ambiguous, AS_PUBLISHED), gold: own.gold };
  });
}

/** A row of a reliability table: of so many between two chances so many were right; `stated` is the mean of what was stated. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly seen: number;
  readonly right: number;
  readonly stated: number;
}

/** Sorts what was stated into ten bins of equal width. */
export function reliabilityOf(stated: readonly { readonly chance: number; readonly right: boolean }[]): Reliability[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const own = stated.filter(({ chance }) => Math.min(9, Math.floor(chance * 10 + 1e-9)) === bin);
    const sum = own.reduce((total, { chance }) => total + chance, 0);
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      seen: own.length,
      right: own.filter(({ right }) => right).length,
      stated: own.length === 0 ? 0 : sum / own.length,
    };
  });
}

/** The mean gap between what is stated and what is so, weighted by how often (expected calibration error; Naeini et al., 2015), 0 to 1. */
export function calibrationError(rows: readonly Reliability[]): number {
  const all = rows.reduce((sum, { seen }) => sum + seen, 0);
  return all === 0 ? 0 : rows.reduce((sum, { seen, right, stated }) => sum + Math.abs(seen * stated - right), 0) / all;
}
