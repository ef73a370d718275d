import { officeNoun, stateOf } from '../../lexicon/offices.ts';
import { isOfficeByInitials, isPeopleNoun } from '../../lexicon/people-nouns.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { letterEnd } from '../../text/letters.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { Bearer } from './bearer.ts';
import { isCompanyToo, noteBody } from './body-beside.ts';
import type { NameMention } from './name-form.ts';
import type { RoleRead } from './role-read.ts';
import { isStyle, withoutStyle } from './role-words.ts';
import { besideOf, described, type RolesBeside } from './roles-beside.ts';
import { traitsOf } from './traits.ts';

/** Whoever has an office beside the name is no place and no thing. */
const TITLED_LIKENESS = 0.8;
/** Times and share of the mentions that a place stands after `in` and `to`. */
const OFTEN = 5;
const PLACED = 0.1;

/** A name with an office beside it: `Mayor Lund`. */
export interface Titled {
  readonly person: number;
  readonly token: number;
  /** The noun that names the office: `mayor`. */
  readonly noun: string;
}

/**
 * The title or apposition of each person, as the text first gives it: `Ilmar’s foreign minister`, `a retired pilot`.
 *
 * @returns where who is given an office that is not a former one, in document order
 */
export function rolesOf(
  reading: Reading,
  mentions: readonly NameMention[],
  personOfMention: Int32Array,
  people: readonly Person[],
  known: RolesBeside = new Map(),
): Titled[] {
  const titles: Titled[] = [];
  let shared: string | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as NameMention;
    const person = people[personOfMention[index] ?? -1];
    const held: string | null = shared ?? officeOfTwo(reading, mention, mentions[index + 1]);
    shared = shared === null ? held : null;
    if (person === undefined) continue;
    // neither of the two holds it after the other, so that it is told of no place
    if (held !== null && person.kind === 'person' && !person.offices.includes(held)) person.offices.push(held);
    // `her predecessor, Oona Lund, put it at two`: no body, though `it` follows
    if (person.kind === 'organization' && person.bearer?.organization === false && mention.form.words.length > 1 && !isCompanyToo(described(reading, mention)))
      person.kind = 'person';
    // `pilot Lund said it was late`
    if (person.kind === 'organization' && person.bearer?.organization === false && isHeldBy(reading, mention)) person.kind = 'person';
    // `Doctors Across Borders, a charity,`; of a group nothing else is told so
    if (person.kind !== 'group' || mention.form.words.length > 1) noteBody(reading, mention, person);
    if (person.kind !== 'person') continue;
    noteSeat(reading, mention, person);
    // `Ana Lund MP`
    const initials = reading.tokens[mention.last]?.lower ?? '';
    if (isOfficeByInitials(initials) && !person.offices.includes(initials)) person.offices.push(initials);
    let beside = known.get(mention);
    if (beside === undefined) {
      beside = besideOf(reading, mention);
      known.set(mention, beside);
    }
    const { after } = beside;
    const before = isCalledAfter(reading, mention) ? null : beside.before;
    for (const role of [before, after, beside.told]) {
      if (role === null) continue;
      noteRole(reading, role, person);
      if (/^its\b/i.test(reading.text.slice(role.start - 4, role.start))) noteBodyOf(mentions, personOfMention, people, index, person);
      if (role.past !== true && !/\b(?:former|ex|late)\b/i.test(reading.text.slice(role.start, role.end)))
        titles.push({ person: person.index, token: mention.first, noun: officeNoun(role.noun.toLowerCase()) });
    }
    const role = after ?? before;
    // `Dr. Lund` and later on `Ana Lund, an engineer,`: what somebody does is told before how they are addressed
    if (role === null || (person.role !== null && !isStyle(person.role))) continue;
    const words = withoutStyle(reading.text.slice(role.start, role.end).replace(/\s+/g, ' '));
    if (person.role === null || !isStyle(words)) person.role = words;
  }
  return titles;
}

/** `“It is for your wife, Otto.”`: he is called, and is no wife. */
function isCalledAfter({ tokens }: Reading, { quoted, first, last }: NameMention): boolean {
  const after = tokens[last];
  return quoted && tokens[first - 1]?.lower === ',' && (after === undefined || after.kind === 'mark' || /^[.!?]$/.test(after.lower));
}

/** `radio hosts Ana Lund and Otto Bell`: what each of the two is; null where no such noun stands before the first. */
function officeOfTwo({ tokens, quoted }: Reading, { first, last }: NameMention, next: NameMention | undefined): string | null {
  const noun = tokens[first - 1];
  if (noun?.kind !== 'word' || noun.capital || next?.first !== last + 1 || tokens[last]?.lower !== 'and' || quoted[first] === 1) return null;
  const one = noun.lower.endsWith('men') ? `${noun.lower.slice(0, -3)}man` : noun.lower.replace(/s$/, '');
  return one !== noun.lower && isPersonNoun(one) ? officeNoun(one) : null;
}

/** Does an office of a person, and of no company, stand right before the name? */
function isHeldBy({ tokens }: Reading, { first, form }: NameMention): boolean {
  if (givesName(tokens, first)) return true;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || before.pos === 0 || form.honorific !== null) return false;
  return isOfficeByInitials(before.lower) || (!before.capital && isPersonNoun(before.lower) && !isCompanyToo(before.lower));
}

const NAME_NOUN = /^(?:name|names|surname|nickname)$/;

/** `who gave only his first name, Otto`, `who would give her name only as Ana`: the words before the name at token `first`. */
export function givesName(tokens: Reading['tokens'], first: number): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (lower(first - 1) === ',') return NAME_NOUN.test(lower(first - 2));
  if (lower(first - 1) !== 'as') return false;
  return NAME_NOUN.test(lower(first - 2)) || (lower(first - 2) === 'only' && NAME_NOUN.test(lower(first - 3)));
}

/** `in Osk`, `to Osk`, time and again: one word beside it makes nobody of a place. */
function isPlaced({ forms, count }: Bearer): boolean {
  const located = forms.reduce((sum, form) => sum + form.located, 0);
  return located >= OFTEN && located > PLACED * count;
}

const ATTORNEY = /[Aa]ttorney|[Cc]ounsel|[Ss]olicitor/;
/** `Assistant State’s Attorney` */
const PROSECUTES =
  /\b(?:district|state[’']?s|commonwealth[’']?s|u\.?s\.?|united states|county|city|crown|prosecuting) (?:attorney|counsel|solicitor)\b(?! general)/i;

/** What a role says of its bearer: the office, and the words with it (`florida`, `republican`, `former`). */
function noteRole({ text }: Reading, role: RoleRead, person: Person): void {
  const noun = officeNoun(role.noun.toLowerCase());
  // what party somebody is of is no office: many are
  const words = text.slice(role.start, role.end);
  const offices = [noun, ...(role.also ?? [])];
  if (ATTORNEY.test(role.noun) && PROSECUTES.test(words)) offices.push('prosecutor');
  // who is called the union leader
  if (/\b(?:general secretary|secretary[- ]general)\b/i.test(words)) offices.push('leader');
  for (const office of offices) if (!isPeopleNoun(office) && !person.offices.includes(office)) person.offices.push(office);
  if (person.bearer === null || !isPlaced(person.bearer)) person.likeness = Math.max(person.likeness, TITLED_LIKENESS);
  // `her husband, Aksel Lund`
  for (const office of offices) person.gender ??= nounClass(office)?.gender ?? null;
  role.traits ??= traitsOf(words);
  for (const trait of role.traits) if (!person.traits.includes(trait)) person.traits.push(trait);
  if (role.past === true && person.offices.length === 1 && !person.traits.includes('former')) person.traits.push('former');
}

/** `The Dock Union was late. Its leader, Ana Lund, …`: what the body is called tells which leader she is. */
function noteBodyOf(mentions: readonly NameMention[], personOf: Int32Array, people: readonly Person[], index: number, person: Person): void {
  for (let at = index - 1; at >= 0 && (mentions[index]?.paragraph ?? 0) - (mentions[at]?.paragraph ?? 0) <= 1; at--) {
    const body = people[personOf[at] ?? -1];
    if (body?.kind !== 'organization') continue;
    for (const trait of traitsOf(body.name ?? '')) if (!person.traits.includes(trait)) person.traits.push(trait);
    return;
  }
}

const SEAT = /^(?:\s*\(|,\s)(R|D|I)(?:[-–—]\s?(\p{Lu}[\p{L}. ]{1,18}?))?(?:\)|[,.])/u;
/** `Ana Lund (Fla.)` */
const PLACE = /^\s*\((\p{Lu}[\p{L}. ]{1,18})\)/u;
/** What nearly all that stands after names is not; the two above take long to compile. */
const OPENS_SEAT = /^(?:\s*\(|,\s[RDI])/;
const PARTY_OF: Readonly<Record<string, string>> = { R: 'republican', D: 'democratic', I: 'independent' };

/** `Ana Lund (R-Fla.)`: party and state. */
function noteSeat({ text }: Reading, mention: NameMention, person: Person): void {
  const next = mention.end + 1;
  // mostly the next word follows
  if (text[mention.end] === ' ' && letterEnd(text, next) > next) return;
  const after = text.slice(mention.end, mention.end + 30);
  if (!OPENS_SEAT.test(after)) return;
  const seat = SEAT.exec(after);
  const place = seat === null ? PLACE.exec(after)?.[1] : seat[2];
  if (seat === null && place === undefined) return;
  const state = stateOf((place ?? '').toLowerCase().replace(/\s+/g, ''));
  for (const trait of [PARTY_OF[seat?.[1] ?? ''] ?? '', state ?? '']) if (trait !== '' && !person.traits.includes(trait)) person.traits.push(trait);
}
