import { lemmaOf, reportingForm } from '../../lexicon/verbs.ts';
import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isTimeWord, timePhraseBefore } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { dueAt, isSaid } from './due-to-say.ts';
import { isJoinedPassive } from './joined-passive.ts';

export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle' | 'passive';

/** Auxiliaries, adverbs, negation and the verb: `has also said`, `could not say`, `was told`. Item indices, `last` exclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly negated: boolean;
}

const BE = new Set("be is are was were been being am isn't aren't wasn't weren't 's".split(' '));
const HAVE = new Set("have has had having haven't hasn't hadn't 've".split(' '));
const NEGATIVE = /^(?:not|never|hardly|scarcely)$|n't$/;

function isAuxiliary(item: Item): boolean {
  return item.kind === 'word' && (item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.properNoun) === 0;
}

/** The verb group whose main verb is item `main`. */
export function verbGroupAt(items: readonly Item[], main: number): VerbGroup | null {
  const verb = items[main];
  if (verb === undefined || (verb.pos & (FINITE | Pos.verbPart | Pos.verbIng)) === 0) return null;
  const quotes = quotedAsSaying(items, main);
  const quoted = quotes < 0 ? null : verbGroupAt(items, quotes);
  if (quoted?.form === 'passive') return { ...quoted, last: main + 1, main, lemma: lemmaOf(verb.lower), form: 'finite' };
  const holding = holderOfSaying(items, main);
  if (holding >= 0) return { first: holding, last: main + 1, main, lemma: lemmaOf(verb.lower), form: 'finite', negated: false };
  const heard = isHeard(items, main) ? verbGroupAt(items, main - 1) : null;
  if (heard?.form === 'passive') return { ...heard, last: main + 1, main, lemma: lemmaOf(verb.lower), form: 'finite' };
  let first = main;
  let outermost = main;
  let be = false;
  let have = false;
  let to = false;
  let modal = false;
  let negated = false;
  for (let at = main - 1; at >= 0 && at > main - 8; at--) {
    const item = items[at];
    // `did, however, say`
    if (item?.lower === ',') {
      const helper = first === at + 1 ? helperBeforeAside(items, at) : -1;
      if (helper < 0) break;
      at = helper + 1;
      continue;
    }
    // `has “categorically” denied`
    if (item === undefined || (item.kind !== 'word' && item.pos !== Pos.adverb)) break;
    // `has repeatedly and publicly said`
    if (item.lower === 'and' && first === at + 1 && isManner(items[at - 1]) && isManner(items[at + 1])) continue;
    if (isAuxiliary(item)) {
      outermost = at;
      first = at;
      const short = isShortHave(items, at);
      if (BE.has(item.lower) && !short) be ||= outermost === at && !have;
      if (HAVE.has(item.lower) || short) have = true;
      if ((item.pos & Pos.modal) !== 0) modal = true;
      if (NEGATIVE.test(item.lower)) negated = true;
      continue;
    }
    // `all but accused`
    if (item.lower === 'but' && items[at - 1]?.lower === 'all') {
      first = at - 1;
      at--;
      continue;
    }
    if (item.lower === 'to' && first === at + 1) {
      first = at;
      const due = isSaid(verb) ? dueAt(items, at - 1) : -1;
      const doing = due < 0 ? catenativeAt(items, at - 1) : due;
      if (doing < 0) {
        to = true;
        break;
      }
      first = doing;
      at = doing;
      continue;
    }
    // `kept saying`
    if (at === main - 1 && (verb.pos & Pos.verbIng) !== 0 && KEEPS.has(item.lower)) {
      outermost = at;
      first = at;
      have = true;
      continue;
    }
    // `has since apologized`
    // `has so far declined`
    if (item.lower === 'so' && /^(?:far|often)$/.test(items[at + 1]?.lower ?? '')) continue;
    // `was once quoted as saying`
    if (item.lower === 'once' && (BE.has(items[at - 1]?.lower ?? '') || HAVE.has(items[at - 1]?.lower ?? ''))) continue;
    const since = item.lower === 'since' && items[at - 1] !== undefined && HAVE.has(items[at - 1]?.lower ?? '');
    if (since || (only(item.pos, Pos.adverb | Pos.negation) && !OF_PLACE.test(item.lower))) {
      if (NEGATIVE.test(item.lower)) negated = true;
      if (items[at - 1] !== undefined && item.lower !== 'then' && item.lower !== 'yesterday' && item.lower !== 'today') first = at;
      continue;
    }
    const helper = helperBeforeTime(items, at, verb);
    if (helper < 0) break;
    at = helper + 1;
  }
  be ||= first === main && isJoinedPassive(items, main);
  return { first, last: main + 1, main, lemma: lemmaOf(verb.lower), form: formOf(verb, { be, have, to, modal, helped: outermost < main }), negated };
}

/** `has, however, said`, `did, though, later say`: the helper before one word between commas, of which item `comma` is the second; -1 for none. */
function helperBeforeAside(items: readonly Item[], comma: number): number {
  const aside = items[comma - 1];
  const helper = items[comma - 3];
  if (aside?.kind !== 'word' || !only(aside.pos, Pos.adverb | Pos.conjunction | Pos.preposition) || items[comma - 2]?.lower !== ',') return -1;
  return helper !== undefined && isAuxiliary(helper) ? comma - 3 : -1;
}

/** `publicly`: a word that the lists have for an adverb alone, and no other ends so. */
function isManner(item: Item | undefined): boolean {
  return item?.kind === 'word' && only(item.pos, Pos.adverb) && item.lower.endsWith('ly');
}

/** `had on Monday asked`, `has in recent weeks said`: the form of have before a time phrase that ends at item `at`; -1 where none stands there. */
function helperBeforeTime(items: readonly Item[], at: number, verb: Item): number {
  if ((verb.pos & Pos.verbPart) === 0 || !isTimeWord(items[at]?.lower ?? '')) return -1;
  const time = timePhraseBefore(items, at + 1);
  return time <= at && HAVE.has(items[time - 1]?.lower ?? '') ? time - 1 : -1;
}

/** `Farmers here say`, `someone else said`: it tells who, and not how. */
const OF_PLACE = /^(?:back|else|here|there|abroad|elsewhere|nearby|alike|upstairs|downstairs|aboard)$/;

/** Words of the paper by which somebody is quoted. */
const LONGEST_PAPER = 9;

/** `was quoted as saying`, `was quoted by the Courier as saying`: whoever is quoted says it; the item of `quoted`, or -1. */
function quotedAsSaying(items: readonly Item[], main: number): number {
  if (items[main]?.lower !== 'saying' || items[main - 1]?.lower !== 'as') return -1;
  for (let at = main - 2; at > main - LONGEST_PAPER; at--) {
    if (items[at]?.lower === 'quoted') return at === main - 2 || items[at + 1]?.lower === 'by' ? at : -1;
    if (items[at]?.kind !== 'word') return -1;
  }
  return -1;
}

/** Is the group that of one who `was quoted by the Courier as saying`? */
export function isQuotedAsSaying(items: readonly Item[], { main, last }: VerbGroup): boolean {
  for (let at = last + 1; at < main + LONGEST_PAPER; at++) if (items[at]?.lower === 'saying') return quotedAsSaying(items, at) === main;
  return false;
}

/** What stands between a form of `be` and `saying`, where whoever it tells of says it. */
const HOLDS_SAYING = [
  ['on', 'record', 'as'],
  ['fond', 'of'],
  ['famous', 'for'],
  ['known', 'for'],
  ['notorious', 'for'],
  ['remembered', 'for'],
  ['credited', 'with'],
];

/** `is on record as saying`, `was fond of saying`: the form of `be`; -1 where there is none. */
function holderOfSaying(items: readonly Item[], main: number): number {
  if (((items[main]?.pos ?? 0) & Pos.verbIng) === 0) return -1;
  for (const words of HOLDS_SAYING) {
    const from = main - words.length;
    if (/^(?:is|are|was|were)$/.test(items[from - 1]?.lower ?? '') && words.every((word, index) => items[from + index]?.lower === word)) return from - 1;
  }
  return -1;
}

/** `can be heard saying`, `was seen telling a guard …`: whoever is heard says it. */
function isHeard(items: readonly Item[], main: number): boolean {
  if (!HEARD.has(items[main - 1]?.lower ?? '') || ((items[main]?.pos ?? 0) & Pos.verbIng) === 0) return false;
  // `could be heard shouting`; who is seen shouting may say nothing to the point
  if (/heard$/.test(items[main - 1]?.lower ?? '') && reportingForm(items[main]?.lower ?? '')?.class === 'manner') return true;
  return /^(?:say|tell|ask)$/.test(reportingForm(items[main]?.lower ?? '')?.class ?? '');
}

const HEARD = new Set('heard overheard seen filmed recorded caught spotted'.split(' '));

/** Who `liked to say` and `went on to say` said it; who wanted, tried or refused to did not. */
const CATENATIVE = new Set('like love use tend continue begin start proceed prefer hasten rush'.split(' '));
const KEEPS = new Set(['kept', 'keeps', 'keep', 'started', 'began', 'begins']);
const ONWARDS = new Set(['go', 'come']);

/** The item where a verb stands that the infinitive after it shares its subject with: `liked to say`, `went on to say`; -1 for none. */
function catenativeAt(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item?.kind !== 'word') return -1;
  // `had this to say`, `has the following to say`
  let had = item.lower === 'following' && items[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  // `had only this to say`
  if (/^(?:only|just)$/.test(items[had]?.lower ?? '')) had--;
  if (/^(?:this|following|plenty|more)$/.test(item.lower)) return HAVE.has(items[had]?.lower ?? '') ? had : -1;
  // `Here is what the mayor had to say:`
  if (HAVE.has(item.lower)) return asksWhat(items, at) && tells(items[at + 3]) ? at : -1;
  if (item.lower === 'on') return ONWARDS.has(lemmaOf(items[at - 1]?.lower ?? '')) ? at - 1 : -1;
  // `is used to say` and `is used to saying` are no habits of speech
  if (BE.has(items[at - 1]?.lower ?? '')) return -1;
  // `critics like to say`: else a preposition
  if (item.lower === 'like') return ((items[at - 1]?.pos ?? 0) & (NOUN | Pos.pronoun | Pos.adverb)) !== 0 ? at : -1;
  return (item.pos & (FINITE | Pos.verbPart)) !== 0 && (item.pos & Pos.properNoun) === 0 && CATENATIVE.has(lemmaOf(item.lower)) ? at : -1;
}

/** Words of a subject: `what the new mayor of Osk had`. */
const LONGEST_SUBJECT = 6;

/** What follows `all he had to say`: `was “no”`, `about it:`. */
function tells(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'passage' || /^(?::|,|is|was|about|on|of)$/.test(item.lower));
}

function asksWhat(items: readonly Item[], at: number): boolean {
  for (let before = at - 2; before >= Math.max(0, at - 1 - LONGEST_SUBJECT); before--) {
    if (items[before]?.kind !== 'word') return false;
    if (/^(?:what|all)$/.test(items[before]?.lower ?? '')) return true;
  }
  return false;
}

interface Helpers {
  readonly be: boolean;
  readonly have: boolean;
  readonly to: boolean;
  readonly modal: boolean;
  readonly helped: boolean;
}

function formOf(verb: Item, { be, have, to, modal, helped }: Helpers): VerbForm {
  const ing = (verb.pos & Pos.verbIng) !== 0 && (verb.pos & FINITE) === 0;
  if (to && !modal) return 'infinitive';
  if (ing) return be || have ? 'finite' : 'ing';
  if (be && (verb.pos & Pos.verbPart) !== 0) return 'passive';
  if (helped) return 'finite';
  if ((verb.pos & FINITE) !== 0) return 'finite';
  return 'participle';
}

/** `he's said` has said; `it's said` is said. */
function isShortHave(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === "'s" && /^(?:he|she|who)$/.test(items[at - 1]?.lower ?? '');
}
