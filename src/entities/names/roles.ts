import { isGivenName } from '../../lexicon/names.ts';
import { isState, officeNoun, stateOf } from '../../lexicon/offices.ts';
import { isPeopleNoun } from '../../lexicon/people-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { hasPlainLetters } from '../../text/letters.ts';
import type { Token } from '../../types.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import { afterPlace } from './closes-name.ts';
import type { NameMention } from './name-form.ts';

const LONGEST_TITLE = 8;
const LONGEST_APPOSITION = 16;
/** `of the Harbour and Ferry Department` */
const LONGEST_SEAT = 6;
const MODIFIER = Pos.noun | Pos.properNoun | Pos.adjective | Pos.number;
const DETERMINER = Pos.determiner | Pos.possessive;

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
    if (role !== null) person.role ??= reading.text.slice(role.start, role.end).replace(/\s+/g, ' ');
  }
  return titles;
}

interface BesideName {
  readonly before: RoleRead | null;
  readonly after: RoleRead | null;
  readonly copula: RoleRead | null;
}

/** What stands beside names, kept for a second reading with other persons. */
export type RolesBeside = Map<NameMention, BesideName>;

function besideOf(reading: Reading, mention: NameMention): BesideName {
  const after = appositionAfter(reading, mention);
  const before = titleBefore(reading, mention) ?? descriptionBefore(reading, mention);
  return { before, after, copula: after === null ? copulaAfter(reading, mention) : null };
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

/** The words of a description that tell people apart, lower case; states in full. */
export function traitsOf(words: string): string[] {
  const plain = words
    // `a democratic socialist` is of no party by that word
    .replace(/\b(?:democratic|republican)\b/g, '')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/\s+/g, ' ');
  const traits: string[] = [];
  for (const word of plain.split(hasPlainLetters(plain) ? /[^a-z0-9.-]+/ : /[^\p{L}\p{N}.-]+/u)) {
    const trait = word.replace(/(?<![.-])[.-]+$/, '');
    if (trait.length >= 3 && !posIsFunction(trait)) traits.push(PARTY.get(trait) ?? trait);
  }
  if (/\b(?:new|north|south|west|rhode) /.test(plain))
    for (const match of plain.matchAll(/\b(?:new|north|south|west|rhode) \p{L}+/gu)) if (isState(match[0])) traits.push(match[0]);
  return traits;
}

const PARTY = new Map([
  ['gop', 'republican'],
  ['republicans', 'republican'],
  ['democrat', 'democratic'],
  ['democrats', 'democratic'],
]);
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

function posIsFunction(lower: string): boolean {
  return (posOf(lower) & (Pos.noun | Pos.properNoun | Pos.adjective)) === 0;
}

interface RoleRead {
  readonly start: number;
  readonly end: number;
  /** The noun that names the office: `minister`. */
  readonly noun: string;
}

function isOffice(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (token.capital && isPeopleNoun(token.lower)) return true;
  const known = nounClass(officeNoun(token.lower));
  return known?.kind === 'person' && known.plural !== true;
}

/** `Ilmar’s foreign minister Ana Lund`, `Mayor Lund`; no words of the headline above. */
function titleBefore({ tokens, text, quoted, paragraphOf }: Reading, mention: NameMention): RoleRead | null {
  let last = mention.first;
  while (last < mention.last && (tokens[last]?.start ?? 0) < mention.start) last++;
  const end = tokens[last - 1];
  const at = isOffice(end) ? last - 1 : heldBefore(tokens, last);
  const office = tokens[at];
  if (office === undefined || end?.kind !== 'word' || quoted[at] !== quoted[mention.first]) return null;
  let first = at;
  while (first > 0 && at - first < LONGEST_TITLE) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || quoted[first - 1] !== quoted[first] || paragraphOf[first - 1] !== paragraphOf[first]) break;
    if (before.lower === "'s") first -= 1;
    else if (tokens[first]?.lower === "'s" || ((before.pos & MODIFIER) !== 0 && (before.pos & (Pos.preposition | Pos.conjunction | Pos.verbPast)) === 0))
      first--;
    else break;
    if (text.slice(before.end, tokens[first + 1]?.start ?? 0).trim() !== '') break;
  }
  while (first < at && (tokens[first]?.lower === "'s" || ((tokens[first]?.pos ?? 0) & (DETERMINER | Pos.adverb)) !== 0)) first++;
  return { start: tokens[first]?.start ?? office.start, end: end.end, noun: office.lower };
}

/** The noun of the description before a name; one that says nothing where there is none. */
function described(reading: Reading, mention: NameMention): string {
  return descriptionBefore(reading, mention)?.noun ?? 'owner';
}

/** `Her husband, Aksel Lund, …`: a description of one person whose comma the name follows, closed by another. */
function descriptionBefore({ tokens, quoted }: Reading, mention: NameMention): RoleRead | null {
  const comma = mention.first - 1;
  if (tokens[comma]?.lower !== ',') return null;
  // `the head of the Harbour Board, Ana Lund, …`
  const at = isOffice(tokens[comma - 1]) ? comma - 1 : heldBefore(tokens, comma);
  const office = tokens[at];
  if (office === undefined || quoted[at] !== quoted[mention.first]) return null;
  if (!/^(?:,|\.|;|—|–|\))$/.test(tokens[afterPlace(tokens, mention.last)]?.lower ?? '')) return null;
  let first = at;
  while (first > 0 && at - first < LONGEST_TITLE && tokens[first - 1]?.kind === 'word' && ((tokens[first - 1]?.pos ?? 0) & MODIFIER) !== 0) first--;
  const opener = tokens[first - 1];
  // `a pilot, Ana Lund, …` may be the first of a list
  const determined = (opener?.pos ?? 0) & DETERMINER || opener?.lower === "'s" || (tokens[first]?.pos ?? 0) & DETERMINER;
  return determined ? { start: tokens[first]?.start ?? office.start, end: tokens[comma - 1]?.end ?? office.end, noun: office.lower } : null;
}

/** `former secretary of state Ana Lund`: where the office stands, or -1. */
function heldBefore(tokens: readonly Token[], last: number): number {
  for (let at = last - 2; at > last - 2 - LONGEST_SEAT; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (token.lower === 'of') return at < last - 1 && isOffice(tokens[at - 1]) ? at - 1 : -1;
    if ((token.pos & MODIFIER) === 0 && !token.capital && token.lower !== 'the' && token.lower !== 'and') return -1;
  }
  return -1;
}

/** `Ana Lund is a retired pilot`, `Lund, who was mayor`. */
function copulaAfter({ tokens, quoted }: Reading, mention: NameMention): RoleRead | null {
  let at = mention.last;
  if (tokens[at]?.lower === ',') at++;
  if (tokens[at]?.lower === 'who') at++;
  if (!COPULA.test(tokens[at]?.lower ?? '') || quoted[at] === 1) return null;
  const first = tokens[at + 1];
  if (first === undefined) return null;
  for (let next = at + 1; next < at + LONGEST_TITLE; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || (token.pos & (MODIFIER | DETERMINER)) === 0) return null;
    const following = tokens[next + 1];
    if (isOffice(token) && (following === undefined || !isOffice(following))) return { start: first.start, end: token.end, noun: token.lower };
  }
  return null;
}

const COPULA = /^(?:is|was|became|remains)$/;

/** `Ana Lund, a retired pilot,` and `Ana Lund, mayor of Ilmar,`. */
function appositionAfter({ tokens, quoted }: Reading, mention: NameMention): RoleRead | null {
  const comma = tokens[mention.last];
  const first = tokens[mention.last + 1];
  if (comma?.lower !== ',' || first?.kind !== 'word' || quoted[mention.last + 1] === 1) return null;
  let noun: string | null = null;
  let joined = false;
  for (let at = mention.last + 1; at < mention.last + 1 + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'punctuation' && /^[,.;—–)]/.test(token.lower)) {
      return noun === null ? null : { start: first.start, end: tokens[at - 1]?.end ?? first.end, noun };
    }
    if (token.kind !== 'word' && token.kind !== 'number') return null;
    if (joined) continue;
    // the first preposition ends what can be the head; a finite verb or `who` before it ends the hope of a role
    if ((token.pos & Pos.preposition) !== 0 && (token.pos & MODIFIER) === 0) {
      if (noun === null) return null;
      joined = true;
      continue;
    }
    if (isOffice(token)) noun = token.lower;
    else if (token.lower === 'and' && noun !== null) continue;
    else if (token.lower !== "'s" && (token.pos & (MODIFIER | DETERMINER)) === 0) return null;
    // `Ana, defended her father, …`
    else if (at > mention.last + 1 && (token.pos & DETERMINER) !== 0 && ((tokens[at - 1]?.pos ?? 0) & (Pos.verbPast | Pos.verbPart)) !== 0) return null;
  }
  return null;
}
