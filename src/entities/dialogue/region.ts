import { firstWhere } from '../../text/position.ts';
import { type Events, Role } from './event.ts';

/** What a stretch of narrative says of people, in the order in which it says it. */
export interface Region {
  /** Persons named, in order, repeats left out. */
  readonly persons: readonly number[];
  /** First and last subject: the person, or -1 where a pronoun or nobody stands there. */
  readonly firstSubject: number;
  readonly lastSubject: number;
  /** Gender of the first and last subject pronoun (1 man, 2 woman), 0 where there is none. */
  readonly firstPronoun: number;
  readonly lastPronoun: number;
  readonly lastPerson: number;
  /** The first subject is `I`. */
  readonly firstPerson: boolean;
  /** The first subject of the last sentence that has one is `I`; of somebody else. */
  readonly endsOnMe: boolean;
  readonly endsOnAnother: boolean;
  /** The first subject is somebody else. */
  readonly opensOnAnother: boolean;
  /** Persons named in the last sentence with a subject, after the pronoun that is one: `He sat down by Otto`. He is not Otto. */
  readonly besidePronoun: readonly number[];
}

export const EMPTY: Region = {
  persons: [],
  firstSubject: -1,
  lastSubject: -1,
  firstPronoun: 0,
  lastPronoun: 0,
  lastPerson: -1,
  firstPerson: false,
  endsOnMe: false,
  endsOnAnother: false,
  opensOnAnother: false,
  besidePronoun: [],
};

/** The pronoun `I`. */
const NARRATOR = 4;
const ME = 1;
const ANOTHER = 2;

/** Reads the events `[from, to)` outside of marks. */
export function regionOf(events: Events, from: number, to: number, narrator: number): Region {
  if (from >= to) return EMPTY;
  const persons: number[] = [];
  let firstSubject = -2;
  let lastSubject = -1;
  let firstPronoun = 0;
  let lastPronoun = 0;
  let lastPerson = -1;
  let pronounIn = -1;
  let firstPerson = false;
  let besidePronoun: number[] = [];
  let actsIn = -1;
  let actor = 0;
  let opener = 0;
  for (let at = from; at < to; at++) {
    if (events.quoted[at] === 1) continue;
    const person = events.person[at] ?? -1;
    const subject = events.role[at] === Role.subject;
    if (subject && events.sentence[at] !== actsIn) {
      actsIn = events.sentence[at] ?? -1;
      actor = events.pronoun[at] === NARRATOR || person === narrator ? ME : ANOTHER;
      if (opener === 0) opener = actor;
    }
    if (person >= 0) {
      if (events.role[at] === Role.object && events.sentence[at] === pronounIn && !besidePronoun.includes(person)) besidePronoun.push(person);
      if (!persons.includes(person)) persons.push(person);
      lastPerson = person;
      if (subject) {
        besidePronoun = [];
        pronounIn = -1;
        if (firstSubject === -2) firstSubject = person;
        lastSubject = person;
        lastPronoun = 0;
      }
      continue;
    }
    const pronoun = events.pronoun[at] ?? 0;
    if (subject && pronoun === NARRATOR && firstSubject === -2) firstPerson = true;
    if (!subject || pronoun > 2) continue;
    if (events.sentence[at] !== pronounIn) besidePronoun = [];
    pronounIn = events.sentence[at] ?? -1;
    if (firstPronoun === 0 && firstSubject === -2) {
      firstPronoun = pronoun;
      firstSubject = -1;
    }
    lastPronoun = pronoun;
    lastSubject = -1;
  }
  return {
    persons,
    firstSubject: Math.max(-1, firstSubject),
    lastSubject,
    firstPronoun,
    lastPronoun,
    lastPerson,
    firstPerson,
    endsOnMe: actor === ME,
    endsOnAnother: actor === ANOTHER,
    opensOnAnother: opener === ANOTHER,
    besidePronoun,
  };
}

/** Index of the first event at or after token `at`. */
export function eventFrom(events: Events, at: number): number {
  return firstWhere(events.size, (event) => (events.token[event] ?? 0) >= at);
}
