import { isBodyWord, isSurnameToo } from '../../lexicon/bodies.ts';
import { isFirstName, isGivenName, isInitials, isLastName } from '../../lexicon/names.ts';
import { isOfficeByInitials } from '../../lexicon/people-nouns.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos, posOf } from '../../lexicon/words.ts';
import type { EntityKind, Token } from '../../types.ts';
import { isCompanyToo } from './body-beside.ts';

const PARTY = /^(?:democrats?|republicans?|independents?|libertarians?|conservatives?|liberals?|socialists?|greens?|tory|tories)$/;

/** What firms and offices do, and are not called by. */
const TRADE = /maker$|^(?:retailer|lender|insurer|supplier|publisher|manufacturer|regulator|watchdog|airline|startup|start-up)$/;

/** `Carmaker Ostra`, `Airline Quill`: what the firm after it is. */
export const isFirmNoun = (lower: string) => TRADE.test(lower) || isCompanyToo(lower);

/** A common noun with a name before its hyphen: `Oscar-winner`. */
function isTitled(word: string): boolean {
  return word.includes('-') && /^\p{Lu}\p{L}*-\p{Ll}{4,}$/u.test(word);
}

/**
 * How many words at the front of a run of capitals are no part of the name: `Democrat Ana Lund`, `Oscar-winner Ana
 * Lund`, `State Ana Lund` (after `Secretary of`), `Ilmar City Public Advocate Ana Lund`.
 *
 * @param written the words as they stand, honorifics left out
 * @param opens do they open a sentence, which gives a common noun its capital?
 */
export function leadWords(written: readonly string[], opens: boolean): number {
  if (written.length < 2) return 0;
  const words = written.map((word) => word.toLowerCase());
  const joined = words.some((word) => word === 'of' || word === 'for' || word === 'on' || word === '&');
  // `Lund-backed Friends for Ilmar`
  const lead = joined ? Number(isTitled(written[0] ?? '')) : leadOf(written, words, opens);
  // most names have none, and need not be asked what they are
  return lead > 0 && (!isBody(words) || isSomebody(words, lead)) && (joined || !areOfPeople(words)) ? lead : 0;
}

/** What calls upon people, at the end of a body's name. */
const CALLS = /^(?:now|forward|first|together)$/;

/** `Ilmar Workers Council`, `Doctors Across Borders`, `Clean Rivers Now` */
function isBody(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return isBodyWord(last) || CALLS.test(last) || (posOf(words[1] ?? '') & (Pos.preposition | Pos.noun)) === Pos.preposition;
}

/** `Plumber Otto Banks`: somebody, though bodies are called so too. */
function isSomebody(words: readonly string[], lead: number): boolean {
  const [given = '', surname = '', ...more] = words.slice(lead);
  return more.length === 0 && isFirstName(given) && !isPlace(given) && isSurnameToo(surname);
}

/** The same, of what is no name of a body. */
function leadOf(written: readonly string[], words: readonly string[], opens: boolean): number {
  // `Aontas TD Zuzu Lund`: the body before the office is no part of the name, though no list has the first name
  const office = words.findIndex(isOfficeByInitials);
  if (office > 0 && office < words.length - 1) return office + 1;
  let lead = Number(RANK.test(written[0] ?? '') && (words.length > 2 ? isGiven(words[1] ?? '') : isLastName(words[1] ?? '')));
  while (words.length - lead > 1 && (isTitled(written[lead] ?? '') || isLead(words[lead] ?? '', words.length - lead, opens && lead === 0))) lead++;
  const given = words.findIndex((word, at) => at >= lead && isGiven(word));
  // words of the language before a first name that a surname follows
  if (given > lead && given < words.length - 1) {
    const before = words.slice(lead, given);
    if (before.every((word, at) => isListedWord(word) || isPartOfPlace(word) || (opens && at === 0 && isMood(word)))) return given;
    // `Marrow County Recorder Ana Lund`, `Dock Workers Secretary-Treasurer Ana Lund`
    if (before.some((word, at) => isTitled(written[lead + at] ?? '') || PARTY.test(word) || nounClass(word.slice(word.lastIndexOf('-') + 1)) !== undefined))
      return given;
  }
  return lead > 0 ? lead : unheardAfterOffice(words);
}

/** Police ranks, in capitals: `DS Ana Lund`, `PC Bell`; not `DS Smith plc`. */
const RANK = /^(?:W?PC|DC|DS|DI|DSI|DCI|DCS)$/;

/** `Marrow County Recorder Zdravka Brkic`: where an office ends and a name in full begins of which no list holds a word; 0 for nowhere. */
function unheardAfterOffice(words: readonly string[]): number {
  for (let at = words.length - 3; at >= Math.max(0, words.length - 4); at--) {
    if (nounClass(words[at] ?? '')?.kind !== 'person' || isLastName(words[at] ?? '')) continue;
    const name = words.slice(at + 1);
    return name.every((word) => word.length > 2 && nounClass(word) === undefined && !isListedWord(word) && !isLifeless(word) && !isBodyWord(word)) ? at + 1 : 0;
  }
  return 0;
}

/** `Ana`, `Ana-Lee`, `J.D.` */
const isGiven = (word: string) => isGivenName(word) || (word.length > 2 && isInitials(word)) || (word.includes('-') && word.split('-').every(isGivenName));

/** `Furious Ana Lund said`: the adjective that opens a sentence of the tabloids, though no list has it. */
function isMood(word: string): boolean {
  return !isLastName(word) && (posOf(word) === Pos.adjective || /(?:broken|stricken)$/.test(word));
}

/** `Patients First`, `National Nurses Together`, `Public Health Wales`: nouns for people among words of the language, and no name, make a body of their own. */
export function areOfPeople(words: readonly string[]): boolean {
  const people = words.findIndex((word, at) => {
    const known = nounClass(word);
    return known?.kind === 'group' && (at === 0 || known.plural === true);
  });
  if (people < 0 || people === words.length - 1) return false;
  return words.every((word, at) => {
    if (at === people) return true;
    // `Black Voters Forward`
    if (at < people && (posOf(word) & Pos.adjective) !== 0 && !isFirstName(word)) return true;
    return posOf(word) !== 0 && !isFirstName(word) && !isLastName(word) && !isPeople(nounClass(word)?.kind);
  });
}

const isPeople = (kind: EntityKind | undefined) => kind === 'person' || kind === 'group';

function isLead(word: string, left: number, opens: boolean): boolean {
  if (isGivenName(word)) return false;
  if (PARTY.test(word)) return true;
  const known = nounClass(word.slice(word.lastIndexOf('-') + 1));
  // `Carmaker Ostra`
  if (known?.kind === 'organization' && opens && left === 2 && TRADE.test(word)) return true;
  if (known === undefined || known.kind === 'document' || known.kind === 'organization') return false;
  // `Baker Lund` may be called so
  return left > 2 || (opens && isCompanyToo(word)) || known.plural === true || word.includes('-');
}

function isPartOfPlace(word: string): boolean {
  return /^(?:new|north|south|east|west|united|st\.?|york|jersey|hampshire|u\.s\.?|u\.k\.?|us|uk)$/.test(word);
}

/** A run of words with capitals, as token indices, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** First token after the honorifics. */
  readonly core: number;
  readonly words: readonly string[];
  readonly nickname: string | null;
}

/** Who is minister for something. */
export const OF_STATE = /^(?:minister|secretary|commissioner|chancellor)$/;

/**
 * `Leader of the Opposition Sunniva Rane`, `Minister for Health Ana Lund`: what the office is held of is no part of the name, which
 * frames read from token `begins` on.
 */
export function withoutSeat(tokens: readonly Token[], run: Run, begins = run.first): Run {
  if (run.last - run.first !== run.words.length) return run;
  const lead = portfolioLead(tokens, run);
  if (lead > 0) return { ...run, first: run.first + lead, core: run.core + lead, words: run.words.slice(lead) };
  // `Secretary of State Zdravka Brkic`, whatever list holds her name
  const state = tokens[run.first]?.lower === 'state' && tokens[run.first - 1]?.lower === 'of' && OF_STATE.test(tokens[run.first - 2]?.lower ?? '');
  if (state && run.first === run.core && run.words.length > 2) return { ...run, first: run.first + 1, core: run.core + 1, words: run.words.slice(1) };
  if (begins - run.core !== 1 || !/^(?:of|the)$/.test(tokens[run.first - 1]?.lower ?? '')) return run;
  return { ...run, first: begins, core: begins, words: run.words.slice(begins - run.first) };
}

/** How many words at the front of the run only tell what the minister before it is for. */
function portfolioLead(tokens: readonly Token[], { first, core, words }: Run): number {
  if (first !== core || tokens[first - 1]?.lower !== 'for' || !OF_STATE.test(tokens[first - 2]?.lower ?? '')) return 0;
  const given = words.findIndex((word) => isGivenName(word.toLowerCase()));
  if (given >= 0) return given < words.length - 1 ? given : 0;
  let lead = 0;
  // at least a first name and a surname are left
  while (lead < words.length - 2 && isMatter((words[lead] ?? '').toLowerCase())) lead++;
  return lead;
}

/** `health`, `and`: a word of the language. */
const isMatter = (lower: string) => isListedWord(lower) || isLifeless(lower);
