import { reportingForm } from '../../lexicon/verbs.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isJoinedPassive } from './joined-passive.ts';

/** Is item `at` the finite form of a reporting verb with no noun reading, or one where `that`, a mark or a clause follows? */
export function isReportingFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word' || ((item.pos & FINITE) === 0 && !isPerfect(items, at)) || isToldTo(items, at)) return false;
  const verb = reportingForm(item.lower);
  if (verb === undefined || ((item.pos & Pos.noun) !== 0 && verb.class !== 'accuse')) return false;
  return (item.pos & (Pos.noun | Pos.adjective)) === 0 || isDoneBySomebody(items, at);
}

/** `Ana Lund noted that`, `she stated, “`, `Bell accused the board of`: words that are adjectives or nouns elsewhere, behind who does it and before what is done. */
function isDoneBySomebody(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (((items[at]?.pos ?? 0) & Pos.verbPast) === 0 || before?.kind !== 'word') return false;
  const deed = reportingForm(items[at]?.lower ?? '')?.class;
  if (deed !== 'say' && deed !== 'accuse') return false;
  // `the union accused`, but not `the Democratic stated aim`
  const never = Pos.determiner | Pos.possessive | Pos.adverb | Pos.preposition | (deed === 'say' ? Pos.adjective : 0);
  if ((before.pos & never) !== 0 && (before.pos & Pos.pronoun) === 0) return false;
  if (!before.capital && (before.pos & (Pos.noun | Pos.pronoun)) === 0) return false;
  if (deed === 'accuse') return isOfSomebody(items, at + 1);
  const next = items[at + 1];
  return next?.lower === 'that' || /^[,:]$/.test(next?.lower ?? '') || next?.kind === 'passage' || ((next?.pos ?? 0) & (Pos.determiner | Pos.pronoun)) !== 0;
}

/** `accused | the governor of lying` */
function isOfSomebody(items: readonly Item[], object: number): boolean {
  if (items[object]?.capital !== true && ((items[object]?.pos ?? 0) & (Pos.determiner | Pos.pronoun | Pos.possessive)) === 0) return false;
  for (let at = object + 1; at < object + LONGEST_ACCUSED && items[at]?.kind === 'word'; at++) if (items[at]?.lower === 'of') return true;
  return false;
}

const LONGEST_ACCUSED = 8;

/** `has said`, `have also proposed`; what somebody had said is mostly told inside of a report */
function isPerfect(items: readonly Item[], at: number): boolean {
  if (((items[at]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  let helper = at - 1;
  while (helper > 0 && only(items[helper]?.pos ?? 0, Pos.adverb)) helper--;
  if (!/^(?:has|have)$/.test(items[helper]?.lower ?? '')) return false;
  // not `has started`, `has posted a letter`
  const verb = reportingForm(items[at]?.lower ?? '');
  return verb !== undefined && (verb.class === 'tell' || verb.takes.includes('bare'));
}

/** Verbs that name the one spoken to, who stands before them where they have no object. */
const TOLD = /^(?:told|warned|informed|advised|reminded|assured|notified|ordered|urged|instructed)$/;
const WHEN = /^(?:when|if|unless|until)$/;

/** `Pilots told to wait`, `had been stopped and told not to sail`, `laughed when told of it`: without one spoken to, a participle. */
export function isToldTo(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb === undefined || !TOLD.test(verb.lower)) return false;
  if (WHEN.test(items[at - 1]?.lower ?? '') || (at === 0 && /^(?:that|of|by)$/.test(items[1]?.lower ?? ''))) return true;
  if (verb.lower !== 'told') return false;
  const to = items[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  return items[to]?.lower === 'to' && ((items[to + 1]?.pos ?? 0) & (Pos.verbBase | Pos.auxiliary)) !== 0;
}

/** Skips adverbs and auxiliaries, as in `and has also said`. */
function skipHelpers(items: readonly Item[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word') break;
    if (only(item.pos, Pos.adverb | Pos.negation) || (item.pos & (Pos.auxiliary | Pos.modal)) !== 0) at++;
    else break;
  }
  return at;
}

/** `adding`, `also noting` */
export function isReportingParticiple(items: readonly Item[], at: number): boolean {
  const from = pastAdverbs(items, at);
  const item = items[from];
  if (item === undefined || (item.pos & Pos.verbIng) === 0 || (item.pos & Pos.preposition) !== 0) return false;
  return reportingForm(item.lower) !== undefined;
}

/** Do the words from `from` on open a report of their own: `said …`, `adding …`, `six in ten said …`? */
export function startsOwnReport(items: readonly Item[], from: number, limit: number): boolean {
  const at = skipHelpers(items, from, limit);
  if (isReportingFinite(items, at) && !isJoinedPassive(items, at)) return true;
  if (isReportingParticiple(items, from)) return true;
  return ownSpeaker(items, from, limit);
}

const LONGEST_ASIDE = 12;

/** Past `, which …,` and `, the mayor,` to what follows the second comma. */
function afterAside(items: readonly Item[], comma: number, limit: number): number {
  if (items[comma]?.lower !== ',') return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_ASIDE); at++) {
    if (items[at]?.kind === 'passage') return comma;
    if (items[at]?.lower === ',') return at + 1;
  }
  return comma;
}

/** `…, but six in ten said they would`: a speaker of its own right after the conjunction. */
function ownSpeaker(items: readonly Item[], from: number, limit: number): boolean {
  const phrase = nounPhraseAt(items, from, limit);
  if (phrase === null) return false;
  // `his manager accused the board of …`: a noun too, which the phrase takes in
  for (let verb = from + 1; verb < phrase.last; verb++) if (isReportingFinite(items, verb)) return true;
  // `…, and Osk, which owns the pier, has said`
  const at = skipHelpers(items, afterAside(items, phrase.last, limit), limit);
  return isReportingFinite(items, at) && reportingForm(items[at]?.lower ?? '')?.class !== 'think';
}
