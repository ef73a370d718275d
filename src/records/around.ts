import type { Resolved } from '../entities/entity.ts';
import type { Quotation } from '../types.ts';

/** What is around a quotation: the text, and the other quotations, in document order. */
export interface Around {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Who speaks, parallel to `quotations`. */
  readonly speakers: readonly Resolved[];
  /** How many of the quotations each entity speaks, by id, as far as marks stand around them. */
  readonly quoted: ReadonlyMap<string, number>;
  /** Somebody takes turns in the document. */
  readonly talk: boolean;
}
