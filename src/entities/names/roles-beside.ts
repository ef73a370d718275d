import { isBodyWord } from '../../lexicon/bodies.ts';
import { officeNoun } from '../../lexicon/offices.ts';
import { withoutPeriod } from '../../lexicon/period.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isOccasion } from '../../mentions/after-adjunct.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { appositionAfter } from './apposition-after.ts';
import { afterPlace } from './closes-name.ts';
import { honorificOf } from './honorifics.ts';
import { OF_STATE } from './lead-words.ts';
import type { NameMention } from './name-form.ts';
import { isOffice } from './office-token.ts';
import { joinsCause } from './opens-body.ts';
import { isPosition } from './positions.ts';
import type { RoleRead } from './role-read.ts';
import { isStyle } from './role-words.ts';
import { officeTold } from './told-office.ts';

const LONGEST_TITLE = 8;
/** `of the Harbour and Ferry Department` */
const LONGEST_SEAT = 6;
const DETERMINER = Pos.determiner | Pos.possessive;

export interface BesideName {
  readonly before: RoleRead | null;
  readonly after: RoleRead | null;
  /** What the sentence goes on to say of them: `Ana Lund was elected mayor`. */
  readonly told: RoleRead | null;
}

/** What stands beside names, kept for a second reading with other persons. */
export type RolesBeside = Map<NameMention, BesideName>;

/** Reads the words before and after a name. */
export function besideOf(reading: Reading, mention: NameMention): BesideName {
  const after = appositionAfter(reading, mention);
  const title = titleBefore(reading, mention);
  // `her deputy, Dr. Ana Lund,`
  const called = title !== null && title.start >= (reading.tokens[mention.first]?.start ?? 0);
  const styled = title === null || called || isStyle(reading.text.slice(title.start, title.end));
  const description = styled ? descriptionBefore(reading, mention) : null;
  // `the medical director, Dr. Ana Lund,`: the doctor as well
  const before = description !== null && title !== null ? { ...description, also: [officeNoun(withoutPeriod(title.noun))] } : (description ?? title);
  return { before, after, told: officeTold(reading, mention, after) };
}

/** `Ilmar’s foreign minister Ana Lund`, `Mayor Lund`; no words of the headline above. */
function titleBefore({ tokens, text, quoted, paragraphOf }: Reading, mention: NameMention): RoleRead | null {
  let last = mention.first;
  while (last < mention.last && (tokens[last]?.start ?? 0) < mention.start) last++;
  // `lawmaker Datuk Ana Lund`
  if (last > mention.first && !isOffice(tokens[last - 1]) && isOffice(tokens[mention.first - 1])) last = mention.first;
  const end = tokens[last - 1];
  const at = isOffice(end) || isPosition(tokens, last - 1) ? last - 1 : heldBefore(tokens, last);
  const office = tokens[at];
  if (office === undefined || end?.kind !== 'word' || quoted[at] !== quoted[mention.first]) return null;
  // `The head of the board is Ana Lund`
  const closing = /^(?:is|was)$/.test(end.lower) ? (tokens[last - 2] ?? end) : end;
  let first = at;
  while (first > 0 && at - first < LONGEST_TITLE) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || quoted[first - 1] !== quoted[first] || paragraphOf[first - 1] !== paragraphOf[first]) break;
    // `On Friday union leader Ana Lund`
    if (before.capital && WEEKDAY.test(before.lower) && tokens[first]?.lower !== "'s") break;
    if (before.lower === "'s") first -= 1;
    // `Bank of Osk governor Ana Lund`
    else if (first < at && tokens[first]?.capital === true && joinsBody(tokens, first - 1)) first -= 2;
    else if (
      tokens[first]?.lower === "'s" ||
      SERVING.test(before.lower) ||
      (FIELDS.test(before.lower) && first === at) ||
      ((before.capital ? before.pos & CAPITALS : before.pos & MODIFIER) !== 0 &&
        (before.pos & (Pos.preposition | Pos.conjunction | Pos.verbPast)) === 0 &&
        !isDoing(tokens, first - 1))
    )
      first--;
    else break;
    if (text.slice(before.end, tokens[first + 1]?.start ?? 0).trim() !== '') break;
  }
  first = afterOccasion(tokens, afterVerb(tokens, first, at), at);
  while (first < at && (tokens[first]?.lower === "'s" || isOpening(tokens[first]) || isDone(tokens, first))) first++;
  // `her late husband, the composer Ivor Lund`
  const kin = tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === ',' ? (tokens[first - 3]?.lower ?? '') : '';
  const also = nounClass(kin)?.gender === undefined ? [] : [kin];
  // `Information Minister Col. Ana Lund`
  for (let other = first; other < at; other++) if (isOffice(tokens[other]) && tokens[other + 1]?.lower !== "'s") also.push(tokens[other]?.lower ?? '');
  return { start: tokens[first]?.start ?? office.start, end: closing.end, noun: office.lower, also };
}

/** `After the meeting | union leader Ana Lund`: the occasion that opens the sentence modifies nobody. */
function afterOccasion(tokens: readonly Token[], from: number, office: number): number {
  if (((tokens[from - 1]?.pos ?? 0) & DETERMINER) === 0 || ((tokens[from - 2]?.pos ?? 0) & Pos.preposition) === 0) return from;
  for (let at = office - 1; at >= from; at--) if (tokens[at]?.capital === false && isOccasion(tokens[at]?.lower ?? '')) return at + 1;
  return from;
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** Also `Pelican Ferries spokeswoman`, whose second word may be a verb. */
const CAPITALS = MODIFIER | Pos.verbThird;

/** `Bank | of Osk`, `House Committee | on Piers`, `Bread | Without Borders`: a preposition in the name of a body. */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  const [before, joiner] = [tokens[at - 1], tokens[at]];
  if (before?.capital !== true || joiner === undefined) return false;
  return joiner.lower === 'of' || (/^(?:for|on)$/.test(joiner.lower) && isBodyWord(before.lower)) || (joiner.capital && joinsCause(joiner.lower));
}

/** Where the title begins behind a verb or a noun that its words were taken on with: `the reason | President Lund`, `the candidates | Sen. Lund and Sen. Bell`. */
function afterVerb(tokens: readonly Token[], from: number, office: number): number {
  for (let at = office - 1; at >= from; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.capital || next.lower === "'s" || token.lower === "'s") continue;
    if (nounClass(token.lower)?.plural === true && nounClass(token.lower)?.kind === 'group') return at + 1;
    // `ask former senator Ana Lund`
    if ((token.pos & VERB) === 0 || nounClass(token.lower)?.kind === 'person' || SERVING.test(token.lower)) continue;
    if (/^(?:former|then|ex)$/.test(next.lower) || (next.capital && honorificOf(next.lower)?.rank === 'office' && !OF_BODIES.test(token.lower))) return at + 1;
  }
  return from;
}

/** `state Sen. Ana Lund`, `board President Ana Lund` */
const OF_BODIES = /^(?:state|board|council|committee|party|club|school|bank|union|county|company|court|house|chamber|team|city|town|campaign|group)$/;

/** `managing partner` */
const SERVING = /^(?:managing|acting|founding|visiting|presiding|commanding|leading)$/;

/** `housing activist`, `shipping magnate` */
const FIELDS =
  /^(?:housing|banking|shipping|mining|farming|fishing|boxing|racing|cycling|marketing|advertising|accounting|engineering|manufacturing|trading|gaming|lending|nursing|publishing|polling|broadcasting|climbing|sailing|swimming|training|voting|planning|building|gambling|coaching|counseling|counselling|teaching|catering|wrestling|skiing|skating|rowing|running|logging|programming)$/;

/** `a group supporting | Mayor Lund` */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const { pos = 0, capital = false, lower = '' } = tokens[at] ?? {};
  if (capital || (pos & Pos.verbIng) === 0 || (pos & Pos.noun) !== 0 || SERVING.test(lower)) return false;
  const before = tokens[at - 1];
  return (pos & Pos.adjective) === 0 || (before?.capital === false && before.pos === Pos.noun);
}

/** `to force | Senator Lund`, `had seen | Mayor Lund`: what is done to the bearer. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const { pos = 0, capital = false } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (capital || before === undefined || before.lower === "'s") return false;
  if ((pos & Pos.verbPart) !== 0 && (before.pos & Pos.auxiliary) !== 0) return true;
  // `according to campaign manager Ana Lund`
  const infinitive = before.lower === 'to' && !OF_PHRASES.test(tokens[at - 2]?.lower ?? '');
  return (pos & Pos.verbBase) !== 0 && (infinitive || (before.pos & (Pos.modal | Pos.negation)) !== 0);
}

const OF_PHRASES = /^(?:according|thanks|owing|due|close|next)$/;

/** No word of the title: an article, an adverb; `first lady` is one. */
function isOpening(token: Token | undefined): boolean {
  return token !== undefined && (token.pos & (DETERMINER | Pos.adverb)) !== 0 && token.lower !== 'first';
}

/** The noun of the description before a name; one that says nothing where there is none. */
export function described(reading: Reading, mention: NameMention): string {
  return descriptionBefore(reading, mention)?.noun ?? 'owner';
}

/** `Her husband, Aksel Lund, …`: a description of one person whose comma the name follows, closed by another. */
function descriptionBefore({ tokens, quoted, opens }: Reading, mention: NameMention): RoleRead | null {
  let comma = mention.first - 1;
  // `the bishop of Ilmar, the Most Rev. Ana Lund,`
  while (mention.first - comma < LONGEST_STYLE && STYLING.has(tokens[comma]?.lower ?? '')) comma--;
  if (tokens[comma]?.lower !== ',') return null;
  // `the head of the Harbour Board, Ana Lund, …`
  const at = heldAt(tokens, comma);
  const office = tokens[at];
  if (office === undefined || quoted[at] !== quoted[mention.first]) return null;
  if (!/^(?:,|\.|;|—|–|\))$/.test(tokens[afterPlace(tokens, mention.last)]?.lower ?? '')) return null;
  let first = modifiedFrom(tokens, at);
  // `Osk Ferries’ president and chief executive, Ana Lund`
  if (tokens[first - 1]?.lower === 'and' && isOffice(tokens[first - 2])) first = modifiedFrom(tokens, first - 2);
  const opener = tokens[first - 1];
  // `Director of Boats, Ana Lund, …`
  if (opens[first] === 1 && tokens[first]?.capital === true && comma - first > 1)
    return { start: tokens[first]?.start ?? office.start, end: tokens[comma - 1]?.end ?? office.end, noun: office.lower };
  // `a pilot, Ana Lund, …` may be the first of a list
  const owned = opener?.lower === "'s" || (/^['’]$/.test(opener?.lower ?? '') && tokens[first - 2]?.lower.endsWith('s') === true);
  const determined = (opener?.pos ?? 0) & DETERMINER || owned || opener?.lower === 'one' || (tokens[first]?.pos ?? 0) & DETERMINER;
  return determined ? { start: tokens[first]?.start ?? office.start, end: tokens[comma - 1]?.end ?? office.end, noun: office.lower } : null;
}

/** `a 34-year-old nurse`: where the words that go with the office at `at` begin. */
function modifiedFrom(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST_TITLE && tokens[first - 1]?.kind !== 'punctuation' && ((tokens[first - 1]?.pos ?? 0) & MODIFIER) !== 0) first--;
  // `a passing bus driver`
  const doing = ((tokens[first - 1]?.pos ?? 0) & Pos.verbIng) !== 0 && ((tokens[first - 2]?.pos ?? 0) & DETERMINER) !== 0;
  return doing ? first - 1 : first;
}

/** Where the office of the description that ends before `comma` stands: `a spokeswoman for the alliance, Ana Lund,`; -1 for none. */
function heldAt(tokens: readonly Token[], comma: number): number {
  const held = isOffice(tokens[comma - 1]) ? comma - 1 : heldBefore(tokens, comma);
  if (held >= 0) return servantOf(tokens, held);
  const servant = servantOf(tokens, comma - 1);
  return servant === comma - 1 ? -1 : servant;
}

/** `a spokesman for the governor, Luis Arce,`: not the office at `at`, but who serves whoever holds it. */
function servantOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST_TITLE && tokens[first - 1]?.kind === 'word' && ((tokens[first - 1]?.pos ?? 0) & (MODIFIER | DETERMINER)) !== 0)
    first--;
  return SERVES.test(tokens[first - 1]?.lower ?? '') && isOffice(tokens[first - 2]) ? first - 2 : at;
}

const SERVES = /^(?:for|to|of)$/;

const LONGEST_STYLE = 5;
const STYLING = new Set('the late most right very rev rev. reverend dr dr. prof prof. sir dame lord lady'.split(' '));

/** `former secretary of state Ana Lund`: where the office stands, or -1. */
function heldBefore(tokens: readonly Token[], last: number): number {
  for (let at = last - 2; at > last - 2 - LONGEST_SEAT; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (token.lower === 'of' || (token.lower === 'for' && OF_STATE.test(tokens[at - 1]?.lower ?? '')))
      return at < last - 1 && isOffice(tokens[at - 1]) && !isStyled(tokens, at + 1, last) ? at - 1 : -1;
    // `the minister of Osk accused Ilmar`
    if ((token.pos & Pos.verbPast) !== 0 && !token.capital) return -1;
    if ((token.pos & MODIFIER) === 0 && !token.capital && token.lower !== 'the' && token.lower !== 'and') return -1;
  }
  return -1;
}

/** `a friend of Mr. Lund`: nothing but the style of the name. */
function isStyled(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (honorificOf(tokens[at]?.lower ?? '') === null) return false;
  return true;
}
