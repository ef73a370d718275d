import type { EntityKind, Span } from '../types.ts';

/** One quotation of a gold text. Spans are UTF-16 offsets, end exclusive. */
export interface GoldQuotation {
  readonly id: string;
  /** In document order, in pieces. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: readonly Span[];
  readonly addressee: readonly Span[];
  readonly via: readonly Span[];
  /** The resolved name; null where the gold says that nobody can be told; undefined where it says nothing. */
  readonly name?: string | null;
  readonly addresseeName?: string;
  readonly kind?: EntityKind;
  /** Right if given, and not asked for. */
  readonly optional: boolean;
}

export interface GoldText {
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}
