/** A range of the document's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark';

/**
 * A word, a number, one character of punctuation (`--` and `...` are one), or a quotation mark. `’s` of a
 * possessive is a token of its own (kind `word`, lower `'s`); apostrophes inside words are not (`don’t`).
 */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** Lower case, apostrophes as `'`. */
  readonly lower: string;
  /** Bits of `Pos` that this form can be (see `lexicon/words.ts`), narrowed by its neighbours. */
  readonly pos: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

export interface Sentence extends Span {
  /** Its place in the document, from 0. */
  readonly index: number;
  /** The paragraph that it stands in, from 0. */
  readonly paragraph: number;
  /** Tokens `[first, last)` of the document. */
  readonly first: number;
  readonly last: number;
}

export interface Paragraph extends Span {
  readonly index: number;
}

export interface TextDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
