import type { Honorific } from './honorifics.ts';

/**
 * One way in which the document writes a name: `Mr. Bell`, `Ana Bell`, `Ana`. All places where it is written so share
 * the form; who bears it is found by `cluster.ts`.
 */
export interface NameForm {
  readonly index: number;
  /** The words without honorific, as written first: `Ana Bell`. */
  readonly text: string;
  /** With the honorific: `Mrs. Bell`. */
  readonly full: string;
  /** Lower case, initials without period, honorific and suffix left out. */
  readonly words: readonly string[];
  readonly honorific: Honorific | null;
  readonly honorificText: string | null;
  /** `jr`, `sr`, `ii` … */
  readonly suffix: string | null;
  /** A name in marks between the others: `William “Bill” Bell`. */
  nickname: string | null;
  /** A word or several that the document uses as a surname: it tells no gender, though the lists have it for a first name. */
  family: boolean;
  count: number;
  /** Times outside of quotation marks. */
  narrated: number;
  /** Times that its last word is written small. */
  small: number;
  /** Times after `the`. */
  definite: number;
  /** Times after `a`, or before a noun of which it tells more: `a Saxon`, `Saxon chiefs`. */
  generic: number;
  /** Times that a name in full stands where it stood in this paragraph or the one before, outside of marks. */
  again: number;
  /** Times as subject of a verb, outside of marks. */
  subject: number;
  /** Times after a preposition of place. */
  located: number;
  /** Times in capitals before the dash that a report begins with. */
  datelined: number;
  /** Times that it is somebody's: `Osk’s new Nimbus`. */
  owned: number;
  /** Times that somebody is called so inside marks. */
  called: number;
  /** Times that a frame had it for a speaker. */
  spoke: number;
  /** Times that it was said to report something. */
  reported: number;
  /** Pronouns that follow it: `he`, `she`, `it`, `they`. */
  readonly followed: { m: number; f: number; it: number; they: number };
  /** Times of these that `it` can be the weather or a matter: `said it was late`. */
  vague: number;
  /** How often `he` or `she` opens the next sentence. */
  opening: number;
}

/** One place where a name stands. Token indices, `last` exclusive; offsets without honorific. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
  readonly quoted: boolean;
  readonly paragraph: number;
}
