import type { Gender } from '../entity.ts';
import type { Person } from '../person.ts';
import type { Tie } from './kin-words.ts';
import type { Kinship } from './kinship.ts';
import type { OwnedKin } from './owned-kin.ts';

/** What a shared surname says of who is whose mother or husband; words say it better. */
const SURNAME = 1;
const SIBLINGS = 0.8;
/** Whole clans, and those who share a common name by chance, are no family. */
const MOST = 10;

/** `Mr. Pell`, `Mrs. Pell`, `Lucy Pell`: husband and wife, their daughter. Whom words have told to be married is no child. */
export function tieFamilies(people: readonly Person[], owned: readonly OwnedKin[], kinship: Kinship): void {
  const told = new Map<string, number>();
  for (const { owner, word } of owned) told.set(`${owner} ${word.tie} ${word.gender}`, (told.get(`${owner} ${word.tie} ${word.gender}`) ?? 0) + 1);
  const times: Times = (owner, tie, gender) => told.get(`${owner} ${tie} ${gender}`) ?? 0;
  const families = new Map<string, Person[]>();
  for (const who of people) {
    const surname = who.bearer?.surname?.join(' ');
    if (surname === undefined || who.kind !== 'person' || who.plural) continue;
    const family = families.get(surname);
    if (family === undefined) families.set(surname, [who]);
    else family.push(who);
  }
  for (const family of families.values()) {
    if (family.length < 2 || family.length > MOST) continue;
    const wives = family.filter(isWife);
    const married = (who: Person) => wives.some((wife) => isMarried(who, wife, kinship, times));
    const heads = family.filter((who) => isHead(who) && !wives.some((wife) => isSon(who, wife, kinship, times)));
    const called = [...heads, ...family.filter((who) => who.gender === 'm' && !heads.includes(who) && married(who))];
    const [wife, ...others] = wives;
    const [husband, ...rest] = called;
    const parents: (readonly [Person, number])[] = [];
    if (wife !== undefined && others.length === 0) parents.push([wife, SURNAME]);
    if (husband !== undefined && rest.length === 0) parents.push([husband, wife !== undefined ? SURNAME : SURNAME / 2]);
    if (parents.length === 2 && wife !== undefined && husband !== undefined) kinship.tell(wife.index, 'spouse', husband.index, SURNAME);
    const children = family.filter((who) => !wives.includes(who) && !called.includes(who) && (who.bearer?.given.length ?? 0) > 0);
    for (const child of children) {
      for (const [parent, weight] of parents) kinship.tell(child.index, 'parent', parent.index, weight);
      for (const other of children)
        if (other.index < child.index && child.gender !== null && other.gender !== null) kinship.tell(child.index, 'sibling', other.index, SIBLINGS);
    }
  }
}

function isWife({ bearer, gender }: Person): boolean {
  return gender === 'f' && (bearer?.hasRank('mrs') === true || bearer?.titles.has('lady') === true);
}

/** `Mr. Pell`, whom nobody calls by his first name. */
function isHead({ bearer, gender }: Person): boolean {
  if (bearer === null || gender !== 'm') return false;
  // `Sir Otto Pell`
  if (bearer.given.length > 0) return bearer.titles.has('sir') || bearer.titles.has('lord');
  return bearer.hasRank('mr', 'title', 'profession', 'force');
}

/** How often the narrative tells of somebody’s wife, mother … */
type Times = (owner: number, tie: Tie, gender: Gender) => number;

/** The text tells of his wife, and of her husband, more than of his mother and her son. */
function isMarried(he: Person, she: Person, kinship: Kinship, times: Times): boolean {
  return kinship.tells(she.index, 'spouse', he.index) || (!kinship.tells(she.index, 'child', he.index) && isCalledMister(he) && leanings(he, she, times) > 1);
}

function isSon(he: Person, she: Person, kinship: Kinship, times: Times): boolean {
  return kinship.tells(she.index, 'child', he.index) || (!kinship.tells(she.index, 'spouse', he.index) && leanings(he, she, times) < 0);
}

function leanings({ index: he }: Person, { index: she }: Person, times: Times): number {
  return times(he, 'spouse', 'f') + times(she, 'spouse', 'm') - times(he, 'parent', 'f') - times(she, 'child', 'm');
}

/** `Mr. Pell`, whose first name is told as well. */
function isCalledMister({ bearer, gender }: Person): boolean {
  if (bearer === null || gender !== 'm') return false;
  return bearer.forms.some(({ honorific, words }) => words.length === 1 && /^(?:mr|title|profession|force)$/.test(honorific?.rank ?? ''));
}
