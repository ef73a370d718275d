import type { Mention } from '../types.ts';
import type { Events } from './dialogue/event.ts';
import type { Kinship } from './kin/kinship.ts';
import type { NameForm, NameMention } from './names/name-form.ts';
import type { Titled } from './names/roles.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

/** Everyone whom a document names, and where. */
export interface DocumentPeople {
  readonly reading: Reading;
  /** Grows as sources are described and narrators met. */
  readonly people: Person[];
  readonly mentions: readonly NameMention[];
  /** Person of each mention, -1 where it is nobody's. */
  readonly personOfMention: Int32Array;
  /** Who is given which office where, in document order. */
  readonly titles: readonly Titled[];
  readonly events: Events;
  /** Persons whom a noun alone stands for, by noun: `the boy`, whose name was told. */
  readonly nouns: ReadonlyMap<string, number>;
  /** Who is whose mother, husband, sister. */
  readonly kinship: Kinship;
  /** Index of the first-person narrator, -1 where there is none. */
  readonly narrator: number;
  /** Index of the name mention that stands where a frame's mention does, -1 where none does. */
  readonly mentionAt: (mention: Mention) => number;
  /** Who may be meant by a form, likeliest first. */
  readonly personsOf: (form: NameForm) => readonly number[];
}
