import { isUnchanging } from '../../lexicon/unchanging-verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import { complementEnd } from '../complement.ts';
import { ownerAt } from '../kin/told-kin.ts';
import type { NameMention } from '../names/name-form.ts';
import type { Reading } from '../reading.ts';
import { type CalledBy, calledByTitle } from './called-by-title.ts';
import { type Events, Role } from './event.ts';
import { roleInMarks } from './role-in-marks.ts';

const ARTICLE = /^(?:the|an?)$/;
const IS = /^(?:is|was)$/;
const SUBJECT_PRONOUN = new Map([
  ['he', 1],
  ["he'd", 1],
  ["he's", 1],
  ['she', 2],
  ["she'd", 2],
  ["she's", 2],
  ['they', 3],
  ['i', 4],
  ["i'd", 4],
  ['we', 5],
]);
const OTHER_PRONOUN = new Map([
  ['him', 1],
  ['himself', 1],
  ['his', 1],
  ['her', 2],
  ['hers', 2],
  ['herself', 2],
  ['them', 3],
  ['their', 3],
  ['me', 4],
  ['my', 4],
  ['myself', 4],
]);
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'hers']);

/**
 * Lists names and pronouns in order, with what each does in its clause, and the nouns that stand for one person: `the old man`.
 *
 * @param personOf the person of each mention, or -1
 * @param nouns the person by noun
 * @param kin the person by the token of a kin noun: `her mother`
 * @param called whom titles alone mean in what is said: `Yes, Doctor.`
 */
export function findEvents(
  reading: Reading,
  mentions: readonly NameMention[],
  personOf: Int32Array,
  nouns: ReadonlyMap<string, number>,
  kin: ReadonlyMap<number, number> = NOBODY,
  called: CalledBy = NONE,
): Events {
  const { tokens, quoted } = reading;
  const token: number[] = [];
  const person: number[] = [];
  const role: number[] = [];
  const pronoun: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentions[next];
    const meant = quoted[at] === 1 && called.size > 0 ? calledByTitle(reading, at, called) : null;
    if (mention !== undefined && mention.first === at) {
      const who = meant !== null && mention.last === at + 1 ? -1 : (personOf[next] ?? -1);
      next++;
      if (who >= 0) {
        token.push(at);
        person.push(who);
        role.push(mention.quoted ? roleInMarks(reading, mention) : roleOfName(reading, mention));
        pronoun.push(0);
      }
      if (meant === null || mention.last > at + 1) {
        at = mention.last - 1;
        continue;
      }
    }
    if (meant !== null) {
      token.push(at);
      person.push(meant.person);
      role.push(meant.role);
      pronoun.push(0);
    }
    if (quoted[at] === 1) continue;
    const relative = kin.get(at);
    if (relative !== undefined) {
      const does = roleOf(reading, ownerAt(reading, at)?.token ?? at, at + 1);
      if (does !== Role.possessor) {
        token.push(at);
        person.push(relative);
        role.push(does);
        pronoun.push(0);
      }
      continue;
    }
    const { lower, kind, pos } = tokens[at] as Token;
    if (kind !== 'word' || lower.length > 8) continue;
    const noun = nouns.size > 0 && ARTICLE.test(lower) ? nounAfter(tokens, at, nouns) : -1;
    // `a man leaned out`: who is told of for the first time
    const first = noun >= 0 && (lower === 'the' || !person.includes(nouns.get(tokens[noun]?.lower ?? '') ?? -1));
    if (first && (mention === undefined || mention.first > noun)) {
      token.push(at);
      person.push(nouns.get(tokens[noun]?.lower ?? '') ?? -1);
      // `the boy at the oars laughed`
      role.push(roleOf(reading, at, complementEnd(tokens, noun + 1)));
      pronoun.push(0);
      at = noun;
      continue;
    }
    if ((pos & (Pos.pronoun | Pos.possessive)) === 0) continue;
    const subject = SUBJECT_PRONOUN.get(lower);
    const other = subject === undefined ? OTHER_PRONOUN.get(lower) : undefined;
    if (subject === undefined && other === undefined) continue;
    token.push(at);
    person.push(-1);
    pronoun.push(subject ?? other ?? 0);
    const acts = subject !== undefined || (POSSESSIVE.has(lower) && reading.opens[at] === 1 && isPartAt(tokens, at + 1));
    role.push(acts ? Role.subject : POSSESSIVE.has(lower) ? Role.possessor : Role.object);
  }
  hideSubordinate(reading, token, role);
  return {
    size: token.length,
    token: new Int32Array(token),
    paragraph: gathered(reading.paragraphOf, token, new Int32Array(token.length)),
    sentence: gathered(reading.sentenceOf, token, new Int32Array(token.length)),
    person: new Int32Array(person),
    role: new Uint8Array(role),
    pronoun: new Uint8Array(pronoun),
    quoted: gathered(quoted, token, new Uint8Array(token.length)),
  };
}

/** What opens a clause that only tells more of the one before it; `when` and `while` bring in who acts next. */
const TELLS_MORE = new Set('that whom where than what as because if after though although'.split(' '));

/** `Ana stopped so suddenly that Otto walked into her`: of one sentence it is who acts in the first clause that acts. */
function hideSubordinate({ tokens, sentenceOf, quoted }: Reading, token: readonly number[], role: number[]): void {
  let sentence = -1;
  for (let event = 0; event < token.length; event++) {
    const at = token[event] ?? 0;
    if (role[event] !== Role.subject || quoted[at] === 1) continue;
    if (sentence !== sentenceOf[at]) sentence = sentenceOf[at] ?? -1;
    else if (TELLS_MORE.has(tokens[at - 1]?.lower === 'the' ? (tokens[at - 2]?.lower ?? '') : (tokens[at - 1]?.lower ?? ''))) role[event] = Role.other;
  }
}

const NOBODY: ReadonlyMap<number, number> = new Map();
const NONE: CalledBy = new Map();

/** What `of` has at `places`, written to `into`. */
function gathered<Numbers extends Int32Array | Uint8Array>(of: Numbers, places: readonly number[], into: Numbers): Numbers {
  for (let index = 0; index < places.length; index++) into[index] = of[places[index] ?? 0] ?? 0;
  return into;
}

/** The token of the noun in `the tall old man` after the article at token `at`; -1 where none of the nouns stands there. */
function nounAfter(tokens: readonly Token[], at: number, nouns: ReadonlyMap<string, number>): number {
  for (let noun = at + 1; noun <= at + 3; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || token.capital) return -1;
    if (nouns.has(token.lower)) return noun;
    if ((token.pos & Pos.adjective) === 0) return -1;
  }
  return -1;
}

/** What of somebody acts for them: `Her eyes narrowed.`, `His voice was soft.` */
const PARTS =
  /^(?:voice|tone|eyes|gaze|smile|grin|face|lips|mouth|jaw|brow|brows|eyebrow|eyebrows|hand|hands|fingers|shoulders|expression|cheeks|head|laugh|laughter|words)$/;

/** Does such a noun stand at token `at`, or behind an adjective there: `deep voice`? */
function isPartAt(tokens: readonly Token[], at: number): boolean {
  const noun = only(tokens[at]?.pos ?? 0, Pos.adjective) ? at + 1 : at;
  return PARTS.test(tokens[noun]?.lower ?? '');
}

/** `Ana’s voice shook.`: as if she were the subject. */
function roleOfName(reading: Reading, { first, last }: NameMention): number {
  const role = roleOf(reading, first, last);
  return role === Role.possessor && reading.opens[first] === 1 && isPartAt(reading.tokens, last + 1) ? Role.subject : role;
}

/** Reads the words around a name in the narrative: a finite verb after it makes a subject, `’s` a possessor. */
function roleOf(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  const after = tokens[last];
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  if (after?.lower === "'s" || (after?.kind === 'mark' && after.lower === "'" && after.start === tokens[last - 1]?.end)) return Role.possessor;
  // `It was Mrs. Holt who ended it.`
  if (/^(?:who|that)$/.test(after?.lower ?? '') && IS.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'it') return Role.subject;
  const prepositional =
    before !== undefined &&
    reading.opens[first] === 0 &&
    before.kind === 'word' &&
    (before.pos & Pos.preposition) !== 0 &&
    (before.pos & Pos.conjunction) === 0;
  if (prepositional) return after?.lower === ',' && tokens[last + 1]?.lower === 'who' ? Role.other : Role.object;
  let at = last;
  while (at < last + 2 && tokens[at]?.kind === 'word' && ((tokens[at]?.pos ?? 0) & ~(Pos.adverb | Pos.negation)) === 0) at++;
  const verb = tokens[at];
  if (verb?.kind === 'word' && ((verb.pos & TENSED) !== 0 || isUnchanging(verb.lower))) return Role.subject;
  if (reading.opens[first] === 1 && (after?.lower === ',' || after?.lower === 'and' || after?.lower === 'who')) return Role.subject;
  if (before?.kind === 'word' && (before.pos & TENSED) !== 0) return Role.object;
  return Role.other;
}
