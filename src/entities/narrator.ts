import type { Quotation } from '../types.ts';
import { Role } from './dialogue/event.ts';
import { roleInMarks } from './dialogue/role-in-marks.ts';
import { letterWriter } from './letter-writer.ts';
import type { NameForm, NameMention } from './names/name-form.ts';
import { nobody } from './people.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

/** `I` stands outside of marks at least so often in a first-person narrative; in a short one it makes more of the words. */
const LEAST_TIMES = 10;
const LEAST_SHARE = 0.006;
const LEAST_TIMES_SHORT = 4;
const LEAST_SHARE_SHORT = 0.02;
/** Weight of all that calls somebody by name before it is the narrator's, and how much more it must be than another's. */
const LEAST_CALLED = 1.5;
const LEAD = 1.5;
/** What it weighs beside other calls that the words are spoken `to me`. */
const CALLED_TO_ME = 1;

/**
 * Finds the first-person narrator of a document.
 *
 * @returns an index into `people`, which gets a nameless person where the text does not name its narrator; -1 where nobody narrates
 */
export function findNarrator(
  reading: Reading,
  people: Person[],
  mentions: readonly NameMention[],
  personsOf: (form: NameForm) => readonly number[],
  quotations: readonly Quotation[],
): number {
  const writer = letterWriter(reading, people, mentions, personsOf);
  if (writer >= 0) return writer;
  let first = 0;
  let narrated = 0;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.quoted[at] === 1) continue;
    narrated++;
    if (reading.tokens[at]?.lower === 'i' && reading.tokens[at]?.capital === true) first++;
  }
  const tells = (times: number, share: number) => first >= times && first >= narrated * share;
  if (!tells(LEAST_TIMES, LEAST_SHARE) && !tells(LEAST_TIMES_SHORT, LEAST_SHARE_SHORT)) return -1;
  // who is called by name next to where the narrator speaks, and whom the narrator does not name
  const own = new Set<number>();
  for (const { speaker } of quotations) {
    if (speaker === null || speaker.kind !== 'pronoun' || reading.tokens[speaker.head]?.lower !== 'i') continue;
    own.add(reading.paragraphOf[speaker.head] ?? -1);
  }
  const toNarrator = quotations
    .filter(({ addressee }) => addressee != null && reading.tokens[addressee.head]?.lower === 'me')
    .flatMap(({ content }) => content);
  const called = new Map<number, number>();
  const vote = (person: number, weight: number) => called.set(person, (called.get(person) ?? 0) + weight);
  for (const mention of mentions) {
    if (!mention.quoted) continue;
    const person = personsOf(mention.form)[0];
    if (person === undefined) continue;
    const vocative = roleInMarks(reading, mention) === Role.vocative;
    // `“Not yet, Ana,” he told me.`
    const token = reading.tokens[mention.first];
    if (vocative && token !== undefined && toNarrator.some(({ start, end }) => start <= token.start && token.start < end)) vote(person, CALLED_TO_ME);
    const near = [-2, -1, 1, 2].some((step) => own.has(mention.paragraph + step)) && !own.has(mention.paragraph);
    if (vocative && near) vote(person, 1);
    // whom all call and nobody tells of is the one who tells
    else if (people[person]?.bearer?.narrated === 0) vote(person, vocative ? 0.5 : 0.25);
  }
  const ranked = [...called]
    .filter(([person]) => {
      const bearer = people[person]?.bearer;
      return people[person]?.kind === 'person' && bearer != null && bearer.narrated <= 0.15 * bearer.count && !isShortFor(people, person);
    })
    .sort((a, b) => b[1] - a[1]);
  const [best, rival] = ranked;
  if (best !== undefined && best[1] >= LEAST_CALLED && best[1] >= LEAD * (rival?.[1] ?? 0)) {
    const named = people[best[0]] as Person;
    named.likeness = 1;
    return best[0];
  }
  people.push({ ...nobody(people.length), count: first });
  return people.length - 1;
}

/** `Clem`, where the narrator tells of Clement. */
function isShortFor(people: readonly Person[], person: number): boolean {
  const name = people[person]?.name ?? '';
  return people.some((other) => other.index !== person && (other.bearer?.narrated ?? 0) > 0 && other.name?.startsWith(name) === true);
}
