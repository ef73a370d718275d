import { firstWhere } from '../../text/position.ts';
import { Role } from '../dialogue/event.ts';
import { eventFrom } from '../dialogue/region.ts';
import type { DocumentPeople } from '../document-people.ts';
import type { Person } from '../person.ts';
import { type KinWord, kinWord, type Tie } from './kin-words.ts';
import { type Kinship, OLDER } from './kinship.ts';
import type { OwnedKin } from './owned-kin.ts';
import { ownerAt } from './told-kin.ts';

/** Who a kin noun may stand for, by what the document tells of ties. */
export interface KinMeant {
  /** The one who is meant; -1 where it may be another. */
  readonly person: number;
  /** Those of whom it is one; empty where nothing is known. */
  readonly among: readonly number[];
}

/** What must be known of a document to say whose kin is meant. */
export type KinNames = Pick<DocumentPeople, 'reading' | 'kinship' | 'people' | 'narrator' | 'mentions' | 'personOfMention' | 'events'>;

/** Tokens of the words and of their noun. */
interface Nominal {
  readonly first: number;
  readonly head: number;
}

/** What speaks for somebody as the one whose mother speaks. */
const CALLED = 8;
const SPOKE = 3;
const SUBJECT = 3;
const NAMED = 1;
const NAMED_BEFORE = 1;
/** One whose mother is not told of weighs less against another’s, one of whose family nothing is told hardly anything. */
const NOBODYS = 0.4;
const STRANGERS = 0.1;
/** Who has not been told of lately is less likely there. */
const ELSEWHERE = 0.3;
/** What speaks for somebody must come to so much. */
const LEAST_VOTE = 0.2;
const SYMMETRIC: ReadonlySet<Tie> = new Set<Tie>(['sibling', 'cousin']);
/** So much of all that speaks for anybody must speak for one. */
const LEAST = 0.6;
const BACK_EVENTS = 80;
const BACK_PARAGRAPHS = 12;
/** Where nobody else can be meant. */
const FAR_EVENTS = 240;
const FAR_PARAGRAPHS = 60;

/**
 * Says who speaks as `her mother`: the mother of the one who is called in the words, who has just spoken, or of whom the
 * text has just told.
 *
 * @param said token ranges of what is said; empty where it does not matter
 * @param before who spoke before, as far as that is certain
 */
export function kinMeant(names: KinNames, mention: Nominal, said: readonly (readonly [number, number])[], before: readonly number[]): KinMeant | null {
  const { reading, kinship, people, narrator } = names;
  if (kinship.empty) return null;
  const word = kinWord(reading.tokens[mention.head]?.lower ?? '');
  if (word === undefined) return null;
  const owner = ownerAt(reading, mention.head);
  if (owner === null) return kinAbout(names, mention, word);
  const owners = owner.gender === null ? namedOwner(names, owner.token, narrator) : ownersNear(names, mention, owner.gender, said, before);
  const about = owner.gender === null ? null : peopleBefore(names, mention.first, BACK_EVENTS);
  const votes = new Map<number, number>();
  let total = 0;
  for (const [person, weight] of owners) {
    const kin = kinship.of(person, word);
    if (kin.length === 0) total += weight * (kinship.isKnown(person) && !isElder(people[person], word.tie, kinship) ? NOBODYS : STRANGERS);
    else {
      total += weight;
      const only = kinship.only(person, word);
      const shares: readonly (readonly [number, number])[] = only >= 0 ? [[only, 1]] : kin;
      const present = shares.map(([one, share]) => [one, about === null || about.has(one) ? share : share * ELSEWHERE] as const);
      const sum = present.reduce((all, [, share]) => all + share, 0);
      for (const [one, share] of present) votes.set(one, (votes.get(one) ?? 0) + (weight * share) / sum);
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best] = ranked;
  if (best === undefined) return null;
  // of two sisters either may be the other’s, where nothing but the narrative before tells whose
  const either = SYMMETRIC.has(word.tie) && (owners.get(best[0]) ?? 0) > 0 && Math.max(...owners.values()) < SPOKE;
  const sure = !either && best[1] >= LEAST * total && best[1] >= LEAST_VOTE;
  return sure ? { person: best[0], among: [best[0]] } : { person: -1, among: ranked.map(([one]) => one) };
}

/** Whose children are told of, and who is a Mrs., seldom has a mother or an uncle there. */
function isElder(who: Person | undefined, tie: Tie, kinship: Kinship): boolean {
  if (who === undefined || !OLDER.has(tie)) return false;
  return who.bearer?.hasRank('mrs') === true || kinship.of(who.index, CHILD).length > 0;
}

const CHILD: KinWord = { tie: 'child', gender: null };

/** `“How?” asked the father. “By the door,” said the son.`: the father of somebody who is about, where there is but one. */
function kinAbout(names: KinNames, mention: Nominal, word: KinWord): KinMeant | null {
  const { reading, kinship } = names;
  if (reading.tokens[mention.first]?.lower !== 'the' && reading.tokens[mention.first - 1]?.lower !== 'the') return null;
  const about = peopleBefore(names, mention.first, BACK_EVENTS);
  const all = new Set<number>();
  for (const person of about) for (const [kin] of kinship.of(person, word)) all.add(kin);
  const here = [...all].filter((kin) => about.has(kin));
  const found = here.length > 0 ? here : [...all];
  const [only] = found;
  if (only === undefined) return null;
  return found.length === 1 ? { person: only, among: found } : { person: -1, among: found };
}

/** Who was told of, or called, in the last events before a token. */
function peopleBefore({ events }: KinNames, token: number, back: number): ReadonlySet<number> {
  const about = new Set<number>();
  const at = eventFrom(events, token);
  for (let event = at - 1; event >= Math.max(0, at - back); event--) if ((events.person[event] ?? -1) >= 0) about.add(events.person[event] ?? -1);
  return about;
}

function namedOwner({ mentions, personOfMention, reading }: KinNames, token: number, narrator: number): ReadonlyMap<number, number> {
  const lower = reading.tokens[token]?.lower ?? '';
  if (lower !== "'s") return new Map(narrator >= 0 && (lower === 'my' || lower === 'our') ? [[narrator, 1]] : []);
  const at = firstWhere(mentions.length, (index) => (mentions[index]?.last ?? 0) >= token);
  const person = mentions[at]?.last === token ? (personOfMention[at] ?? -1) : -1;
  return new Map(person >= 0 ? [[person, 1]] : []);
}

function ownersNear(
  { reading, events, people }: KinNames,
  mention: Nominal,
  gender: 'm' | 'f',
  said: readonly (readonly [number, number])[],
  before: readonly number[],
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const add = (person: number, weight: number) => {
    const who = people[person];
    if (who === undefined || who.kind !== 'person' || who.plural || (who.gender ?? gender) !== gender) return;
    owners.set(person, (owners.get(person) ?? 0) + weight);
  };
  for (const [first, last] of said)
    for (let event = eventFrom(events, first); event < events.size && (events.token[event] ?? 0) < last; event++)
      if (events.role[event] === Role.vocative) add(events.person[event] ?? -1, CALLED);
  for (const person of before) add(person, SPOKE);
  const paragraph = reading.paragraphOf[mention.first] ?? 0;
  const at = eventFrom(events, mention.first);
  let subject = SUBJECT;
  const met = new Set<number>();
  const look = (from: number, to: number, paragraphs: number, quoted: number) => {
    for (let event = from - 1; event >= Math.max(0, to) && (events.paragraph[event] ?? 0) >= paragraph - paragraphs; event--) {
      const person = events.person[event] ?? -1;
      if (person < 0 || events.quoted[event] !== quoted || people[person]?.gender !== gender) continue;
      if (events.paragraph[event] === paragraph && events.role[event] === Role.subject) {
        add(person, subject);
        subject = NAMED;
      } else if (!met.has(person)) add(person, (events.role[event] === Role.subject ? 2 : 1) * (NAMED_BEFORE / (1 + met.size)));
      met.add(person);
    }
  };
  look(at, at - BACK_EVENTS, BACK_PARAGRAPHS, 0);
  if (owners.size === 0) look(at, at - FAR_EVENTS, FAR_PARAGRAPHS, 0);
  if (owners.size === 0) look(at, at - BACK_EVENTS, BACK_PARAGRAPHS, 1);
  return owners;
}

/** Whom the kin nouns of the narrative stand for, by token: `Her mother sighed.` */
export function kinInNarrative(names: KinNames, owned: readonly OwnedKin[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const named = new Set(names.mentions.map(({ first }) => first));
  for (const { token } of owned) {
    // `her sister Ana`, `her sister, Ana,` has a name of its own
    if (named.has(token + 1) || (names.reading.tokens[token + 1]?.lower === ',' && named.has(token + 2))) continue;
    const meant = kinMeant(names, { first: ownerAt(names.reading, token)?.token ?? token, head: token }, [], []);
    if (meant !== null && meant.person >= 0) found.set(token, meant.person);
  }
  return found;
}
