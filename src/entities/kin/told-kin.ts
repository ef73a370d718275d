import { isPlace } from '../../lexicon/places.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import type { Gender } from '../entity.ts';
import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { type KinWord, kinWord } from './kin-words.ts';
import type { Kinship } from './kinship.ts';

const TOLD = 3;
/** Whose it is was told in another sentence. */
const TOLD_FARTHER = 1.5;
/** Words between whose and what: `her dear old aunt` */
const MOST_MODIFIERS = 3;
/** The one whose it is stands no more names and tokens before. */
const BACK_NAMES = 6;
const BACK_TOKENS = 60;
const ENDS = /^(?:[,.;:!?)—–]|--+)$/;

/** Somebody’s kin, as words beside a name tell it. */
interface ToldKin {
  readonly word: KinWord;
  /** Token of `her` or `'s`. */
  readonly owner: number;
}

/** `Lucy’s aunt, Mrs. Grant`, `his sister Ana`, `Mrs. Pell, her mother,`, `Mrs. Pell was Lucy’s mother`. */
export function readToldKin(reading: Reading, mentions: readonly NameMention[], personOf: Int32Array, people: readonly Person[], kinship: Kinship): void {
  mentions.forEach((mention, index) => {
    const person = personOf[index] ?? -1;
    const who = people[person];
    if (isPlace(who?.name?.toLowerCase() ?? '')) return;
    if (who === undefined || mention.quoted || who.plural || who.kind !== 'person') return;
    for (const told of [before(reading, mention), after(reading, mention), copula(reading, mention)]) {
      if (told === null || (who.gender !== null && told.word.gender !== null && who.gender !== told.word.gender)) continue;
      const owner = ownerOf(reading, mentions, personOf, people, index, told.owner);
      if (owner === null || owner.person === person) continue;
      kinship.tell(owner.person, told.word.tie, person, owner.near ? TOLD : TOLD_FARTHER);
      who.gender ??= told.word.gender;
    }
  });
}

function before(reading: Reading, mention: NameMention): ToldKin | null {
  const { tokens } = reading;
  const comma = tokens[mention.first - 1]?.lower === ',';
  const noun = mention.first - (comma ? 2 : 1);
  // `with her mother, Ana went out`
  if (comma && (!ENDS.test(tokens[mention.last]?.lower ?? '') || /^(?:and|or)$/.test(tokens[mention.last + 1]?.lower ?? ''))) return null;
  return kinAt(reading, noun);
}

function after(reading: Reading, mention: NameMention): ToldKin | null {
  const { tokens } = reading;
  if (tokens[mention.last]?.lower !== ',') return null;
  for (let at = mention.last + 2; at <= mention.last + 2 + MOST_MODIFIERS; at++) {
    if (kinWord(tokens[at]?.lower ?? '') === undefined) continue;
    // `Ana, her mother, and Otto`
    const next = tokens[at + 1]?.lower ?? '';
    if (!ENDS.test(next) || /^(?:and|or)$/.test(tokens[at + 2]?.lower ?? '')) return null;
    const told = kinAt(reading, at);
    return told !== null && firstOfOwner(reading, told.owner) === mention.last + 1 ? told : null;
  }
  return null;
}

const COPULA = /^(?:is|was)$/;

function copula(reading: Reading, mention: NameMention): ToldKin | null {
  const { tokens } = reading;
  if (!COPULA.test(tokens[mention.last]?.lower ?? '')) return null;
  for (let at = mention.last + 2; at <= mention.last + 4 + MOST_MODIFIERS; at++) {
    if (kinWord(tokens[at]?.lower ?? '') === undefined) continue;
    if (tokens[at + 1]?.lower === "'s") return null;
    const told = kinAt(reading, at);
    return told !== null && firstOfOwner(reading, told.owner) === mention.last + 1 ? told : null;
  }
  return null;
}

/** The token of the owner of the kin whose noun stands at a token: `her`, `my`, `'s`; the gender that it tells. */
export function ownerAt({ tokens }: Reading, noun: number): { readonly token: number; readonly gender: Gender | null } | null {
  let owner = noun - 1;
  while (owner >= noun - MOST_MODIFIERS && isModifier(tokens[owner])) owner--;
  const lower = tokens[owner]?.lower ?? '';
  const gender = OWNERS.get(lower) ?? null;
  return gender !== null || lower === "'s" || lower === 'my' || lower === 'our' ? { token: owner, gender } : null;
}

/** The kin whose noun stands at a token, where an owner stands before it. */
function kinAt({ tokens, quoted }: Reading, noun: number): ToldKin | null {
  const token = tokens[noun];
  const word = kinWord(token?.lower ?? '');
  if (word === undefined || token?.capital === true) return null;
  let owner = noun - 1;
  while (owner >= noun - MOST_MODIFIERS && isModifier(tokens[owner])) owner--;
  const lower = tokens[owner]?.lower ?? '';
  return quoted[owner] === quoted[noun] && (lower === "'s" || OWNERS.has(lower)) ? { word, owner } : null;
}

function isModifier(token: Reading['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && !OWNERS.has(token.lower) && !/^(?:'s|my|our)$/.test(token.lower) && (token.pos & MODIFIER) !== 0;
}

export const OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'm'],
  ['her', 'f'],
]);

/** First token of the owner: with `Lucy’s` that of the name, as far as it has one word. */
function firstOfOwner({ tokens }: Reading, owner: number): number {
  if (tokens[owner]?.lower !== "'s") return owner;
  let first = owner - 1;
  while (tokens[first - 1]?.capital === true && tokens[first - 1]?.kind === 'word') first--;
  return first;
}

/** Whose the kin beside the name at `index` is: the name before `'s`, or the nearest name before of the pronoun’s gender. */
function ownerOf(
  { tokens, sentenceOf }: Reading,
  mentions: readonly NameMention[],
  personOf: Int32Array,
  people: readonly Person[],
  index: number,
  owner: number,
): { readonly person: number; readonly near: boolean } | null {
  const gender = OWNERS.get(tokens[owner]?.lower ?? '');
  for (let at = index + 1; at >= Math.max(0, index - BACK_NAMES); at--) {
    const named = mentions[at];
    if (named === undefined || at === index || named.first > owner) continue;
    if (owner - named.last > BACK_TOKENS) return null;
    const person = personOf[at] ?? -1;
    const who = people[person];
    if (gender === undefined) {
      if (named.last === owner) return who?.kind === 'person' ? { person, near: true } : null;
      continue;
    }
    if (named.quoted || who === undefined || who.kind !== 'person' || who.plural || person === personOf[index]) continue;
    if (hasSameOwner(tokens, named, owner)) continue;
    if (who.gender === gender && !isPlace(who.name?.toLowerCase() ?? '')) return { person, near: sentenceOf[named.first] === sentenceOf[owner] };
  }
  return null;
}

/** `with his brother Otto and his daughter Ana`: one man's. */
function hasSameOwner(tokens: Reading['tokens'], { first, last }: NameMention, owner: number): boolean {
  const joint = tokens[last]?.lower === ',' && tokens[last + 1]?.lower === 'and' ? last + 1 : last;
  if (joint + 1 !== owner || !/^(?:,|and)$/.test(tokens[joint]?.lower ?? '')) return false;
  return kinWord(tokens[first - 1]?.lower ?? '') !== undefined && tokens[first - 2]?.lower === tokens[owner]?.lower;
}
