import { isPostNominalLetters } from '../../lexicon/post-nominals.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
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

/** `Ana Lund, a retired pilot,`, `Ana Lund, mayor of Ilmar,`, `Ana Lund, 34, of Osk, a nurse,`. */
export function appositionAfter({ tokens, quoted }: Reading, mention: NameMention): RoleRead | null {
  const from = afterAsides(tokens, afterBracket(tokens, mention.last));
  const first = tokens[from];
  if (tokens[from - 1]?.lower !== ',' || first?.kind !== 'word' || quoted[from] === 1) return null;
  let noun: string | null = null;
  let joined = false;
  let passed = false;
  const also: string[] = [];
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    // `an analyst at Lund & Bell`
    if (token.lower === '&' && joined) continue;
    if (token.kind === 'punctuation' && /^[,.;—–)]/.test(token.lower)) {
      return noun === null ? null : { start: first.start, end: tokens[at - 1]?.end ?? first.end, noun, also };
    }
    if (token.kind !== 'word' && token.kind !== 'number') return null;
    // `a doctor at the hospital who was not there`
    if (noun !== null && RELATIVE.test(token.lower)) return { start: first.start, end: tokens[at - 1]?.end ?? first.end, noun };
    // `an aide to Otto Lund was late`: a comma is missing
    if (noun !== null && joined && DOES.test(token.lower)) {
      const that = tokens[at - 1]?.lower === 'that' ? 2 : 1;
      return { start: first.start, end: tokens[at - that]?.end ?? first.end, noun };
    }
    if (joined) continue;
    // the first preposition ends what can be the head; a finite verb or `who` before it ends the hope of a role
    if ((token.pos & Pos.preposition) !== 0 && (token.pos & MODIFIER) === 0) {
      if (noun === null) return null;
      joined = true;
      continue;
    }
    if (isOffice(token)) noun = token.lower;
    else if (token.lower === 'and' && (noun !== null || passed)) {
      if (noun !== null) also.push(noun);
    }
    // `Lund, delegate hunt in Osk`, `Asian leaders`: no head, though it is one elsewhere
    else if (noun !== null && !token.capital && tokens[at - 1]?.lower === noun && only(token.pos, Pos.noun) && isNobody(token.lower)) {
      noun = null;
      passed = true;
    }
    // `a retired pilot`
    else if (token.lower !== "'s" && (token.pos & (MODIFIER | DETERMINER | (at > from ? Pos.verbPart : 0))) === 0) return null;
    // `Ana, defended her father, …`
    else if (at > from && (token.pos & DETERMINER) !== 0 && ((tokens[at - 1]?.pos ?? 0) & (Pos.verbPast | Pos.verbPart)) !== 0) return null;
  }
  return null;
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
