import { isGivenName } from '../../lexicon/names.ts';
import { officeNoun, stateOf } from '../../lexicon/offices.ts';
import { isPeopleNoun } from '../../lexicon/people-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { NameMention } from './name-form.ts';
import { isStyle, withoutStyle } from './role-words.ts';
import { besideOf, described, type RoleRead, type RolesBeside } from './roles-beside.ts';
import { traitsOf } from './traits.ts';

const LONGEST_TITLE = 8;

/** What a company can be as well as a person. */
const COMPANY = /^(?:owner|operator|maker|contractor|partner|rival|publisher|donor|investor|broker|trader|developer|host|opponent|ally|agent|neighbou?r)$/;

/** Whoever has an office beside the name is no place and no thing. */
const TITLED_LIKENESS = 0.8;

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
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as NameMention;
    const person = people[personOfMention[index] ?? -1];
    if (person === undefined) continue;
    // `her predecessor, Oona Lund, put it at two`: no body, though `it` follows
    if (person.kind === 'organization' && person.bearer?.organization === false && mention.form.words.length > 1 && !COMPANY.test(described(reading, mention)))
      person.kind = 'person';
    // `Doctors Across Borders, a charity,`
    if (person.kind === 'group' && mention.form.words.length > 1 && isBody(reading, mention, person)) person.kind = 'organization';
    if (person.kind !== 'person') continue;
    if (isBody(reading, mention, person)) {
      person.kind = 'organization';
      continue;
    }
    noteSeat(reading, mention, person);
    let beside = known.get(mention);
    if (beside === undefined) {
      beside = besideOf(reading, mention);
      known.set(mention, beside);
    }
    const { before, after } = beside;
    for (const role of [before, after ?? beside.copula]) {
      if (role === null) continue;
      noteRole(reading, role, person);
      if (!/\b(?:former|ex|late)\b/i.test(reading.text.slice(role.start, role.end)))
        titles.push({ person: person.index, token: mention.first, noun: officeNoun(role.noun.toLowerCase()) });
    }
    const role = after ?? before;
    if (role === null) continue;
    const words = withoutStyle(reading.text.slice(role.start, role.end).replace(/\s+/g, ' '));
    // `Dr. Lund` and later on `Ana Lund, an engineer,`: what somebody does is told before how they are addressed
    if (person.role === null || (isStyle(person.role) && !isStyle(words))) person.role = words;
  }
  return titles;
}

/** `the newspaper Dagblad`, `Xandu, the official news agency,`: a body by the noun beside it, where no first name and no pronoun makes it a person. */
function isBody({ tokens }: Reading, mention: NameMention, person: Person): boolean {
  if (person.gender !== null || person.bearer === null || person.bearer.titles.size > 0 || person.bearer.given.some((given) => isGivenName(given)))
    return false;
  const before = tokens[mention.first - 1];
  if (before?.kind === 'word' && !before.capital && before.pos !== 0 && isBodyNoun(before.lower)) return true;
  if (tokens[mention.last]?.lower !== ',' || !/^(?:an?|the|its|his|her|their)$/.test(tokens[mention.last + 1]?.lower ?? '')) return false;
  let noun = '';
  for (let at = mention.last + 2; at < mention.last + 2 + LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.pos & Pos.preposition) !== 0 || (token.pos & MODIFIER) === 0) break;
    noun = token.lower;
  }
  return isBodyNoun(noun);
}

function isBodyNoun(lower: string): boolean {
  const known = nounClass(lower);
  return known?.kind === 'organization' && known.plural !== true && !/^(?:house|town|city|country|state|office|exchange|village|county|nation)$/.test(lower);
}

/** What a role says of its bearer: the office, and the words with it (`florida`, `republican`, `former`). */
function noteRole({ text }: Reading, role: RoleRead, person: Person): void {
  const noun = officeNoun(role.noun.toLowerCase());
  // what party somebody is of is no office: many are
  if (!isPeopleNoun(noun) && !person.offices.includes(noun)) person.offices.push(noun);
  person.likeness = Math.max(person.likeness, TITLED_LIKENESS);
  // `her husband, Aksel Lund`
  person.gender ??= nounClass(noun)?.gender ?? null;
  for (const trait of traitsOf(text.slice(role.start, role.end))) if (!person.traits.includes(trait)) person.traits.push(trait);
}

const SEAT = /^(?:\s*\(|,\s)(R|D|I)(?:[-–—]\s?(\p{Lu}[\p{L}. ]{1,18}?))?(?:\)|[,.])/u;
/** `Ana Lund (Fla.)` */
const PLACE = /^\s*\((\p{Lu}[\p{L}. ]{1,18})\)/u;
/** What nearly all that stands after names is not; the two above take long to compile. */
const OPENS_SEAT = /^(?:\s*\(|,\s[RDI])/;
const PARTY_OF: Readonly<Record<string, string>> = { R: 'republican', D: 'democratic', I: 'independent' };

/** `Ana Lund (R-Fla.)`: party and state. */
function noteSeat({ text }: Reading, mention: NameMention, person: Person): void {
  const after = text.slice(mention.end, mention.end + 30);
  if (!OPENS_SEAT.test(after)) return;
  const seat = SEAT.exec(after);
  const place = seat === null ? PLACE.exec(after)?.[1] : seat[2];
  if (seat === null && place === undefined) return;
  const state = stateOf((place ?? '').toLowerCase().replace(/\s+/g, ''));
  for (const trait of [PARTY_OF[seat?.[1] ?? ''] ?? '', state ?? '']) if (trait !== '' && !person.traits.includes(trait)) person.traits.push(trait);
}
