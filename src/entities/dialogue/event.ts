/** What a mention does where it stands; `own` is the name by which a speaker calls himself: `“I’m Otto.”` */
export const Role = { subject: 0, object: 1, possessor: 2, other: 3, vocative: 4, spokenOf: 5, own: 6 } as const;

/**
 * The mentions of a document in order, as parallel lists: names by person, pronouns of the third person by gender.
 * Names inside marks are in the same list; their role tells those who are called from those who are spoken of.
 */
export interface Events {
  readonly size: number;
  /** Token at which the mention begins. */
  readonly token: Int32Array;
  readonly paragraph: Int32Array;
  readonly sentence: Int32Array;
  /** Index of the person, or -1 for a pronoun. */
  readonly person: Int32Array;
  readonly role: Uint8Array;
  /** 1 man, 2 woman, 3 several, 4 the first person, 5 we; 0 for a name. */
  readonly pronoun: Uint8Array;
  readonly quoted: Uint8Array;
}
