import { givenGenderOf, isFirstName } from '../../lexicon/names.ts';
import { isListedWord } from '../../lexicon/words.ts';
import { type Bearer, endsWith } from './bearer.ts';
import { clipped, firmsWithoutTail, headsOf, initials, opened, placeOrganization, shortenTails, shortenToNoun } from './bodies.ts';
import { calledByFriends } from './called-by-friends.ts';
import { honorificOf } from './honorifics.ts';
import { withoutPeriods } from './initials.ts';
import type { Meetings } from './meetings.ts';
import { MiddleNames } from './middle-names.ts';
import { Spellings } from './misspelt.ts';
import type { NameForm } from './name-form.ts';
import { isNickname, nicknamesOf } from './nicknames.ts';
import { isOrganizationName } from './organizations.ts';
import { NameParts, opensWithParticle, surnameOf } from './parts.ts';
import { Register } from './register.ts';
import { OFTEN, order, settle } from './settle.ts';
import { titleOfPlaceIn } from './title-of-place.ts';

/** Two forms that meet more often than this in one sentence are two persons' names. */
const MEETING = 0.06;
/** A wife or mother is told from a daughter already by this. */
const MRS_MEETING = 0.02;

/**
 * Gathers the forms of names into bearers. Precision first: what is written in full, then first names, then titles
 * with a surname, bare surnames, and short forms last. Forms that meet in one sentence stay apart.
 */
export function clusterNames(forms: readonly NameForm[], meetings: Meetings): Register {
  const register = new Register();
  const byCount = [...forms].sort((a, b) => b.count - a.count || a.index - b.index);
  const organizations = byCount.filter(isOrganizationName).sort((a, b) => b.words.length - a.words.length);
  const heads = headsOf(organizations);
  const inWords = organizations.filter(({ words }) => words.length > 1);
  for (const form of inWords) placeOrganization(form, register, heads);
  shortenTails(inWords, register);
  for (const form of organizations) if (form.words.length === 1) placeOrganization(form, register, heads);
  for (const form of firmsWithoutTail(byCount, organizations)) if (!register.candidates.has(form)) placeOrganization(form, register);
  shortenToNoun(organizations, register);
  for (const form of byCount) if (titleOfPlaceIn(form) !== null) register.place(form, register.found(), null, null);
  const people = byCount.filter((form) => !register.candidates.has(form));
  const long = people.filter((form) => form.words.length > 1);
  const all = new NameParts(people);
  const things = long.filter((form) => all.isNamedAfter(form));
  const apart = new Set(things);
  const parts = things.length === 0 ? all : new NameParts(people.filter((form) => !apart.has(form)));
  const surnames = long.filter((form) => parts.isWholeSurname(form));
  for (const form of surnames) {
    apart.add(form);
    form.family = true;
  }
  const epithets = long.filter((form) => !apart.has(form) && parts.isEpithet(form));
  for (const form of epithets) apart.add(form);
  const full = long.filter((form) => !apart.has(form));
  const single = people.filter((form) => form.words.length === 1 && form.honorific === null);
  const titled = people.filter((form) => form.words.length === 1 && form.honorific !== null);
  const first = single.filter((form) => parts.isGiven(form));
  for (const form of single) form.family = parts.isFamily(form);
  const friends = calledByFriends(full, single);
  for (const form of full) if (!friends.has(form)) placeFull(form, register, meetings);
  for (const [form, own] of friends) register.place(form, register.candidates.get(own)?.[0] ?? register.found(), null, null);
  for (const form of surnames) placeSurname(form, register, meetings, null, null);
  for (const form of things) placeOrganization(form, register);
  for (const form of first) placeGiven(form, register, meetings);
  const middle = new MiddleNames(full, register);
  for (const form of titled) placeTitled(form, register, meetings, middle);
  for (const form of single) if (!register.candidates.has(form) && isTitleAlone(form, register)) placeTitleAlone(form, register, meetings);
  const spellings = new Spellings(register.bearers);
  for (const form of single) if (!register.candidates.has(form)) placeSurname(form, register, meetings, spellings, middle);
  for (const form of epithets) {
    const bare = parts.bareOf(form);
    settle(form, (bare === undefined ? undefined : register.candidates.get(bare)) ?? [], register, null, null);
  }
  joinNicknames(register, meetings);
  return register;
}

/** `Ana Bell`, `Mrs. Ana Bell`, `Ana de Bell`, `A. B. Bell`. */
function placeFull(form: NameForm, register: Register, meetings: Meetings): void {
  const { words } = form;
  const given = words[0] ?? '';
  const surname = surnameOf(words);
  const last = surname[surname.length - 1] ?? '';
  const nickname = form.nickname?.toLowerCase() ?? null;
  // `Mrs. John Bell` bears her husband's first name
  const husband = form.honorific?.rank === 'mrs' && givenGenderOf(given) === 'm';
  const bare = opensWithParticle(form);
  const fits = mayBear(form, given, last, nickname, husband || bare, register).filter((bearer) => {
    if (bearer.surname === null || !bearer.allows(form) || meetings.rate(form, bearer.forms) > MEETING) return false;
    if (bearer.forms.some((other) => isFatherAndSon(form, other))) return false;
    if (form.honorific !== null && endsWith(bearer.surname, words)) return true;
    if (!endsWith(bearer.surname, surname) && !endsWith(surname, bearer.surname)) return false;
    if (husband) return bearer.hasRank('mrs') && bearer.given.length === 0;
    if (bare) return true;
    return bearer.maybeGiven(given) || (nickname !== null && bearer.given.includes(nickname));
  });
  const best = order(fits, form, meetings).sort((a, b) => Number(b.given.includes(given)) - Number(a.given.includes(given)))[0];
  const bearer = best ?? register.found();
  register.place(form, bearer, husband || bare ? null : given, surname);
  // `William “Bill” Bell` is Bill Bell and Bill as well
  if (nickname !== null) register.alsoGiven(bearer, nickname);
}

/** `Otto Bell`, and later on `Otto Bell Jr.`: whoever bears it is introduced with it, so the first of the two is another. */
function isFatherAndSon(one: NameForm, other: NameForm): boolean {
  if ((one.suffix === null) === (other.suffix === null) || one.words.length < 2 || other.words.length < 2) return false;
  const [plain, suffixed] = one.suffix === null ? [one, other] : [other, one];
  return plain.index < suffixed.index;
}

/** Those of the surname among whom the bearer of a full name can be at all. */
function mayBear(form: NameForm, given: string, last: string, nickname: string | null, husband: boolean, register: Register): readonly Bearer[] {
  // an initial may stand for any name
  if (husband || given.length === 1) return register.withSurname(last);
  const named = register.withBoth([given, given[0] ?? '', ...(nickname === null ? [] : [nickname])], last);
  return form.honorific === null ? named : [...new Set([...named, ...register.withLongSurname(last)])];
}

/** `Ana` where it is a first name. */
function placeGiven(form: NameForm, register: Register, meetings: Meetings): void {
  const word = form.words[0] ?? '';
  const fits = register.withGiven(word).filter((bearer) => bearer.allows(form) && meetings.rate(form, bearer.forms) <= 2 * MEETING);
  const body = fits.length === 0 ? opened(form, register) : undefined;
  if (body !== undefined) register.place(form, body, null, null);
  else settle(form, order(fits, form, meetings), register, word, null);
}

/** `Mr. Bell`, `Sir Otto`, `Aunt Ana`. */
function placeTitled(form: NameForm, register: Register, meetings: Meetings, middle: MiddleNames): void {
  const word = form.words[0] ?? '';
  const rank = form.honorific?.rank;
  const surnamed = register.withSurname(word);
  const byGiven = (rank === 'mr' || rank === 'mrs') && surnamed.length > 0 ? [] : register.withGiven(word);
  // `Lady Bell` is the wife of a Bell, `Lady Ana` is Ana
  const bySurname = rank === 'title' && byGiven.length > 0 ? [] : surnamed;
  const fits = [...new Set([...byGiven, ...bySurname])].filter((bearer) => {
    if (!(bearer.allows(form) || hasSameRank(form, bearer)) || speakApart(form, bearer) || isHers(form, bearer)) return false;
    const lady = rank === 'title' && form.honorific?.gender === 'f' && !byGiven.includes(bearer);
    // but for Lady Ana Bell herself
    if (lady && bearer.given.length > 0 && !bearer.forms.some((other) => other.honorificText === form.honorificText)) return false;
    const married = rank === 'mrs' || lady;
    // `Mrs. Bell` is Ana Bell only where Ana is as much about as she
    const formal = form.count <= OFTEN && bearer.forms.every((other) => other.words.length > 1 || other.narrated === 0);
    if (married && bearer.given.length > 0 && !bearer.hasRank('mrs') && 5 * bearer.count < form.count && !formal) return false;
    return meetings.rate(form, bearer.forms) <= (married ? MRS_MEETING : MEETING);
  });
  // `Uncle Otto`, also where no list knows the name
  const named = (rank === 'kin' || ((rank === 'title' || rank === 'master') && isFirstName(word))) && surnamed.length === 0;
  const inside = fits.length === 0 ? middle.meantBy(form) : null;
  settle(form, inside === null ? order(fits, form, meetings) : [inside], register, named ? word : null, named ? null : [word]);
}

/** `Captain Ana Bell … Captain Bell`: most captains were men, and she is one all the same. */
function hasSameRank({ honorific, honorificText, followed }: NameForm, bearer: Bearer): boolean {
  return honorific?.rank === 'force' && followed.m === 0 && bearer.forms.some((other) => other.words.length > 1 && other.honorificText === honorificText);
}

/** Speaking so often under each of two names makes two. */
const OFTEN_SPEAKS = 8;
const MUCH_LESS = 0.25;

/** `said Mr. Bell` and `said Otto`, each time and again: a father and his son. A daughter is `Miss Bell` and Ana in one book. */
function speakApart(form: NameForm, bearer: Bearer): boolean {
  if (form.honorific?.rank !== 'mr') return false;
  let spoke = 0;
  for (const other of bearer.forms)
    if (other.honorific === null && other.words.length === 1 && bearer.given.includes(other.words[0] ?? '')) spoke += other.spoke;
  const [less, more] = spoke < form.spoke ? [spoke, form.spoke] : [form.spoke, spoke];
  return less >= OFTEN_SPEAKS && less >= MUCH_LESS * more;
}

/** `Captain Bell … he` is not Ana Bell. */
function isHers({ honorific, followed }: NameForm, bearer: Bearer): boolean {
  if (honorific === null || honorific.gender === 'f' || followed.m < followed.f + 3) return false;
  return bearer.given.length > 0 && bearer.given.every((given) => givenGenderOf(given) === 'f');
}

/** `the Admiral`; not `said Baron` where Ana Baron was named and nobody is a baron. */
function isTitleAlone({ words: [title = ''] }: NameForm, register: Register): boolean {
  if (honorificOf(title) === null) return false;
  return !register.withSurname(title).some((bearer) => bearer.given.length > 0) || register.bearers.some((bearer) => bearer.titles.has(title));
}

/** `the Admiral` is Admiral Bell where one admiral is about. */
function placeTitleAlone(form: NameForm, register: Register, meetings: Meetings): void {
  const title = form.words[0] ?? '';
  const fits = register.bearers.filter(
    (bearer) => !bearer.merged && bearer.titles.has(title) && bearer.allows(form) && meetings.rate(form, bearer.forms) <= MEETING,
  );
  settle(form, order(fits, form, meetings), register, null, null);
}

/** `Bell`, `Ortega Bell`, `FDA`: what is no first name. */
function placeSurname(form: NameForm, register: Register, meetings: Meetings, spellings: Spellings | null, middle: MiddleNames | null): void {
  const word = form.words[form.words.length - 1] ?? '';
  const ends = (bearer: Bearer) => form.words.length === 1 || bearer.forms.some((other) => endsWith(other.words, form.words));
  let fits = register
    .withSurname(word)
    .filter((bearer) => ends(bearer) && bearer.allows(form) && !isWifeOf(form, bearer) && meetings.rate(form, bearer.forms) <= MEETING);
  // a bare surname is a man's where a man and a woman bear it, in the prose that writes `Mrs.` before hers
  const men = fits.filter((bearer) => !bearer.hasRank('mrs', 'miss'));
  fits = order(fits, form, meetings);
  if (men.length > 0 && form.followed.f <= form.followed.m) fits = [...fits.filter((one) => men.includes(one)), ...fits.filter((one) => !men.includes(one))];
  if (fits.length === 0) {
    const body =
      register.withShort(withoutPeriods(form.text)) ??
      register.withShort(word) ??
      initials(form, register) ??
      opened(form, register) ??
      clipped(form, register);
    const meant = body ?? middle?.meantBy(form) ?? (isListedWord(word) ? null : spellings?.meantBy(word, form.count)) ?? null;
    if (meant !== null) fits = [meant];
  }
  settle(form, fits, register, null, form.words);
}

/** `Heron … he` is not Mrs. Heron. */
function isWifeOf({ followed }: NameForm, bearer: Bearer): boolean {
  return bearer.hasRank('mrs') && bearer.given.length === 0 && followed.m > followed.f;
}

/** `Bill` is `William Bell` where no other William is about, and the two never meet. */
function joinNicknames(register: Register, meetings: Meetings): void {
  const named = register.bearers.filter((bearer) => !bearer.organization && !bearer.merged && bearer.given.length > 0);
  for (const one of [...named].sort((a, b) => a.count - b.count)) {
    const fits = calledLonger(one, register).filter((other) => other !== one && !other.organization && mayBeShort(one, other, meetings));
    if (fits.length === 1 && fits[0] !== undefined) register.merge(one, fits[0]);
  }
}

/** Those whose given names a given name of the bearer's may be short for. */
function calledLonger({ given, surname }: Bearer, register: Register): readonly Bearer[] {
  const called = given.flatMap(nicknamesOf);
  if (called.length === 0) return [];
  const names = [...new Set(called)];
  const last = surname?.[surname.length - 1];
  return last !== undefined ? register.withBoth(names, last) : [...new Set(names.flatMap((name) => register.withGiven(name)))];
}

function mayBeShort(one: Bearer, other: Bearer, meetings: Meetings): boolean {
  if (!one.given.some((word) => other.given.some((name) => name !== word && isNickname(name, word)))) return false;
  if (one.surname !== null && other.surname !== null && !endsWith(other.surname, one.surname)) return false;
  if (one.surname !== null && other.surname === null) return false;
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  // a narrator keeps to one of the two; it is the characters who shorten
  if (one.narrated > 0.1 * other.narrated && other.narrated > 0.1 * one.narrated) return false;
  return one.forms.every((form) => other.allows(form)) && meetings.rateBetween(one.forms, other.forms) <= MEETING / 2;
}
