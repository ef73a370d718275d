import type { Span } from './text.ts';

export type MentionKind = 'name' | 'pronoun' | 'nominal';
/** States and cities that speak are organizations; what is written or shown is a document. */
export type EntityKind = 'person' | 'group' | 'organization' | 'document';

/** A noun phrase that can speak. */
export interface Mention {
  readonly kind: MentionKind;
  /** The whole phrase, with title, possessor and apposition. */
  readonly phrase: Span;
  /** The words that name the speaker, without title, possessor, article-less apposition: `Yuri Ushakov`, `the ministry`, `He`. */
  readonly span: Span;
  /** Where a description stands as the subject and the name follows it (`her coach, Otto Brandt, said`): `coach, Otto Brandt`. */
  readonly described?: Span;
  /** Honorific or title before the name (`Mr.`, `Senator`, `foreign affairs adviser`), or the apposition after it. */
  readonly role: Span | null;
  /** Token range [first, last) of `phrase`. */
  readonly first: number;
  readonly last: number;
  /** Token index of the head word: last word of the name, noun of the nominal. */
  readonly head: number;
  /** Words elsewhere that name the one mentioned: the witness for `A.`, the examiner for `Q.`. */
  readonly antecedent?: Mention;
}
