import type { Mention } from '../types.ts';
import type { Events } from './dialogue/event.ts';
import type { StoryNouns } from './dialogue/story-nouns.ts';
import type { Kinship } from './kin/kinship.ts';
import type { NameForm, NameMention } from './names/name-form.ts';
import type { Titled } from './names/roles.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

/** Everyone whom a document names, and where. */
export interface DocumentPeople {
  /** Is the document a talk between characters? */
  readonly talk: boolean;
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
  /** Which nouns name somebody. */
  readonly storyNouns: StoryNouns;
  /** Who is told of at a noun that has an owner, by its token: `her mother`. */
  readonly kin: ReadonlyMap<number, number>;
  /** Who is whose mother, husband, sister. */
  readonly kinship: Kinship;
  /** Index of the first-person narrator, -1 where there is none. */
  readonly narrator: number;
  /** Index of the name mention that stands where a frame's mention does, -1 where none does. */
  readonly mentionAt: (mention: Mention) => number;
  /** Who may be meant by a form, likeliest first. */
  readonly personsOf: (form: NameForm) => readonly number[];
}

/** Who came in without a name and is known by the noun; -1 for nobody. */
export function unnamedBy({ nouns, people }: DocumentPeople, noun: string): number {
  const person = nouns.get(noun) ?? -1;
  return person >= 0 && people[person]?.anonymous === true ? person : -1;
}

/** Who is known by whose they are alone, at the token of the noun; -1 for nobody. */
export function anonymousAt({ kin, people }: DocumentPeople, token: number): number {
  const person = kin.get(token) ?? -1;
  return person >= 0 && people[person]?.anonymous === true ? person : -1;
}
