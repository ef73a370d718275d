/** A noun phrase as the items of a unit show it; all numbers are item indices, `last` exclusive. */
export interface NounPhrase {
  /** First item, determiner and possessor included. */
  readonly first: number;
  /** End of the core: determiner, adjectives, nouns. */
  readonly core: number;
  /** End with prepositional modifiers, brackets and further conjuncts. */
  readonly last: number;
  /** The head noun, the name's last word, or the pronoun. */
  readonly head: number;
  /** Item after the possessor's `’s`, or `first`. */
  readonly possessed: number;
  readonly pronoun: boolean;
}

/** The pronoun at an item, as a phrase of its own. */
export function pronounPhrase(at: number): NounPhrase {
  return { first: at, core: at + 1, last: at + 1, head: at, possessed: at, pronoun: true };
}
