import { isPlace } from '../lexicon/places.ts';
import { TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstWhere } from '../text/position.ts';
import { isOffice } from './names/office-token.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';

const LEAST_LIKENESS = 0.4;
/** Words between two names that are joined: `Ana Lund, the mayor of Ilmar, and her deputy, | Otto Brandt`. */
const FARTHEST = 14;
/** A text without paragraphs would be walked back to its beginning each time. */
const BACK_TOKENS = 4000;
/** Title words between `and` and the name. */
const LONGEST_TITLE = 4;
const LONGEST_OFFICE = 10;

/** Those who were named together, in order, and where the last name stands. */
export interface Joined {
  readonly people: readonly Person[];
  readonly token: number;
  /** They are the subject of their clause. */
  readonly acts: boolean;
}

/**
 * The last people before token `from` who were joined by `and`: `Walter and Doreen Bell`, `Ana Lund and her husband, Otto`.
 *
 * @param back paragraphs to look back
 */
export function joinedBefore(scene: Scene, from: number, back: number, suits: (people: readonly Person[]) => boolean): Joined | null {
  const { mentions } = scene.names;
  const { paragraphOf, quoted } = scene.reading;
  const least = (paragraphOf[from] ?? 0) - back;
  const end = firstWhere(mentions.length, (at) => (mentions[at]?.first ?? 0) >= from);
  for (let at = end - 1; at > 0; at--) {
    const named = mentions[at];
    if (named === undefined || named.paragraph < least || named.first < from - BACK_TOKENS) return null;
    if (quoted[named.first] === 1 || !isJoined(scene, named.first)) continue;
    const people = joinedAt(scene, at);
    if (people.length > 1 && suits(people)) return { people, token: named.first, acts: actsAfter(scene, named.last) };
  }
  return null;
}

/** The people of the list that ends with the name at index `at`, in order. */
function joinedAt(scene: Scene, at: number): Person[] {
  const { mentions } = scene.names;
  const last = personAt(scene, at);
  const named = mentions[at];
  if (last === null || named === undefined) return [];
  const people = [last];
  let next = named;
  for (let before = at - 1; before >= 0; before--) {
    const other = mentions[before];
    if (other === undefined || next.first - other.last > FARTHEST || other.paragraph !== named.paragraph || hasVerb(scene, other.last, next.first)) break;
    const person = isTitleOf(scene, before) ? null : personAt(scene, before);
    if (person === null || people.includes(person)) continue;
    // the third from the end stands before a comma alone
    if (people.length > 1 && !(scene.token(other.last)?.lower === ',' && other.last + 1 === next.first)) break;
    people.unshift(person);
    next = other;
  }
  return people;
}

/** `The Harbour President, | Ana Lund`: what somebody is, and nobody beside her. */
function isTitleOf(scene: Scene, at: number): boolean {
  const { last = 0 } = scene.names.mentions[at] ?? {};
  return isOffice(scene.token(last - 1)) && scene.token(last)?.lower === ',' && scene.names.mentions[at + 1]?.first === last + 1;
}

function personAt({ names }: Scene, at: number): Person | null {
  const person = names.people[names.personOfMention[at] ?? -1];
  if (person?.kind !== 'person' || person.plural || isPlace(person.name?.toLowerCase() ?? '')) return null;
  return person.likeness >= LEAST_LIKENESS || (person.bearer?.given.length ?? 0) > 0 ? person : null;
}

/** Does `and` stand before the name at token `first`, or before its title? */
function isJoined(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - 1 - LONGEST_TITLE; at--) {
    const lower = scene.token(at)?.lower;
    if (lower === 'and') return true;
    if (lower === undefined || /^[.;:]$/.test(lower)) return false;
  }
  return scene.token(first - 1)?.lower === ',' && isJoinedByOffice(scene, first - 2);
}

/** `and the Speaker of the House of Pilots, | Otto Bell`: the words for who he is, before the comma at token `last + 1`. */
function isJoinedByOffice(scene: Scene, last: number): boolean {
  let office = false;
  for (let at = last; at > last - LONGEST_OFFICE; at--) {
    const token = scene.token(at);
    if (token?.kind !== 'word') return false;
    if (token.lower === 'and') return office && /^(?:the|its|his|her)$/.test(scene.token(at + 1)?.lower ?? '');
    office ||= isOffice(token);
  }
  return false;
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = scene.token(at);
    if (token === undefined || /^[.;:!?]$/.test(token.lower) || scene.reading.quoted[at] === 1) return true;
    if (token.kind === 'word' && !token.capital && (token.pos & TENSED) !== 0 && token.lower !== "'s") return true;
  }
  return false;
}

function actsAfter(scene: Scene, last: number): boolean {
  const next = scene.token(last);
  return next?.lower === ',' || (next?.kind === 'word' && (next.pos & (TENSED | Pos.verbBase)) !== 0);
}

/** Several as one source: `Ana Lund, Otto Brandt and Clara Voss`. */
export function asOne(scene: Scene, people: readonly Person[]): number {
  const names = people.map(({ name }) => name ?? '');
  return scene.described(`${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`, { kind: 'group', plural: true });
}
