import { isPostNominalLetters } from '../../lexicon/post-nominals.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { opensDateline } from './datelined.ts';
import type { NameMention } from './name-form.ts';
import { isOffice } from './office-token.ts';
import type { RoleRead } from './role-read.ts';

/** In tokens. */
const LONGEST = 24;
/** In brackets: `(R-Fla.)` */
const LONGEST_BRACKET = 6;
/** Words of a place: `of Upper Ilmar` */
const LONGEST_PLACE = 4;
const OLDEST = 120;
const DETERMINER = Pos.determiner | Pos.possessive;
/** Where what somebody is ends and what they do begins. */
const RELATIVE = /^(?:who|whose|which|where)$/;
const DOES = /^(?:said|says|stated|told|is|was|has|had|will|would)$/;

/** `Ana Lund, a retired pilot,`, `Ana Lund, mayor of Ilmar,`, `Ana Lund, 34, of Osk, a nurse,`, `Ana Lund (harbour master)`. */
export function appositionAfter(reading: Reading, mention: NameMention): RoleRead | null {
  const { tokens } = reading;
  // `OSK — The head of the board said …`
  if (opensDateline(reading, mention)) return null;
  const { lower, capital } = tokens[mention.last + 1] ?? {};
  // `(D-Vt.)`, `(I told him)`
  const inBracket = tokens[mention.last]?.lower === '(' && capital === false && lower !== 'i' ? appositionFrom(reading, mention, mention.last + 1) : null;
  return inBracket ?? appositionFrom(reading, mention, afterAsides(tokens, afterBracket(tokens, mention.last)));
}

function appositionFrom(reading: Reading, mention: NameMention, after: number): RoleRead | null {
  const { tokens, quoted } = reading;
  let from = after;
  const opens = OPENS.test(tokens[from - 1]?.lower ?? '');
  // `, himself a farmer,`, `, now the mayor,`, `, who is now the mayor,`
  while (opens && LEADS.test(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  if (!opens || (first?.kind !== 'word' && first?.kind !== 'number') || quoted[from] === 1) return null;
  if (first.lower === 'whose') return null;
  // `Ana Lund, playing the captain,`
  if ((first.pos & Pos.verbIng) !== 0 && first.lower.endsWith('ing') && !first.capital) return null;
  // `said the Major, kindly patting the dog’s head`
  const next = tokens[from + 1];
  if (first.lower.endsWith('ly') && !first.capital && next?.lower.endsWith('ing') === true && (next.pos & Pos.verbIng) !== 0) return null;
  const head = new Head();
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (head.joined && isInside(tokens, at)) continue;
    if (endsAt(tokens, at, head) || (head.noun !== null && reading.paragraphOf[at] !== reading.paragraphOf[from]))
      return head.noun === null || (token.lower === '.' && opensAdjunct(reading, mention))
        ? null
        : { start: first.start, end: endBefore(tokens, at), noun: head.noun, also: head.also };
    // `the author of “Low Water”`
    if (token.kind === 'mark' && head.noun !== null) return { start: first.start, end: tokens[head.at]?.end ?? first.end, noun: head.noun, also: head.also };
    if ((token.kind !== 'word' && token.kind !== 'number') || !head.takes(tokens, at, from)) return null;
  }
  return null;
}

/** `At Corran, the principal stood at the gate.`: the sentence begins with where it is, and goes on with somebody. */
function opensAdjunct({ tokens, opens }: Reading, { first }: NameMention): boolean {
  return opens[first - 1] === 1 && ((tokens[first - 1]?.pos ?? 0) & Pos.preposition) !== 0;
}

/** `Ana Lund – the mayor of Osk – said` */
const OPENS = /^(?:,|—|–|--+|\()$/;
const LEADS = /^(?:now|then|also|himself|herself|formerly|currently)$/;

/** What was read of an apposition so far. */
class Head {
  noun: string | null = null;
  at = -1;
  /** A preposition or a clause has closed what can be the head. */
  joined = false;
  readonly also: string[] = [];
  #passed = false;

  /** Reads the token at `at`; false where it ends the hope of a role. */
  takes(tokens: readonly Token[], at: number, from: number): boolean {
    const token = tokens[at] as Token;
    const { lower, pos } = token;
    if (this.joined) return true;
    if ((pos & Pos.preposition) !== 0 && (pos & MODIFIER) === 0) {
      // `a University of Osk professor`
      if (this.noun === null) return isInName(tokens, at);
      this.joined = true;
      return true;
    }
    // `a lawyer now at the ministry`, `a pilot flying for the firm`
    if (this.noun !== null && (only(pos, Pos.adverb) || (only(pos, Pos.verbIng) && isDetermined(tokens, from, this.at)))) {
      this.joined = true;
      return true;
    }
    if (lower === 'and') {
      if (this.noun !== null) this.also.push(this.noun);
      return this.noun !== null || this.#passed || isInName(tokens, at);
    }
    if (isOffice(token)) {
      this.noun = lower;
      this.at = at;
      return true;
    }
    // `Lund, delegate hunt in Osk`, `Asian leaders`: no head, though it is one elsewhere
    if (this.noun !== null && !token.capital && this.at === at - 1 && only(pos, Pos.noun) && isNobody(lower)) {
      this.noun = null;
      this.#passed = true;
      return true;
    }
    if (lower === "'s" || (at > from && (lower === 'first' || lower === 'only' || (lower === 'one' && tokens[at - 1]?.lower === 'and')))) return true;
    // `Ana, defended her father, …`
    if (at > from && (pos & DETERMINER) !== 0 && ((tokens[at - 1]?.pos ?? 0) & (Pos.verbPast | Pos.verbPart)) !== 0) return false;
    // `a retired pilot`, `a visiting professor`
    return (pos & (MODIFIER | DETERMINER | (at > from ? Pos.verbPart : 0))) !== 0 || (at > from && (pos & Pos.verbIng) !== 0 && this.noun === null);
  }
}

/** `a pilot flying`, `Osk’s mayor waiting`; not `husband waiting` */
function isDetermined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((tokens[at]?.pos ?? 0) & DETERMINER) !== 0 || tokens[at]?.lower === "'s") return true;
  return false;
}

/** `Lund & Bell`, `A.B.-C.D.`, `the pilots’ union`: a sign inside a name or behind an owner. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const { lower, start, end } = tokens[at] as Token;
  if (lower === '&') return true;
  const attached = tokens[at - 1]?.end === start;
  return attached && (lower === '-' ? tokens[at + 1]?.start === end : /^['’]$/.test(lower) && tokens[at - 1]?.lower.endsWith('s') === true);
}

/** Does a joining word stand between words with capitals: `University of Osk`, `Rivers and Harbours Agency`? */
function isInName(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (lower === 'of' || lower === 'for' || lower === 'and') && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** Does the apposition end before token `at`: at a comma, a clause, or a verb whose comma is missing (`an aide to Otto Lund was late`)? */
function endsAt(tokens: readonly Token[], at: number, head: Head): boolean {
  const { kind, lower } = tokens[at] as Token;
  if (kind === 'punctuation') return /^(?:[,.;—–)]|--+)/.test(lower);
  return head.noun !== null && (RELATIVE.test(lower) || (head.joined && DOES.test(lower)));
}

function endBefore(tokens: readonly Token[], at: number): number {
  const that = tokens[at]?.kind === 'word' && tokens[at - 1]?.lower === 'that' ? 2 : 1;
  return tokens[at - that]?.end ?? 0;
}

/** `warfare`, `leaders` */
const isNobody = (lower: string) => isLifeless(lower) || nounClass(lower)?.plural === true;

/** `Ana Lund (R-Fla.), …` */
function afterBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== '(') return last;
  for (let at = last + 1; at < last + LONGEST_BRACKET; at++) if (tokens[at]?.lower === ')') return at + 1;
  return last;
}

/** The token after the comma, an age, letters and a place behind it passed over: `, 34, of Osk, Maine, …`. */
function afterAsides(tokens: readonly Token[], comma: number): number {
  let at = comma + 1;
  if (tokens[comma]?.lower !== ',') return at;
  for (let aside = 0; aside < 3; aside++) {
    const next = afterAside(tokens, at);
    if (tokens[next]?.lower !== ',' || next === at) break;
    at = next + 1;
  }
  return at;
}

/** Where an age, a place or letters that stand at `at` end; `at` where none do. */
function afterAside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const aged = /^aged?$/.test(token?.lower ?? '') ? at + 1 : at;
  const age = tokens[aged];
  if (age?.kind === 'number' && Number(age.lower) < OLDEST) return aged + 1;
  if (token?.capital === true && isPostNominalLetters(token.lower)) return at + 1;
  if (token?.lower !== 'of' && token?.lower !== 'from') return at;
  let last = at + 1;
  while (last < at + 1 + LONGEST_PLACE && tokens[last]?.kind === 'word' && tokens[last]?.capital === true) last++;
  if (last === at + 1) return at;
  // `of Osk, Maine,`
  const state = tokens[last + 1];
  return tokens[last]?.lower === ',' && state?.capital === true && tokens[last + 2]?.lower === ',' && !isOffice(state) ? last + 2 : last;
}
