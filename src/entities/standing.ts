import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstBeginningAt } from '../text/position.ts';
import type { Quotation } from '../types.ts';
import { Role } from './dialogue/event.ts';
import { eventFrom } from './dialogue/region.ts';
import type { DocumentPeople } from './document-people.ts';
import type { NameMention } from './names/name-form.ts';

/** How a mention stands in its sentence, for a pronoun that follows. */
export const Standing = { firstSubject: 0, subject: 1, possessor: 2, other: 3, reported: 4 } as const;

const LONGEST_APPOSITION = 24;
/** What stands between dashes may be longer. */
const LONGEST_ASIDE = 48;

/**
 * How each event stands: the first subject of a sentence is whom it is about; subjects are seen through appositions
 * (`Ana Lund, a pilot, left`) and known from reports (`said Ana Lund`); what stands in the words of a report
 * (`The mayor had left, Lund said`) is further off. One pass over the document.
 */
export function standingsOf({ events, reading, mentions }: DocumentPeople, quotations: readonly Quotation[], isDialogue: boolean): Uint8Array {
  const standings = new Uint8Array(events.size).fill(Standing.other);
  const speakers = new Set<number>();
  for (const { speaker } of quotations) if (speaker !== null) speakers.add(speaker.head);
  let mention = 0;
  for (let event = 0; event < events.size; event++) {
    const role = events.role[event];
    const token = events.token[event] ?? 0;
    while (mention < mentions.length && (mentions[mention]?.first ?? 0) < token) mention++;
    const named = mentions[mention]?.first === token ? mentions[mention] : undefined;
    if (role === Role.subject) standings[event] = Standing.subject;
    else if (role === Role.possessor) standings[event] = Standing.possessor;
    else if (named !== undefined && !named.quoted) {
      let spoke = false;
      for (let at = named.first; at < named.last; at++) spoke ||= speakers.has(at);
      const apposed = verbAfterComma(reading, named.last) && closesComma(reading, named.first);
      const subject =
        isTopic(reading, named) || (role === Role.other && (apposed || precedesVerb(reading, named.last) || precedesApposition(reading, named.last)));
      if (spoke || subject) standings[event] = Standing.subject;
    }
  }
  for (const { type, content } of quotations) {
    if (type === 'direct') continue;
    for (const { start, end } of content) {
      const last = firstBeginningAt(reading.tokens, end);
      for (let event = eventFrom(events, firstBeginningAt(reading.tokens, start)); event < events.size && (events.token[event] ?? 0) < last; event++) {
        standings[event] = Standing.reported;
      }
    }
  }
  let sentence = -1;
  for (let event = 0; event < events.size; event++) {
    if (standings[event] !== Standing.subject || events.quoted[event] === 1 || events.sentence[event] === sentence) continue;
    sentence = events.sentence[event] ?? 0;
    const main = isDialogue ? event : mainSubject({ events, reading }, standings, event);
    standings[main] = Standing.firstSubject;
  }
  return standings;
}

/** `A day after Otto Bell said it was late, | Ana Lund left`: the subject of the main clause, where the first that stands is that of an opening one. */
function mainSubject({ events, reading }: Pick<DocumentPeople, 'events' | 'reading'>, standings: Uint8Array, first: number): number {
  const { tokens, sentenceOf, firstOf, paragraphOf } = reading;
  const token = events.token[first] ?? 0;
  let opener = token - 1;
  while (opener > token - LONGEST_OPENING && sentenceOf[opener] === sentenceOf[token] && !OPENERS.test(tokens[opener]?.lower ?? '')) opener--;
  const opens = OPENERS.test(tokens[opener]?.lower ?? '') && sentenceOf[opener] === sentenceOf[token];
  const begins = opens && (opener - OPENING_TIME <= (firstOf[paragraphOf[token] ?? 0] ?? 0) || sentenceOf[opener - OPENING_TIME] !== sentenceOf[token]);
  if (!begins) return first;
  for (let event = first + 1; event < events.size && events.sentence[event] === events.sentence[first]; event++) {
    if (standings[event] !== Standing.subject || events.quoted[event] === 1 || events.person[event] === events.person[first]) continue;
    for (let at = (events.token[event] ?? 0) - 1; at > token && at > (events.token[event] ?? 0) - LONGEST_TITLE; at--)
      if (tokens[at]?.lower === ',') return event;
    return first;
  }
  return first;
}

const OPENERS = /^(?:after|before|when|while|although|though|since|once|because)$/;
/** Words from the opener to its subject: `when the leader of the house, | Otto Bell`. */
const LONGEST_OPENING = 6;
/** `A day | after`, `Hours | after` */
const OPENING_TIME = 3;

/** `For Marta Quist, a pilot, fog is …`, `As for Quist, …`, `Then there’s Marta Quist`: the sentence is about her. */
function isTopic({ tokens, opens, quoted }: DocumentPeople['reading'], { first, last }: NameMention): boolean {
  if (quoted[first] === 1) return false;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (lower(last) === ',' && (lower(first - 1) === 'for' || lower(first - 1) === 'to')) {
    const opener = lower(first - 2) === 'as' ? first - 2 : first - 1;
    return opens[opener] === 1;
  }
  for (let at = first - 1; at > first - LONGEST_TITLE && tokens[at]?.kind === 'word'; at--) {
    if (lower(at) === 'there' || lower(at) === "there's" || lower(at) === 'came') return opens[at] === 1 || opens[at - 1] === 1;
  }
  return false;
}

/** Words of a title between the comma and the name: `One delegate, the harbour union’s deputy chair Ana Lund, agreed`. */
const LONGEST_TITLE = 7;
const TITLE = NOUN | Pos.adjective | Pos.determiner | Pos.possessive | Pos.verbPart;

/** Does a comma stand before the name, or before the title in front of it? */
function closesComma({ tokens }: DocumentPeople['reading'], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 1 - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (token?.lower === ',') return true;
    if (
      token?.kind !== 'word' ||
      (!token.capital && (token.pos & TITLE) === 0 && token.lower !== 'one') ||
      (token.pos & (Pos.verbPast | Pos.preposition)) !== 0
    )
      return false;
  }
  return false;
}

/** `His brother, Otto Lund, runs it`: the name stands in apposition to the subject. */
function verbAfterComma(reading: DocumentPeople['reading'], last: number): boolean {
  return reading.tokens[last]?.lower === ',' && isVerbAt(reading, last + 1);
}

/** Where what stands in brackets after a name ends, or `last`: `Ana Lund (R-Vt.) left`. */
function afterBracket({ tokens }: DocumentPeople['reading'], last: number): number {
  if (tokens[last]?.lower !== '(') return last;
  let at = last;
  while (at < last + LONGEST_BRACKET && tokens[at]?.lower !== ')') at++;
  return at + 1;
}

/** Does a finite verb of the writer’s stand at `at`, adverbs let be? */
function isVerbAt({ tokens, quoted }: DocumentPeople['reading'], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'word' && ((tokens[at]?.pos ?? 0) & ~(Pos.adverb | Pos.negation)) === 0) at++;
  const found = tokens[at];
  return found?.kind === 'word' && quoted[at] !== 1 && (found.pos & TENSED) !== 0 && (found.pos & (Pos.preposition | Pos.conjunction)) === 0;
}

/** `Ana Lund (R-Vt.) left`, `Lund herself left`, `Lund - the owner of the mill - left`. */
function precedesVerb(reading: DocumentPeople['reading'], last: number): boolean {
  const { tokens } = reading;
  const at = afterBracket(reading, last);
  const self = /^(?:himself|herself)$/.test(tokens[at]?.lower ?? '');
  if ((at > last || self) && isVerbAt(reading, self ? at + 1 : at)) return true;
  if (!DASH.test(tokens[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++) {
    const token = tokens[next];
    if (token === undefined || reading.paragraphOf[next] !== reading.paragraphOf[last - 1] || /^[.;:?!]$/.test(token.lower)) return false;
    if (DASH.test(token.lower)) return isVerbAt(reading, next + 1);
  }
  return false;
}

const DASH = /^(?:[—–-]|--+)$/;
const LONGEST_BRACKET = 8;

/** `, one of the pilots, was late`, `, writing in the Courier, agreed`, ` of Ilmar, a lawyer, said`: a finite verb after the second comma. */
function precedesApposition(reading: DocumentPeople['reading'], last: number): boolean {
  const { tokens, paragraphOf, quoted } = reading;
  let at = afterBracket(reading, last);
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'from') while (at < last + 6 && tokens[at]?.lower !== ',') at++;
  if (tokens[at]?.lower !== ',') return false;
  for (let next = at + 1; next < at + LONGEST_APPOSITION; next++) {
    const token = tokens[next];
    if (token === undefined || paragraphOf[next] !== paragraphOf[last - 1] || quoted[next] === 1 || /^[.;:?!]$/.test(token.lower)) return false;
    if (token.lower === ',' && isVerbAt(reading, next + 1)) return true;
  }
  return false;
}
