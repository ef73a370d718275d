import type { EntityKind, QuotationType, Span } from '../types.ts';

/** One quotation of a gold text. Spans are UTF-16 offsets, end exclusive. */
export interface GoldQuotation {
  readonly id: string;
  /** In document order, in pieces. */
  readonly content: readonly Span[];
  /** Other contents that are as right. */
  readonly or?: readonly (readonly Span[])[];
  /** Absent: told from what of the content stands in quotation marks. */
  readonly type?: QuotationType;
  readonly cue: readonly Span[];
  readonly speaker: readonly Span[];
  readonly addressee: readonly Span[];
  readonly via: readonly Span[];
  /** The resolved name; null where the gold says that nobody can be told; undefined where it says nothing. */
  readonly name?: string | null;
  /** Further names that are as right. */
  readonly names?: readonly string[];
  readonly addresseeName?: string;
  readonly addresseeNames?: readonly string[];
  readonly kind?: EntityKind;
  /** Described, not named. */
  readonly anonymous?: boolean;
  /** Right if given, and not asked for. */
  readonly optional: boolean;
}

export interface GoldText {
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  /** Every stretch in quotation marks, a quotation or not; absent: they are looked for. */
  readonly marked?: readonly Span[];
  /** Main name and aliases of those who speak, so that a name that two bear is right for neither. */
  readonly entities?: ReadonlyMap<string, readonly string[]>;
}

/** A gold text and how it is called. */
export interface GoldDocument {
  readonly id: string;
  readonly gold: GoldText;
}

/** A gold that cannot be read; the message names the line. */
export class GoldError extends Error {}

/** A text with inline marks that cannot be read, and the line of its file where that shows. */
export class InlineError extends GoldError {
  constructor(
    readonly line: number,
    readonly says: string,
  ) {
    super(`line ${line}: ${says}`);
  }
}
