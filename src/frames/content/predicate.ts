import { nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { type NounPhrase, pronounPhrase } from '../../mentions/phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** `called it her “third lung”` */
export const NEARER = 4;

/** So near the marks belong to the phrase. */
const NEAR = 12;

/** `describes himself as “a quiet man”` */
export function itself(items: readonly Item[], at: number): NounPhrase | null {
  if (!/^(?:him|her|it|my|your)self$|^(?:them|our)selves$/.test(items[at]?.lower ?? '')) return null;
  return pronounPhrase(at);
}

const PREMODIFIER = Pos.determiner | Pos.possessive | Pos.adjective | Pos.number;

/** `decried the “spin and the noise of it all,”`: a phrase whose noun stands in marks that end with a sign. */
export function ofMarks(items: readonly Item[], at: number): NounPhrase | null {
  for (let head = at; head < at + NEARER; head++) {
    const item = items[head];
    if (item?.kind === 'passage') return head === at ? null : { first: at, core: head + 1, last: head + 1, head, possessed: at, pronoun: false };
    if (item === undefined || item.kind !== 'word' || (item.pos & PREMODIFIER) === 0) return null;
  }
  return null;
}

/** `called the deal rotten`, `called it “rotten”`; not `called an ambulance`. */
export function hasPredicate(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAt(items, at, items.length) ?? itself(items, at) ?? ofMarks(items, at);
  if (phrase === null) return false;
  // `called the police to report “a theft”`, not `called the plan to open it “a joke”`
  if (isReached(items, phrase) && items[phrase.core]?.lower === 'to' && ((items[phrase.core + 1]?.pos ?? 0) & Pos.verbBase) !== 0) return false;
  for (let next = at; next < Math.min(items.length, phrase.core + FAR); next++) {
    if (items[next]?.kind === 'passage') return true;
    // `called its head, Ana Lund, “tireless”`
    if (items[next]?.lower === ',' && !/sel(?:f|ves)$/.test(items[phrase.head]?.lower ?? '')) return next === phrase.last && marksAfterAside(items, next);
    if (items[next]?.kind === 'punctuation') break;
  }
  if (endsInPredicate(items, phrase)) return true;
  return opensPredicate(items[phrase.core]);
}

function opensPredicate(item: Item | undefined): boolean {
  return item !== undefined && (item.pos & (Pos.determiner | Pos.adjective | Pos.possessive | Pos.number)) !== 0 && (item.pos & Pos.preposition) === 0;
}

/** `called the deal illegal`: read as one phrase, though the adjective comes after its noun. */
function endsInPredicate(items: readonly Item[], { first, core }: NounPhrase): boolean {
  const [noun, last] = [items[core - 2], items[core - 1]];
  if (core < first + 3 || noun?.kind !== 'word' || last === undefined || last.capital || EARLY.test(last.lower) || !only(last.pos, Pos.adjective)) return false;
  return only(noun.pos & ~(Pos.verbBase | Pos.verbThird), Pos.noun) && ((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0;
}

const EARLY = /^(?:early|late|first|next)$/;

/** `branded the deal as illegal`, `terming them as a gift`; whom one calls as one leaves is telephoned. */
export function isClassedAs(lemma: string, items: readonly Item[], at: number): boolean {
  const phrase = lemma === 'call' ? null : (nounPhraseAt(items, at, items.length) ?? itself(items, at));
  if (phrase === null || items[phrase.last]?.lower !== 'as' || !opensPredicate(items[phrase.last + 1])) return false;
  // `branded the cattle as his father had`
  const as = nounPhraseAt(items, phrase.last + 1, items.length);
  return as === null || ((items[as.last]?.pos ?? 0) & TENSED) === 0;
}

/** Words of the longest thing that is called something. */
const FAR = 20;

/** Does a second comma close what the first opens, and marks follow at once? */
function marksAfterAside(items: readonly Item[], comma: number): boolean {
  let close = comma + 1;
  while (close < comma + NEAR && items[close]?.kind === 'word') close++;
  return items[close]?.lower === ',' && items.slice(close + 1, close + NEARER).some(({ kind }) => kind === 'passage');
}

/** Whoever one can telephone. */
export function isReached(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  const { capital = false, lower = '' } = items[head] ?? {};
  return pronoun || capital || /^(?:person|group|organization)$/.test(nounClass(lower)?.kind ?? '');
}
