import type { Span } from './text.ts';

/**
 * What a document's markup says of a stretch: a block quotation (`block`: `<blockquote>`, `> …`), one inside a paragraph
 * (`inline`: `<q>`), with or without marks of its own, or a paragraph all in bold (`strong`), as interviews set questions.
 */
export interface MarkedSpan extends Span {
  readonly kind: 'block' | 'inline' | 'strong';
  /** The words that name a quotation's source, where the markup does (`<cite>`, the caption of a quotation). */
  readonly source?: Span;
}

export interface ExtractOptions {
  /** Also give quotations inside quotations as records with `parent`. Default false. */
  readonly nested?: boolean;
  /** Also say why, of each quotation. Default false. */
  readonly explain?: boolean;
  /** What the markup says, in any order; spans that do not lie in the text are passed over. Default none. */
  readonly marked?: readonly MarkedSpan[];
}
