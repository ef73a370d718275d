import { isPlace } from '../../lexicon/places.ts';
import { firstWhere } from '../../text/position.ts';
import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { KinWord } from './kin-words.ts';
import { isOfAge, type Kinship, mayBeCalled } from './kinship.ts';
import type { OwnedKin } from './owned-kin.ts';

/** Tokens on each side of `her mother` in which her mother may be named. */
const NEAR = 150;
/** So often somebody’s mother must be told of, and somebody be named near. */
const LEAST_TIMES = 3;
/** Who is near so much oftener than by chance, times how often, is likely the mother. */
const LEAST_SCORE = 3.5;
const OFTENER = 1.8;
const SURE_SCORE = 9;
/** What it weighs at most; words say it better. */
const WEIGHT = 2.5;
/** By chance nobody is nearer than so. */
const LEAST_EXPECTED = 0.2;
const LEAST_LIKENESS = 0.4;

/**
 * A long text has two names for one person: where it tells of Lucy’s mother it also names Mrs. Pell, and oftener than
 * elsewhere near Lucy.
 */
export function readSeenKin(
  mentions: readonly NameMention[],
  personOf: Int32Array,
  people: readonly Person[],
  owned: readonly OwnedKin[],
  kinship: Kinship,
): void {
  const groups = new Map<string, OwnedKin[]>();
  for (const one of owned) {
    const key = `${one.owner} ${one.word.tie} ${one.word.gender}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const namedNear = (token: number): ReadonlySet<number> => {
    const near = new Set<number>();
    for (let at = firstWhere(mentions.length, (index) => (mentions[index]?.first ?? 0) >= token - NEAR); at < mentions.length; at++) {
      const named = mentions[at];
      if (named === undefined || named.first >= token + NEAR) break;
      const person = personOf[at] ?? -1;
      if (person >= 0 && !named.quoted) near.add(person);
    }
    return near;
  };
  const usual = new Map<number, Usual>();
  let places: ReadonlyMap<number, readonly number[]> | null = null;
  for (const group of groups.values()) {
    const [{ owner, word } = { owner: -1, word: null }] = group;
    if (group.length < LEAST_TIMES || word === null) continue;
    let base = usual.get(owner);
    if (base === undefined) {
      places ??= placesOf(mentions, personOf);
      base = usualNear(places.get(owner) ?? [], namedNear);
      usual.set(owner, base);
    }
    const near = countsOf(group.map(({ token }) => namedNear(token)));
    const scored: [person: number, score: number][] = [];
    for (const [person, times] of near) {
      if (
        times < LEAST_TIMES ||
        (times <= LEAST_TIMES && 2 * times < group.length) ||
        3 * times < group.length ||
        person === owner ||
        !mayBeKin(people[owner], people[person], word)
      )
        continue;
      const expected = Math.max(LEAST_EXPECTED, (group.length * (base.near.get(person) ?? 0)) / base.times);
      const score = times * Math.log(times / expected);
      if (score >= LEAST_SCORE && times >= OFTENER * expected) scored.push([person, score]);
    }
    const best = scored.reduce((most, [, score]) => Math.max(most, score), SURE_SCORE);
    for (const [person, score] of scored) if (!kinship.tiesOtherwise(owner, word.tie, person)) kinship.tell(owner, word.tie, person, (WEIGHT * score) / best);
  }
}

/** How often somebody is named, and others near. */
interface Usual {
  readonly times: number;
  readonly near: ReadonlyMap<number, number>;
}

function usualNear(places: readonly number[], namedNear: (token: number) => ReadonlySet<number>): Usual {
  return { times: Math.max(1, places.length), near: countsOf(places.map(namedNear)) };
}

/** Where each person is named in the narrative. */
function placesOf(mentions: readonly NameMention[], personOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  mentions.forEach(({ first, quoted }, at) => {
    const person = personOf[at] ?? -1;
    if (person < 0 || quoted) return;
    const own = places.get(person);
    if (own === undefined) places.set(person, [first]);
    else own.push(first);
  });
  return places;
}

function countsOf(sets: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function mayBeKin(own: Person | undefined, who: Person | undefined, { tie, gender }: KinWord): boolean {
  if (tie === 'spouse' && own?.bearer?.hasRank('mrs') !== true && who?.bearer?.hasRank('mrs') !== true) return false;
  if (who === undefined || who.likeness < LEAST_LIKENESS || isPlace(who.name?.toLowerCase() ?? '')) return false;
  return (gender === null || who.gender === gender) && isOfAge(who, tie) && mayBeCalled(who, tie, gender);
}
