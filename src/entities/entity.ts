import type { EntityKind, Passage, TextDocument, Token } from '../types.ts';

export type Gender = 'm' | 'f';

/** Someone or something in the document that can speak: one person, one body, one paper, one described source. */
export interface Entity {
  /** `s1`, `s2` … in the order in which they first speak or are spoken to. */
  readonly id: string;
  /** The fullest name in the document, the description of one who is not named, or null for a pronoun that nobody stands behind. */
  readonly name: string | null;
  /** Other names and forms of the name that the document uses, most frequent first. */
  readonly aliases: readonly string[];
  readonly kind: EntityKind | null;
  /** Described, not named: `officials at the ministry`. */
  readonly anonymous: boolean;
  /** Title or apposition as the text gives it. */
  readonly role: string | null;
}

/** Who a mention, or a turn without a mention, was found to be. */
export interface Resolved {
  /** Null where nothing supports anyone. */
  readonly entity: Entity | null;
  /** Id of the resolver that decided, null where none did. */
  readonly resolver: string | null;
  /** How much of what speaks for anybody speaks for this one, 0 to 1; null where nobody else was weighed. */
  readonly share: number | null;
}

/** What `resolveSpeakers` finds; the lists run parallel to the quotations it was given. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly speakers: readonly Resolved[];
  readonly addressees: readonly Resolved[];
  readonly vias: readonly Resolved[];
}

/** A document with its tokens and its passages found. */
export interface ReadDocument extends TextDocument {
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  /** Is it a talk between characters? */
  readonly talk: boolean;
}
