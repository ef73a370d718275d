import { isBodyWord, isSurnameToo } from '../../lexicon/bodies.ts';
import { isFirstName, isLastName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { isTimeWord } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Reading } from '../reading.ts';
import { follows, isMatter } from './joiners.ts';

// What tells that the first word of a sentence is that of a body's name, though it is a word of the language.

/** How the names of bodies go on after a word of the language, with a capital of its own. */
const INSIDE = /^(?:without|against|beyond|before|between|across|under|over|above|behind)$/;

/** May the word, written with a capital, join the words of a body’s name: `Bread Without Borders`? Lower case. */
export const joinsCause = (lower: string) => INSIDE.test(lower);

/**
 * `University of Ilmar | left`, `Bread Without Borders | left`: a noun for one body without its article, before what it is of, or a
 * word before a preposition with a capital.
 */
export function opensBodyName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const [opener, next] = [tokens[at], tokens[at + 1]];
  if (opener === undefined || next === undefined || !follows(reading, at + 1)) return false;
  if (opensRun(reading, at) || isNumberOfBody(reading, at + 1)) return true;
  // `Havisham & Sons`
  if (next.lower === '&') return isCapital(reading, at + 2);
  if (next.capital && next.kind === 'word' && opensPlace(opener.lower, next.lower)) return true;
  if (next.capital) return INSIDE.test(next.lower) && isCapital(reading, at + 2) && (opener.pos & (Pos.noun | Pos.verbIng)) !== 0;
  if (opensCause(reading, at)) return true;
  if (!/^(?:of|for|on)$/.test(next.lower)) return false;
  const known = nounClass(opener.lower);
  if (opener.lower !== 'port' && (known?.kind !== 'organization' || known.plural === true || !isBodyWord(opener.lower))) return false;
  return isCapital(reading, tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
}

/** Those who speak for somebody, whatever is written with a capital. */
const FOR_OTHERS =
  /^(?:lawyers|attorneys|aides|spokesmen|spokeswomen|spokespeople|officials|representatives|solicitors|barristers|advisers|advisors|prosecutors|agents|candidates|directors|ministers|secretaries|leaders|managers|editors|reporters|prices|shares|votes|plans)$/;

/** `Doctors for the Coast`, `Friends of the Pier`: those who are for something that is nobody’s name, written with a capital. */
function opensCause({ tokens }: Reading, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const joiner = tokens[at + 1]?.lower;
  if (nounClass(lower)?.plural !== true || FOR_OTHERS.test(lower)) return false;
  if (joiner === 'of' ? !/^(?:friends|sons|daughters)$/.test(lower) : joiner !== 'for' && joiner !== 'against') return false;
  const matter = tokens[tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2];
  // not `Strategists for Brandt`
  return isMatter(matter) && (isListedWord(matter?.lower ?? '') || isLifeless(matter?.lower ?? ''));
}

/** Adjectives that bodies are called by. */
const OF_BODIES =
  /^(?:great|green|black|white|blue|golden|little|high|first|standard|allied|associated|amalgamated|clean|fresh|direct|fair|safe|national|international|federal|central|royal|general|public|social|democratic|united|joint|common|global|regional|european|northern|southern|eastern|western|maritime|civil|medical|legal|municipal|metropolitan|independent|free)$/;
const LONGEST = 5;

/** `Labour Inspectorate | director Ana Lund`, `National Union of Dockers | left`: the words with capitals end in a noun for one body. */
function opensRun(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const opener = tokens[at];
  if (opener === undefined || nounClass(opener.lower)?.kind === 'person' || isTimeWord(opener.lower) || isPlace(opener.lower)) return false;
  if (!(OF_BODIES.test(opener.lower) || ((opener.pos & Pos.noun) !== 0 && only(opener.pos, Pos.noun | Pos.verbBase | Pos.adjective)))) return false;
  let last = at;
  while (last < at + LONGEST && isCapital(reading, last + 1)) last++;
  const known = nounClass(tokens[last]?.lower ?? '');
  return last > at && last < at + LONGEST && known?.kind === 'organization' && known.plural !== true && !isSurnameToo(tokens[last]?.lower ?? '');
}

function isCapital(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'word' && token.capital && follows(reading, at);
}

/** What is asked for stands after it. */
const LONGEST_ASKED = 3;

/**
 * `Save the Pier | said`, `Protect Our Coast`: where the name of a body that asks for something ends, which begins at token `at`; `at`
 * where it is none.
 */
export function askingEnd(reading: Reading, at: number): number {
  const { tokens, opens } = reading;
  const verb = tokens[at];
  if (verb?.capital !== true || (verb.pos & Pos.verbBase) === 0 || isFirstName(verb.lower) || isLastName(verb.lower)) return at;
  const [joiner, asked] = [tokens[at + 1], tokens[at + 2]];
  if (!/^(?:the|our|my)$/.test(joiner?.lower ?? '') || !follows(reading, at + 1) || !isCapital(reading, at + 2) || !isMatter(asked)) return at;
  let end = at + 3;
  while (end < at + 2 + LONGEST_ASKED && isCapital(reading, end)) end++;
  const next = tokens[end];
  // `Save the Pier, they cried.`
  const acts = next?.lower === "'s" || (next?.kind === 'word' && !next.capital && ((next.pos & TENSED) !== 0 || isPersonNoun(next.lower)));
  return opens[at] === 1 && joiner?.capital !== true && !acts ? at : end;
}

/** Bodies that are told apart by a number. */
const NUMBERED = /^(?:channel|local|radio|group|studio|news|tv)$/;
/** Initials of a station: `LVN 7`. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** `Channel | 6 said`, `LVN | 35`: is the token the number by which a body is called? */
export function isNumberOfBody(reading: Reading, at: number): boolean {
  const { tokens, text } = reading;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number' || before?.capital !== true || !follows(reading, at)) return false;
  if (!NUMBERED.test(before.lower) && !INITIALS.test(text.slice(before.start, before.end))) return false;
  if (!/^\d{1,3}$/.test(text.slice(token.start, token.end))) return false;
  // `LVN 10 points`
  return next?.kind !== 'word' || next.lower === "'s" || next.capital || (next.pos & (TENSED | Pos.preposition)) !== 0 || isPersonNoun(next.lower);
}

const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** `North Marrow | said`, `New Carrick`: does a place begin with the word, before a name? Not `New mayor`, nor `New Ana Lund biography`. */
function opensPlace(opener: string, next: string): boolean {
  if (opener !== 'new') return SIDE.test(opener) && nounClass(next)?.kind !== 'person';
  return !isListedWord(next) && !isFirstName(next) && !isLastName(next) && nounClass(next) === undefined && !isPlace(next);
}
