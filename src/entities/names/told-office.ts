import { isBodyWord } from '../../lexicon/bodies.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { firstBeginningAt } from '../../text/position.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import type { NameMention } from './name-form.ts';
import { officeBesideName } from './office-beside-name.ts';
import { isOffice } from './office-token.ts';
import type { RoleRead } from './role-read.ts';

const LONGEST = 8;
/** `of the Harbour and Ferry Department` */
const LONGEST_BODY = 6;
const DETERMINER = Pos.determiner | Pos.possessive;

/** `has been`, `had long been`, `will be` */
const HELPS = /^(?:has|had|have|will|would)$/;
const COPULA = /^(?:is|was|became|become|becomes|been|be|being|remains|remained)$/;
/** What is done to whoever gets an office. */
const GIVEN = /^(?:re-?)?(?:appointed|elected|named|made|chosen|promoted|hired|confirmed|installed|ordained|picked|selected|sworn|reinstated|voted)$/;
/** `serves as`, `took over as`, `resigned as` */
const ACTS = /^(?:work|serve|act|start|return|resign|retire|step|take|stand)(?:s|ed|ped|d)?$|^(?:took|stood|quit)$/;
/** `sworn in`, `took over`, `stepped down` */
const PARTICLE = /^(?:in|over|down|up|out|back|office)$/;
/** The office is behind them, or their time in it is. */
const PAST = /^(?:served|worked|acted|resigned|retired|stepped|stood|quit)$/;
/** Words between an appointing verb and the office. */
const LINK = /^(?:as|to|be|become|the|post|position|role|job|of)$/;

/**
 * What is told of whoever bears the name in a sentence about them: `Ana Lund is a retired pilot`, `Lund, who was elected
 * mayor`, `Lund has been mayor since May`, `Lund works as a nurse`, `the board made Lund chair`.
 *
 * @param after the apposition between the name and the verb: `Ana Lund, a lawyer, was elected mayor`
 */
export function officeTold(reading: Reading, mention: NameMention, after: RoleRead | null): RoleRead | null {
  const { tokens, quoted } = reading;
  // `Lund, a Republican, was elected mayor`: nobody is called so
  if (quoted[mention.first] === 1 || /^an?$/.test(tokens[mention.first - 1]?.lower ?? '')) return null;
  const beside = officeBesideName(reading, mention, officeFrom);
  if (beside !== null) return beside;
  let at = after === null ? mention.last : firstBeginningAt(tokens, after.end);
  const appointed = after === null ? appointedBefore(tokens, mention.first) : false;
  if (appointed) return officeFrom(tokens, tokens[at]?.lower === 'as' ? at + 1 : at);
  if (FOLLOWS.test(tokens[mention.first - 1]?.lower ?? '') && tokens[at]?.lower === 'as') return officeFrom(tokens, at + 1, true);
  if (tokens[at]?.lower === ',') at++;
  if (tokens[at]?.lower === 'who') at++;
  if (quoted[at] === 1) return null;
  const helps = HELPS.test(tokens[at]?.lower ?? '');
  if (helps) at = afterAdverbs(tokens, at + 1);
  const verb = tokens[at]?.lower ?? '';
  if (COPULA.test(verb)) {
    at = afterAdverbs(tokens, at + 1);
    if (!GIVEN.test(tokens[at]?.lower ?? '')) return officeFrom(tokens, at);
  } else if (LEADS.has(verb)) return leaderOf(tokens, at);
  else if (!ACTS.test(verb) && !(helps && GIVEN.test(verb)) && !(tokens[at - 1]?.lower === ',' && GIVEN.test(verb))) return null;
  if (PARTICLE.test(tokens[at + 1]?.lower ?? '')) at++;
  const linked = tokens[at + 1]?.lower ?? '';
  if (ACTS.test(verb) && linked !== 'as') return null;
  at++;
  while (LINK.test(tokens[at]?.lower ?? '')) at++;
  return officeFrom(tokens, at, PAST.test(verb));
}

/** What is done for a body, and what whoever does it is called. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['leads', 'leader'],
  ['heads', 'head'],
  ['chairs', 'chair'],
  ['coaches', 'coach'],
  ['manages', 'manager'],
  ['directs', 'director'],
  ['edits', 'editor'],
  ['owns', 'owner'],
]);

/** `leads | the Dock Union`, `heads | Osk’s school board`: a body or a place of their own, not `leads the polls`. */
function leaderOf(tokens: readonly Token[], at: number): RoleRead | null {
  const { lower = '', capital = false } = tokens[at] ?? {};
  const noun = LEADS.get(lower);
  const first = tokens[at + 1];
  const last = nounsEnd(tokens, at + 1);
  const end = tokens[last - 1];
  if (noun === undefined || capital || first === undefined || end === undefined || last === at + 1) return null;
  const body = end.capital || isBodyWord(end.lower) || nounClass(end.lower)?.kind === 'organization';
  return body || (lower === 'owns' && (first.pos & DETERMINER) !== 0) ? { start: first.start, end: end.end, noun } : null;
}

/** `is now`, `has long been` */
function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && tokens[at]?.kind === 'word' && tokens[at]?.capital === false && ((tokens[at]?.pos ?? 0) & Pos.adverb) !== 0) at++;
  return at;
}

/** `Lund succeeded | Otto Bell as chair`: he holds it no more. */
const FOLLOWS = /^(?:succeed|replac|unseat|oust)(?:e|s|es|ed|ing)?$/;

const APPOINTS = /^(?:re-?)?(?:appointed|elected|named|made|chose|installed|appoints|elects|names|appoint|elect)$/;

/** `the board appointed | Ana Lund` */
function appointedBefore(tokens: readonly Token[], first: number): boolean {
  return APPOINTS.test(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.capital === false;
}

/** `a retired pilot`, `mayor of Osk`: the words from `from` on, where they are those for an office. */
function officeFrom(tokens: readonly Token[], from: number, past = false): RoleRead | null {
  const first = tokens[from];
  if (first === undefined) return null;
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    const owner = token?.lower === "'s" && at > from;
    if (token?.kind !== 'word' || (!owner && (token.pos & (MODIFIER | DETERMINER)) === 0 && !isOffice(token))) return null;
    if (!isOffice(token) || isOffice(tokens[at + 1]) || tokens[at + 1]?.lower === "'s") continue;
    const role = { start: first.start, end: bodyEnd(tokens, at), noun: token.lower };
    return past ? { ...role, past } : role;
  }
  return null;
}

/** `head | of the Pilots’ Union`: the end of the words for the body, or of the office at `at`. */
function bodyEnd(tokens: readonly Token[], at: number): number {
  const { end = 0 } = tokens[at] ?? {};
  if (!/^(?:of|for|at)$/.test(tokens[at + 1]?.lower ?? '')) return end;
  const last = nounsEnd(tokens, at + 2);
  return last === at + 2 ? end : (tokens[last - 1]?.end ?? end);
}

/** The end of the words for a body that begin at `from`. */
function nounsEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  for (; last < from + LONGEST_BODY; last++) {
    const { kind, lower = '', pos = 0 } = tokens[last] ?? {};
    const joins = lower === "'s" || lower === 'of' || lower === '’';
    if ((kind !== 'word' && !joins) || (!joins && ((pos & (MODIFIER | DETERMINER)) === 0 || (pos & (Pos.verbPast | Pos.preposition)) !== 0))) break;
  }
  return tokens[last - 1]?.lower === 'of' ? last - 1 : last;
}
