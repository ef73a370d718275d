import { EITHER, FEMALE, LAST, MALE } from './data/names.ts';

type Gender = 'm' | 'f' | 'both';

let first: Map<string, Gender> | null = null;
let last: Set<string> | null = null;

function load(): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const name of MALE.split(' ')) map.set(name, 'm');
  for (const name of FEMALE.split(' ')) map.set(name, map.has(name) ? 'both' : 'f');
  for (const name of EITHER.split(' ')) map.set(name, 'both');
  return map;
}

/** Gender that a first name is given to; undefined for a name that the list does not hold. Any case. */
export function genderOf(name: string): Gender | undefined {
  first ??= load();
  return first.get(name.toLowerCase());
}

/** Is it a first name that the list holds? Any case. */
export function isFirstName(name: string): boolean {
  return genderOf(name) !== undefined;
}

/** Is it one of the common last names of the list? Any case. */
export function isLastName(name: string): boolean {
  last ??= new Set(LAST.split(' '));
  return last.has(name.toLowerCase());
}
