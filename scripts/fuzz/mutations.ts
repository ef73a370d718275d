/** Where a mutation works, and with what. `from` and `to` are offsets, `from <= to`; they may lie within a pair of surrogates. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly shred: string;
  /** Another text. */
  readonly other: string;
}

type Mutation = (text: string, place: Place) => string;

const before = (text: string, { from }: Place) => text.slice(0, from);
const within = (text: string, { from, to }: Place) => text.slice(from, to);
const after = (text: string, { to }: Place) => text.slice(to);
const changed = (text: string, place: Place, change: (part: string) => string) => before(text, place) + change(within(text, place)) + after(text, place);

/** What befalls texts. Each is a way in which a text that was once well reaches a program broken. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  insert: (text, place) => before(text, place) + place.shred + text.slice(place.from),
  insertTwice: (text, place) => changed(text, place, (part) => place.shred + part + place.shred),
  replace: (text, place) => changed(text, place, () => place.shred),
  cutOut: (text, place) => changed(text, place, () => ''),
  cutEnd: before,
  cutBeginning: (text, place) => text.slice(place.from),
  repeat: (text, place) => changed(text, place, (part) => part + part),
  repeatOften: (text, place) => changed(text, place, (part) => part.slice(0, 40).repeat(20)),
  join: (text, place) => before(text, place) + place.other.slice(Math.floor(place.other.length / 2)),
  interleave: (text, place) => before(text, place) + place.other.slice(0, 200) + text.slice(place.from),
  swap: (text, place) => changed(text, place, (part) => part.slice(part.length >> 1) + part.slice(0, part.length >> 1)),
  reverse: (text, place) => changed(text, place, (part) => part.split('').reverse().join('')),
  upper: (text, place) => changed(text, place, (part) => part.toUpperCase()),
  lower: (text, place) => changed(text, place, (part) => part.toLowerCase()),
  withoutSpaces: (text, place) => changed(text, place, (part) => part.replace(/\s/g, '')),
  withoutLineEnds: (text, place) => changed(text, place, (part) => part.replace(/\n/g, ' ')),
  withoutMarks: (text, place) => changed(text, place, (part) => part.replace(/[“”"]/g, '')),
  plainMarks: (text, place) => changed(text, place, (part) => part.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  otherMarks: (text, place) => changed(text, place, (part) => part.replace(/[“”"]/g, () => place.shred)),
  betweenWords: (text, place) => changed(text, place, (part) => part.replace(/ /g, () => place.shred)),
  betweenLetters: (text, place) => changed(text, place, (part) => part.slice(0, 200).split('').join(place.shred)),
  wrapped: (text, place) => changed(text, place, (part) => part.replace(/(.{20}\S*) /g, '$1\r\n')),
};
