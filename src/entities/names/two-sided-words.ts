import { isBodyWord, mayBeInitials } from '../../lexicon/bodies.ts';
import { isCalledOut } from '../../lexicon/interjections.ts';
import { isFirstName, isGivenName, isInitials, isLastName } from '../../lexicon/names.ts';
import { isOfficeByInitials } from '../../lexicon/people-nouns.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { isTimeWord } from '../../mentions/time-phrase.ts';
import { isOfSurname } from '../../text/surname-particle.ts';
import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { follows } from './joiners.ts';
import { areOfPeople, isFirmNoun } from './lead-words.ts';
import { opensBodyName } from './opens-body.ts';
import type { WordStatistics } from './word-statistics.ts';

// Words that are no names as a rule and part of one where their neighbours say so.

const PEOPLES = new Set('english french german italian american british russian chinese indian latin greek roman irish scott welsh'.split(' '));
const MONTHS_AND_FAITHS = new Set('april june august roman christian'.split(' '));
/** `in April`, `last June` */
const DATING = /^(?:in|last|this|next|since|until|by|of|early|late|mid|every|from|to|through|during|before|after)$/;
const STYLE = /^(?:mr|mrs|ms|miss|dr)$/;
/** Who does something is called so, and is no first name: `Hacker Brandt`. */
const DOER = /(?:er|or|ist|ian|man|woman)$/;
const PLAIN = NOUN | FINITE | Pos.verbPart;

/** `at 6:44 PM Ana Lund wrote`: no premier. */
export function isHalfOfDay(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  return (lower === 'pm' || lower === 'am') && tokens[at - 1]?.kind === 'number';
}

/** What stands before a month and before nobody's name. */
const WHEN = /^(?:in|last|this|next|since|until|early|late|mid|during)$/;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$/;

/** `in May`, `last March`, `4 May`, `Dec. 8`: no Miss May; not `in May Lund’s view`. */
export function isDated(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const beside = next?.kind === 'number' || (tokens[at - 1]?.kind === 'number' && !(next?.kind === 'word' && next.capital));
  const lower = tokens[at]?.lower ?? '';
  if (beside && (MONTH.test(lower) || SHORT_MONTH.test(lower))) return true;
  return MONTH.test(lower) && WHEN.test(tokens[at - 1]?.lower ?? '') && !(next?.kind === 'word' && next.capital);
}

/**
 * Is the capitalised token at `at` part of a name though its word alone is none: the initial of `Ana O. Lund`, the surname
 * of `Otto French` and `Mr. French`, the first name of `April Lund`?
 *
 * @param words the words of the name so far
 */
export function isPartOfName(reading: Reading, at: number, words: readonly string[]): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  // `the WHO`
  if (words.length === 0 && tokens[at - 1]?.lower === 'the' && mayBeInitials(token.lower) && inCapitals(reading.text, token)) return true;
  if (isSurnameOfLabel(reading, at)) return words.length > 0;
  const initial = token.lower === 'i.' || token.lower === 'o.';
  // `Sean O Farrell`, `Mr Ó Broin`
  if (/^[oó]$/.test(token.lower)) return words.length > 0 && next?.kind === 'word' && next.capital && follows(reading, at + 1) && !isListedWord(next.lower);
  const people = PEOPLES.has(token.lower) && (words.length === 1 || (words.length === 2 && honorificOf((words[0] ?? '').toLowerCase()) !== null));
  if (!initial && !people && !MONTHS_AND_FAITHS.has(token.lower)) return false;
  const nameFollows = next !== undefined && next.kind === 'word' && next.capital && follows(reading, at + 1) && !isListedWord(next.lower);
  // `Grace O., a mother of three`: who is not to be known by the surname
  if (initial) return words.length > 0 && (nameFollows || (words.length === 1 && next?.kind !== 'word' && isGivenName((words[0] ?? '').toLowerCase())));
  if (people) {
    const before = (words.at(-1) ?? '').toLowerCase();
    const capitalAfter = next?.kind === 'word' && next.capital && follows(reading, at + 1);
    return !capitalAfter && (isFirstName(before) || STYLE.test(before.replace('.', '')));
  }
  if (!nameFollows || nounClass(next.lower) !== undefined) return false;
  const onlyStyled = words.every((word) => honorificOf(word.toLowerCase()) !== null);
  return onlyStyled && !DATING.test(tokens[at - 1 - words.length]?.lower ?? '');
}

/** `GUS WIELAND:`: the word before the colon of a label in capitals, after a first name. */
export function isSurnameOfLabel({ text, tokens }: Reading, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next?.lower !== ':' || !isGivenName(before.lower)) return false;
  return token.end - token.start > 2 && inCapitals(text, token) && inCapitals(text, before);
}

/** `Mr. French` */
export function isStyledPeople(style: Token, next: Token): boolean {
  return next.capital && PEOPLES.has(next.lower) && STYLE.test(style.lower.replace('.', ''));
}

/** `Gene Lund said` where a sentence begins: a first name that is also a word, before a surname that is none. */
export function opensName(opener: Token, next: Token | undefined): boolean {
  if (next === undefined || (opener.pos & ~PLAIN) !== 0 || DOER.test(opener.lower)) return false;
  return nounClass(opener.lower)?.kind !== 'person' && !isListedWord(next.lower) && !isFirstName(next.lower);
}

const INFLECTED = Pos.verbPast | Pos.verbThird;

/**
 * `Bill Lund left`, `Hope Lund, a pilot,`: a word that is a first name too opens the sentence before a last name. Where it
 * can be more than a noun (`Will Lund leave?`) what follows the two must tell.
 */
function opensFullName({ tokens }: Reading, at: number): boolean {
  const [opener, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (opener === undefined || next === undefined || !isGivenName(opener.lower) || isListedWord(next.lower)) return false;
  if ((opener.pos & ~NOUN) === 0 && !isFirstName(next.lower)) return true;
  // `Hope Lund and Mark Brandt left`, and no question: `Will Lund and Brandt leave?`
  if (after?.lower === 'and' && tokens[at + 3]?.capital === true) return (opener.pos & Pos.modal) === 0;
  return after?.lower === ',' || (after?.kind === 'word' && !after.capital && ((after.pos & INFLECTED) !== 0 || /^(?:is|was|has|had)$/.test(after.lower)));
}

/** `Quilla Bell left`, `Hope Bell left`: the first word of a sentence is a first name by itself or by the name after it. */
export function opensAlone(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const next = reading.tokens[at + 1];
  // `Yeah, well`
  if (!isCalledOut(reading.tokens[at]?.lower ?? '') && (isUnheard(reading, statistics, at) || isUnheardAlone(reading, statistics, at))) return true;
  if (opensBeforeParticle(reading, at) || isOfTown(reading.tokens[at], next) || opensBodyName(reading, at)) return true;
  if (next?.lower.includes('-') && isOfSyllables(reading.text.slice(next.start, next.end)) && follows(reading, at + 1)) return true;
  if (next?.kind !== 'word' || !follows(reading, at + 1) || !statistics.isName(next, false, inCapitals(reading.text, next))) return false;
  const lower = reading.tokens[at]?.lower ?? '';
  // `C. Amory Bell left`, `St. Brendan’s Hospital left`
  return isInitials(lower) || /^st\.?$/.test(lower) || areBareInitials(reading, at) || opensFullName(reading, at);
}

/** `Oveka van der Bell left` */
function opensBeforeParticle({ tokens }: Reading, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return isOfSurname(tokens, at + 1) && (isGivenName(lower) || !isListedWord(lower));
}

/** `JD Bell left`: two capitals that are no word, place or rank, before a word in small letters that is no body's. */
function areBareInitials({ tokens, text }: Reading, at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (token.end - token.start !== 2 || !inCapitals(text, token) || inCapitals(text, next)) return false;
  if (isListedWord(token.lower) || isPlace(token.lower) || honorificOf(token.lower) !== null || isOfficeByInitials(token.lower)) return false;
  return (!isListedWord(next.lower) || isLastName(next.lower)) && !isBodyWord(next.lower) && !isPlace(next.lower);
}

/** `Quilla Bell left`: no word of the language, and a name stands after it. */
function isUnheard({ tokens, text, quoted }: Reading, statistics: WordStatistics, at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || !next.capital || quoted[at + 1] !== quoted[at] || text.slice(token.end, next.start) !== ' ') return false;
  // `Naughty Otto!`: a first name alone is no surname
  if (isFirstName(next.lower) && !isLastName(next.lower) && tokens[at + 2]?.capital !== true) return false;
  return (
    !isListedWord(token.lower) &&
    statistics.small(token.lower) === 0 &&
    (token.pos & Pos.adverb) === 0 &&
    !standsBefore(token, next.lower) &&
    statistics.isName(next, false, inCapitals(text, next)) &&
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text.slice(token.start, token.end))
  );
}

/** `Oskwater, which …`, `Oskwater, a brewer, …`: no word of the language, of which something is told at once. */
function isUnheardAlone({ tokens, text }: Reading, statistics: WordStatistics, at: number): boolean {
  const token = tokens[at] as Token;
  if (isFirmThatActs(tokens, at) && statistics.small(token.lower) === 0) return !/^.?[A-Z]+$/.test(text.slice(token.start, token.end));
  if (tokens[at + 1]?.lower !== ',' || isListedWord(token.lower) || statistics.small(token.lower) > 0 || (token.pos & Pos.adverb) !== 0) return false;
  if (!/^\p{Lu}[\p{Ll}\p{Lu}]{2,}$/u.test(text.slice(token.start, token.end))) return false;
  return /^(?:who|which|an?|the)$/.test(tokens[at + 2]?.lower ?? '') || tokens[at + 3]?.lower === "'s";
}

/** What firms do, and things and sorts of people seldom. */
const OF_FIRMS =
  /^(?:announced|unveiled|launched|published|hired|acquired|bought|sued|recalled|rejected|declined|agreed|confirmed|denied|filed|posted|plans|makes|employs|owns|runs|operates|sells|refused)$/;

/** `Quayline announced`, `Quayline’s fares`: a word that no list holds, in the singular, and without an article. */
function isFirmThatActs(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos = 0 } = tokens[at] ?? {};
  if (lower.length < 4 || isListedWord(lower) || nounClass(lower) !== undefined || pos !== Pos.noun || /s$|-/.test(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return OF_FIRMS.test(next) || next === "'s";
}

/** `Transit commissioner Ana Lund`: a word of the language that opens the sentence before the noun for what somebody is. */
export function opensTitle({ tokens }: Reading, at: number): boolean {
  const [opener, next] = [tokens[at], tokens[at + 1]];
  if (opener === undefined || next?.kind !== 'word' || next.capital || !isPersonNoun(next.lower)) return false;
  return isListedWord(opener.lower) && !isFirstName(opener.lower) && !isLastName(opener.lower);
}

/** `Human Rights Watchers`: are the tokens all capitalised, the first a noun or adjective and the second a common noun? */
export function areCapitalNouns(tokens: readonly Token[], first: number, last: number): boolean {
  const [opener, next] = [tokens[first], tokens[first + 1]];
  if (
    last - first < 3 ||
    opener === undefined ||
    next === undefined ||
    (opener.pos & ~(NOUN | Pos.adjective | Pos.verbBase)) !== 0 ||
    (opener.pos & (NOUN | Pos.adjective)) === 0
  )
    return false;
  if (!isListedWord(next.lower) || isFirstName(next.lower) || isLastName(next.lower) || (next.pos & Pos.noun) === 0) return false;
  for (let at = first; at < last; at++) if (tokens[at]?.capital !== true) return false;
  return true;
}

/** `Network Rail`, `Border Force`, `Southern Water`: two words of the language, and the second is nobody’s name; not `Mayor Bell`, `Neighbouring Osk`. */
export function isBodyOfTwo(tokens: readonly Token[], first: number, last: number): boolean {
  const [opener, next] = [tokens[first], tokens[first + 1]];
  if (last - first !== 2 || opener === undefined || next?.capital !== true || (next.pos & Pos.noun) === 0) return false;
  if (!isListedWord(next.lower) && !isLifeless(next.lower)) return false;
  if ((opener.pos & ~(NOUN | Pos.adjective | Pos.verbBase)) !== 0 || (opener.pos & (NOUN | Pos.adjective)) === 0 || standsBefore(opener, next.lower))
    return false;
  if (isFirstName(next.lower) || isLastName(next.lower) || isPlace(next.lower) || isTimeWord(next.lower) || honorificOf(opener.lower) !== null) return false;
  const called = nounClass(opener.lower)?.kind;
  const kind = nounClass(next.lower)?.kind;
  return called !== 'person' && !isFirmNoun(opener.lower) && kind !== 'person' && kind !== 'group';
}

const TOWN = /^(?:city|town|county|village|parish|civic)$/;

const LONGEST_OF_PEOPLE = 4;

/** `City Hall`, `Patients First`, `Black Voters Forward`: a body by its words, of which the first is common elsewhere. */
export function isBodyOfWords(tokens: readonly Token[], first: number, last: number): boolean {
  const [opener, next] = [tokens[first], tokens[first + 1]];
  if (last - first < 2 || last - first > LONGEST_OF_PEOPLE || opener === undefined || next?.capital !== true) return false;
  return (last - first === 2 && isOfTown(opener, next)) || areOfPeople(tokens.slice(first, last).map(({ lower }) => lower));
}

function isOfTown(opener: Token | undefined, next: Token | undefined): boolean {
  return opener !== undefined && next?.capital === true && TOWN.test(opener.lower) && (next.lower === 'hall' || isBodyWord(next.lower));
}

/** `Osk-born` is no name. */
const MADE_OF_NAME = /^(?:born|based|led|wide|style|era|only|made|held|run|bred|bound|like|owned|area)$/;

/** `Park Min-jun`, `Moon Hae-in`: a first name of two syllables behind a surname, as in Korea. */
export function isOfSyllables(written: string): boolean {
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}{1,5})-(\p{Ll}{2,6})$/u.exec(written) ?? [];
  const words = [first.toLowerCase(), second];
  return first !== '' && !MADE_OF_NAME.test(second) && words.some((word) => !isListedWord(word) && !isLifeless(word) && !isPlace(word));
}

const WAY = /^(?:street|road|lane|avenue|square|hill|house|bridge|park|green)$/;

/** `Neighbouring Osk`, `Battered Lund`: an adjective made of a verb before a name; not `Downing Street`. */
export function standsBefore(token: Token | undefined, next: string): boolean {
  const { lower = '', pos = 0 } = token ?? {};
  if ((pos & Pos.adjective) === 0 || (pos & (Pos.verbIng | Pos.verbPart)) === 0 || WAY.test(next) || isBodyWord(next)) return false;
  return !lower.includes('-') && !isFirstName(lower) && !isLastName(lower);
}
