import type { Passage, Span, TokenKind } from '../types.ts';

/** A token outside the marks, or a whole outermost passage: what a clause is made of. */
export interface Item extends Span {
  readonly kind: TokenKind | 'passage';
  readonly lower: string;
  readonly capital: boolean;
  /** Parts of speech it can be, narrowed by its neighbours; 0 for punctuation and for a passage that is no phrase. */
  pos: number;
  /** Index of the token that begins here. */
  readonly token: number;
  readonly passage: Passage | null;
}

/** A sentence as the writer's own words see it: a passage is one item, whatever sentences it holds. */
export interface Unit extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly items: readonly Item[];
  /** Most words begin with a capital, so that capitals say nothing about names. */
  readonly headline: boolean;
}
