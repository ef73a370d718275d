import { isBodyByInitials } from '../lexicon/people-nouns.ts';
import { nounClass } from '../lexicon/titles.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';

/**
 * A noun for people or a body, and no name.
 *
 * @param opens its capital is the sentence’s
 */
export function isSpeaking(item: Item | undefined, opens = false): boolean {
  const kind = item === undefined || (item.capital && !opens && !isBodyByInitials(item.lower)) ? undefined : nounClass(item.lower)?.kind;
  return kind === 'person' || kind === 'group' || kind === 'organization';
}

/** May the noun before a participle be who does it: `a group | backing Ana Lund`, `Otto Bell | calling Ana Lund a liar`? */
export function mayAct(noun: Item | undefined, { lower, pos }: Item): boolean {
  if (isSpeaking(noun)) return true;
  if (noun?.capital !== true || noun.kind !== 'word' || (noun.pos & Pos.determiner) !== 0 || (pos & NOUN) !== 0) return false;
  return reportingForm(lower)?.takes.includes('np') === true;
}

/**
 * `a lawyer representing the crews`, `a group backing Ana Lund`: a participle that tells whose they are, and of nothing that is said; one
 * that reports is so only before the verb of the sentence: `Lawyers advising the family said`.
 *
 * @param whom item after the object of the participle
 */
function opensOfSpeaker(items: readonly Item[], noun: number, participle: number, whom: number): boolean {
  if (!isSpeaking(items[noun], noun === 0)) return false;
  const reports = reportingForm(items[participle]?.lower ?? '');
  if (reports?.takes.every((what) => what === 'quote') !== false) return items[participle + 1]?.lower !== 'for';
  return isPlainVerb(items[whom]);
}

/** `the man | now running the firm` */
const NOWADAYS = /^(?:now|currently|still|then|once|already|also)$/;

/**
 * The item after what somebody does who is the noun before: `the firm | building the bridge |`, `the man | now running it |`, `the party |
 * hoping to win Osk | said`; null where no participle tells of the noun.
 *
 * @param coreEnd where the noun phrase ends that begins at an item
 */
export function actingEnd(items: readonly Item[], noun: number, at: number, coreEnd: (at: number) => number | null): number | null {
  const participle = NOWADAYS.test(items[at]?.lower ?? '') ? at + 1 : at;
  if (((items[participle]?.pos ?? 0) & Pos.verbIng) === 0) return null;
  const infinitive = items[participle + 1]?.lower === 'to' && ((items[participle + 2]?.pos ?? 0) & Pos.verbBase) !== 0;
  const opens = infinitive ? participle + 3 : participle + (items[participle + 1]?.lower === 'for' ? 2 : 1);
  const whom = coreEnd(opens);
  if (whom === null || (infinitive && !(isSpeaking(items[noun], noun === 0) && isPlainVerb(items[whom])))) return null;
  return infinitive || opensOfSpeaker(items, noun, participle, whom) ? whom : null;
}

function isPlainVerb(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.pos & TENSED) !== 0 && (item.pos & (NOUN | Pos.adjective)) === 0;
}

/** Participles that say who is meant by `those` or `anyone` before them. */
const MEANT = /^(?:surveyed|polled|interviewed|questioned|asked|involved|affected|gathered|attending|present)$/;

const WHOEVER = new Set('those anyone anybody everyone everybody'.split(' '));

export function isOfThose(items: readonly Item[], at: number, limit: number): boolean {
  return at < limit && WHOEVER.has(items[at - 1]?.lower ?? '') && MEANT.test(items[at]?.lower ?? '');
}

/** `the board closed the pier`: what follows is what it closed. */
export function opensObject(next: Item | undefined): boolean {
  return (
    next?.kind === 'word' && (next.pos & (Pos.determiner | Pos.possessive | Pos.pronoun)) !== 0 && (next.pos & (NOUN | Pos.conjunction | Pos.relative)) === 0
  );
}

/** `three people familiar with the talks`: the adjective tells of the noun before it. */
export function followsNoun(items: readonly Item[], at: number, noun: number): boolean {
  if (noun !== at - 1 || items[at]?.capital !== false) return false;
  // `a person close to the board`: also a verb and an adverb
  const close = items[at]?.lower === 'close' && items[at + 1]?.lower === 'to';
  // `a woman injured in the crash`, `a neighbour living in Osk`; not `the general stumped for her`
  const { pos = 0 } = items[at] ?? {};
  const tells = (pos & Pos.adjective) !== 0 && only(pos, Pos.adjective | Pos.verbPast | Pos.verbPart | Pos.verbIng) && items[at - 2]?.lower !== 'the';
  if (!close && !tells && !only(pos, Pos.adjective)) return false;
  return ((items[at + 1]?.pos ?? 0) & Pos.preposition) !== 0 && nounClass(items[noun]?.lower ?? '') !== undefined;
}

/** What bodies and their people do to those who stand behind it without an article; no trade or tool is called so. */
const ACTS_ON =
  /^(?:representing|opposing|backing|supporting|overseeing|investigating|defending|prosecuting|monitoring|regulating|advising|organi[sz]ing|owning|leading|suing|protesting|tracking|studying|helping|seeking|urging)$/;

/**
 * `scientists monitoring Mount Oru`, `the firm building the bridge`, `the union representing ferry crews`: a noun elsewhere, between those
 * who act and what they do it to; not `the chief operating officer`.
 */
export function actsOn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const noun = items[at - 1];
  const known = nounClass(noun?.lower ?? '');
  if (known === undefined || known.kind === 'document' || next?.kind !== 'word') return false;
  const opens = (next.pos & (Pos.determiner | Pos.possessive)) !== 0 && (next.pos & (NOUN | Pos.conjunction | Pos.relative)) === 0;
  if (known.kind === 'group' && known.plural === true) return next.capital || opens;
  if (noun?.capital === true && at > 2) return false;
  return opens || (ACTS_ON.test(items[at]?.lower ?? '') && (next.capital || (next.pos & (NOUN | Pos.adjective)) !== 0));
}
