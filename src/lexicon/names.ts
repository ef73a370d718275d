import { MORE_FEMALE, MORE_MALE, SHARED, WORDY_EITHER, WORDY_FEMALE, WORDY_MALE } from './data/given-names.ts';
import { EITHER, FEMALE, LAST, MALE } from './data/names.ts';

type Gender = 'm' | 'f' | 'both';

let first: Map<string, Gender> | null = null;
let wordy: Map<string, Gender> | null = null;
let last: Set<string> | null = null;

function mapOf(male: string, female: string, either: string): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const name of male.split(' ')) map.set(name, 'm');
  for (const name of female.split(' ')) map.set(name, map.get(name) === 'm' ? 'both' : 'f');
  for (const name of either.split(' ')) map.set(name, 'both');
  return map;
}

/** Gender that a first name is given to; undefined for a name that the list does not hold. Lower case. */
export function genderOf(name: string): Gender | undefined {
  if (first === null) {
    first = mapOf(MALE, FEMALE, EITHER);
    for (const [one, gender] of mapOf(MORE_MALE, MORE_FEMALE, SHARED)) {
      const known = first.get(one);
      if (known === undefined || known === 'both' || gender === 'both') first.set(one, gender);
    }
  }
  return first.get(name) ?? (name.includes('-') ? genderOfJoined(name) : undefined) ?? (ACCENTED.test(name) ? first.get(withoutAccents(name)) : undefined);
}

const ACCENTED = /[\u00c0-\u024f]/;

/** `françois`, `jürgen`, `małgorzata`: as lists write them. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o');
}

/** `anne-marie`, `hans-peter`: two first names that a hyphen joins; the first that is given to one gender alone tells. */
function genderOfJoined(name: string): Gender | undefined {
  const genders = name.split('-').map((part) => first?.get(part));
  if (genders.length !== 2 || genders.includes(undefined)) return undefined;
  return genders.find((gender) => gender !== 'both') ?? 'both';
}

/** Is it a first name that the list holds? Lower case. */
export function isFirstName(name: string): boolean {
  return genderOf(name) !== undefined;
}

/** `j.`, `a.j.`; not `u.s.`, nor a part of the day */
const INITIALS = /^(?!(?:u\.s|u\.n|u\.k|e\.u|d\.c|n\.y|l\.a|p\.m|a\.m|i\.e|e\.g|b\.c|a\.d)\.$)\p{L}\.-?(?:\p{L}\.)?$/u;

/** May initials be somebody's, and no body's or country's? Lower case. */
export const isInitials = (lower: string) => INITIALS.test(lower);

/** May a name in full begin with it: a first name of the list, or initials? Lower case. */
export function opensFullName(lower: string): boolean {
  return isFirstName(lower) || isInitials(lower);
}

/** The same before a last name, where words and places can be first names too: `Bill Lund`, `Hope Lund`. */
export function givenGenderOf(name: string): Gender | undefined {
  wordy ??= mapOf(WORDY_MALE, WORDY_FEMALE, WORDY_EITHER);
  return genderOf(name) ?? wordy.get(name);
}

/** May it be the first name of a name in full? Lower case. */
export function isGivenName(name: string): boolean {
  return givenGenderOf(name) !== undefined;
}

/** Is it one of the common last names of the list? Lower case. */
export function isLastName(name: string): boolean {
  last ??= new Set(LAST.split(' '));
  return last.has(name);
}
