import { mayBeInitials } from '../lexicon/bodies.ts';
import { isFirstName } from '../lexicon/names.ts';
import { isUnchanging } from '../lexicon/unchanging-verbs.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { FINITE, FUNCTION, VERB } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from './units.ts';
import { isVerbByPlace } from './verb-by-place.ts';

const NOMINAL = Pos.noun | Pos.adjective | Pos.properNoun;

const SUBJECT_PRONOUNS = new Set("he she they we i you it who he'd she'd they'd we'd i'd you'd".split(' '));
/** `according to harbour records`: this `to` takes a noun. */
const PREPOSITIONAL = new Set('according due thanks owing prior next close contrary addition response'.split(' '));
/** `the second officer` */
const ORDINALS = new Set('second third fourth fifth'.split(' '));
const HAVE = new Set("have has had having haven't hasn't hadn't i've we've they've you've 've".split(' '));
const BE = new Set("be is are was were been being am isn't aren't wasn't weren't i'm we're they're you're he's she's it's".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));

/** Is every part of speech that `pos` allows among `mask`? */
export function only(pos: number, mask: number): boolean {
  return pos !== 0 && (pos & ~mask) === 0;
}

/**
 * Where the adverbs that begin at an item end: `also once |`; the item itself where it is none.
 *
 * @param also what else may stand among them, such as `Pos.negation`
 */
export function pastAdverbs(items: readonly Item[], at: number, also = 0): number {
  let end = at;
  while (only(items[end]?.pos ?? 0, Pos.adverb | also)) end++;
  return end;
}

/**
 * Narrows what each item can be by what stands before it: `the report` is a noun, `to report` a verb, `was reported`
 * a participle. Works on the items in place, once, left to right.
 */
export function readInContext(items: Item[], headline: boolean): void {
  let before: Item | undefined;
  let earlier: Item | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    if (item.kind === 'word') {
      if (item.capital && !headline && index > 0 && opensNoSentence(items[index - 1])) {
        const named = items[index + 1]?.capital === true || only(items[index + 1]?.pos ?? 0, Pos.verbPast | Pos.verbPart);
        if ((mayBeInitials(item.lower) && items[index - 1]?.lower === 'the') || isNameOfPer(items, index)) item.pos = Pos.properNoun;
        else if ((item.pos & FUNCTION) === 0 || named) item.pos = asName(item);
      } else if (opensAsName(items, index) || isNameOfPer(items, index)) item.pos = Pos.properNoun;
      else if (item.lower === "'s") item.pos = isVerbOfBe(items, index) ? Pos.auxiliary : isOfName(items, index) ? Pos.properNoun : Pos.possessive;
      else if (index === 0 && item.capital && only(item.pos, Pos.adverb) && isFirstName(item.lower)) item.pos = Pos.properNoun;
      else if (before?.lower === 'to' && PREPOSITIONAL.has(earlier?.lower ?? '')) item.pos = keep(item.pos, ~FINITE);
      else if (isToldOf(items, index) || isForward(items, index)) item.pos = Pos.noun;
      else if (saysOfNumber(items, index)) item.pos = Pos.verbThird;
      else if (isVerbByPlace(items, index)) item.pos = Pos.verbBase;
      // `a friend of his said so`
      else if (before?.lower === 'his' && earlier?.lower === 'of' && /^(?:said|told)$/.test(item.lower)) item.pos = Pos.verbPast;
      // `has cut`, `had hit back`
      else if (before !== undefined && (before.pos & Pos.auxiliary) !== 0 && HAVE.has(before.lower) && isUnchanging(item.lower)) item.pos = Pos.verbPart;
      else if (before !== undefined) item.pos = only(before.pos, Pos.determiner) && ORDINALS.has(item.lower) ? Pos.adjective : narrowed(item.pos, before);
    }
    if (item.kind === 'punctuation' || item.kind === 'mark') before = undefined;
    else if (!only(item.pos, Pos.adverb | Pos.negation)) {
      earlier = before;
      before = item;
    }
  }
}

/** `Mariners forward Nico Abate`: who plays there, before the name. */
function isForward(items: readonly Item[], index: number): boolean {
  return items[index]?.lower === 'forward' && items[index - 1]?.capital === true && items[index + 1]?.capital === true;
}

/** `Per Dahl said`: elsewhere a preposition. */
function isNameOfPer(items: readonly Item[], index: number): boolean {
  return items[index]?.lower === 'per' && items[index]?.capital === true && items[index + 1]?.capital === true;
}

/** `Welch added`, `Chase has said`: no verb opens a sentence right before another. */
function opensAsName(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const after = items[index + 1];
  if (item?.capital !== true || after === undefined || after.kind !== 'word' || !only(item.pos, Pos.verbBase | Pos.noun) || (item.pos & Pos.verbBase) === 0)
    return false;
  return only(after.pos, Pos.verbPast | Pos.verbPart | Pos.verbThird | Pos.auxiliary) && after.lower !== 'be';
}

/** `said gulls often drop shells`, `said gulls were bold`: no verb, for one of saying stands before it and another verb comes. `what she said frightens him` */
function isToldOf(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item === undefined || before === undefined || !only(item.pos, Pos.verbThird) || !only(before.pos, Pos.verbPast | Pos.verbPart)) return false;
  if (reportingForm(before.lower)?.class !== 'say') return false;
  const next = items[index + 1]?.pos ?? 0;
  const verb = only(next, Pos.adverb) ? (items[index + 2]?.pos ?? 0) : next;
  return (verb & (FINITE | Pos.auxiliary | Pos.modal)) !== 0;
}

/** `Rule 14 states that …`: no noun with its number before it. */
function saysOfNumber(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || items[index - 1]?.kind !== 'number' || (item.pos & Pos.verbThird) === 0 || items[index + 1]?.lower !== 'that') return false;
  const named = items[index - 2];
  return named?.kind === 'word' && (named.pos & (Pos.noun | Pos.properNoun)) !== 0 && reportingForm(item.lower) !== undefined;
}

/** `he's ready`, `that's a lot`, `the ferry's not running`; `the ferry's bow` has the mark of an owner. */
function isVerbOfBe(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (before === undefined || after === undefined) return false;
  if (BEFORE_IS.has(before.lower)) return true;
  return after.kind === 'word' && !after.capital && only(after.pos & ~Pos.adverb, Pos.determiner | Pos.negation | Pos.pronoun | Pos.preposition);
}

/** `Barlow’s said it would close`: the name of a shop or a bank, for a verb of saying and no noun follows it. */
function isOfName(items: readonly Item[], index: number): boolean {
  const at = pastAdverbs(items, index + 1);
  const verb = items[index - 1]?.capital === true ? items[at] : undefined;
  if (verb?.kind !== 'word' || verb.capital || !(only(verb.pos, Pos.verbPast | Pos.verbPart) || saysNow(verb))) return false;
  const entry = reportingForm(verb.lower);
  const after = items[at + 1];
  if (entry === undefined || entry.class === 'call') return false;
  return after?.kind !== 'word' || (!after.capital && (after.pos & OPENS_REPORTED) !== 0 && (after.pos & Pos.noun) === 0);
}

/** `Barlow’s says`, and not `Barlow’s claims`, which are nouns as well */
function saysNow({ lower, pos }: Item): boolean {
  return lower === 'says' || only(pos, Pos.verbThird);
}

/** What comes after a verb that reports, and not after a participle before its noun: `Barlow’s reported losses`. */
const OPENS_REPORTED = Pos.determiner | Pos.pronoun | Pos.possessive | Pos.preposition | Pos.relative | Pos.adverb;

const BEFORE_IS = new Set('he she it that there here what who where how when why this everything nothing something everyone everybody nobody let'.split(' '));

function opensNoSentence(before: Item | undefined): boolean {
  if (before === undefined) return false;
  return before.kind !== 'mark' && !(before.kind === 'punctuation' && /[:.!?•*\-–—]/.test(before.lower));
}

/** A capital inside a sentence makes a name, of a modal too (`said Will Bell`, `Will wrote`); `I`, `The`, `In` stay what they are. */
function asName(item: Item): number {
  if (only(item.pos, Pos.modal)) return Pos.properNoun;
  if (item.lower === 'i' || item.lower.startsWith("i'")) return item.pos;
  return (item.pos & FUNCTION) !== 0 ? item.pos : Pos.properNoun;
}

function narrowed(pos: number, before: Item): number {
  if ((pos & VERB) === 0) return pos;
  const rest = pos & ~VERB;
  const prior = before.pos;
  if ((prior & Pos.auxiliary) !== 0) {
    if (HAVE.has(before.lower)) return keep(pos, Pos.verbPart | NOMINAL | Pos.determiner);
    if (BE.has(before.lower)) return keep(pos, ~FINITE);
    if (DO.has(before.lower)) return keep(pos, ~(Pos.verbPast | Pos.verbPart | Pos.verbThird));
  }
  if (before.lower === 'to') return (pos & Pos.verbBase) !== 0 ? keep(pos, Pos.verbBase) : keep(pos, ~FINITE);
  if (only(prior, Pos.modal)) return keep(pos, Pos.verbBase | Pos.auxiliary);
  if (SUBJECT_PRONOUNS.has(before.lower)) return keep(pos, FINITE | Pos.auxiliary | Pos.modal);
  if (only(prior, Pos.determiner | Pos.possessive | Pos.number) || (prior & Pos.possessive) !== 0) {
    // `the two write`, `thousands lost their boats`
    if (only(prior, Pos.number) && (rest === 0 || MANY.test(before.lower))) return pos;
    // `the dredge`: what follows a determiner is no finite verb
    if (rest === 0 && (pos & (Pos.verbBase | Pos.verbThird)) !== 0) return Pos.noun;
    if (rest === 0 && (pos & Pos.verbPart) !== 0) return Pos.verbPart;
    // `at the hearing`, `his standing`
    if (rest === 0 && (pos & Pos.verbIng) !== 0) return Pos.verbIng | Pos.noun;
    return rest !== 0 ? keep(pos, NOMINAL | Pos.verbPart | Pos.verbIng | Pos.number | Pos.adverb) : pos;
  }
  if (only(prior, Pos.adjective) && (rest & Pos.noun) !== 0) return keep(pos, ~FINITE);
  if (only(prior, Pos.preposition) && (rest & NOMINAL) !== 0) return keep(pos, ~FINITE);
  return pos;
}

const MANY = /^(?:dozens|hundreds|thousands|millions|billions)$/;

function keep(pos: number, mask: number): number {
  return (pos & mask) === 0 ? pos : pos & mask;
}
