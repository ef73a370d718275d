import { NOUN, TENSED, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { verbGroupAt } from '../verbs/verb-group.ts';

// What a stretch of a sentence is read for: its finite verbs, and the noun phrases before them.

const NAMED = NOUN | Pos.adjective;
/** Words that a noun phrase may have. */
const LONGEST = 8;

export const JOINS = /^(?:and|but|or|yet|so|then|whereupon)$/;
/** A clause with a subject of its own opens: `so late that Ana Lund, …, said`. */
export const OPENS = /^(?:that|when|as|because|if|while|whereupon|until|but|though|although)$/;
/** What follows depends on the words before: `the thought which dawned on him`, `more than she showed`. */
export const EMBEDS = /^(?:which|who|whom|whose|where|what|how|than|why|that)$/;

/** A finite verb, also one that could be a noun or an adjective where a name or `he` stands before it: `Jonas bent over`. */
export function isFiniteHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // `had gathered`
  const helped = ((item?.pos ?? 0) & Pos.verbPart) !== 0 && ((items[at - 1]?.pos ?? 0) & Pos.auxiliary) !== 0;
  if (item?.kind !== 'word' || ((item.pos & TENSED) === 0 && !helped) || (item.pos & Pos.preposition) !== 0) return false;
  if (helped) return true;
  if ((item.pos & NAMED) === 0) return true;
  let last = at - 1;
  // `Ana only managed to say`
  while (only(items[last]?.pos ?? 0, Pos.adverb)) last--;
  const before = items[last];
  if (before?.kind !== 'word') return false;
  // `Holding signs, they …`
  if (at === 1 && (before.pos & Pos.verbIng) !== 0) return false;
  return before.capital || (before.pos & Pos.pronoun) !== 0 || ((item.pos & NOUN) === 0 && (before.pos & NOUN) !== 0);
}

/** `Ana had only to add`, `Ana was about to say`: a helper that helps no other verb of the clause; null where it does. */
export function helperAlone(
  items: readonly Item[],
  at: number,
): { readonly first: number; readonly last: number; readonly form: 'finite'; readonly lemma: undefined } | null {
  if (!/^(?:is|are|was|were|has|have|had)$/.test(items[at]?.lower ?? '')) return null;
  let next = at + 1;
  while (only(items[next]?.pos ?? 0, Pos.adverb | Pos.negation)) next++;
  const { kind, pos = 0 } = items[next] ?? {};
  if (kind !== 'word' || ((pos & (VERB | Pos.auxiliary)) !== 0 && (pos & (NOUN | Pos.preposition)) === 0)) return null;
  return { first: at, last: next, form: 'finite', lemma: undefined };
}

/** The noun phrase that ends before item `end`, read from no further than `from`: the longest one. */
export function phraseBefore(items: readonly Item[], end: number, from: number): NounPhrase | null {
  for (let at = Math.max(from, end - LONGEST); at < end; at++) {
    // `so late that Ana Lund`
    if (items[at]?.lower === 'that') continue;
    const phrase = nounPhraseAt(items, at, end);
    if (phrase !== null && (phrase.last === end || phrase.core === end)) return phrase.core === end ? { ...phrase, last: end } : phrase;
  }
  return null;
}

/** `As she came in | Otto stopped, and said: “…”`: the subject of the main clause that no comma parts from the one before it; null for none. */
export function mainWithin(items: readonly Item[], from: number, end: number): NounPhrase | null {
  if (!/^(?:when|while|as|once|after|before)$/.test(items[from]?.lower ?? '')) return null;
  let after = 0;
  for (let at = from + 1; at < end; at++) {
    const group = isFiniteHere(items, at) ? verbGroupAt(items, at) : null;
    if (group === null || (group.form !== 'finite' && group.form !== 'passive')) continue;
    const phrase = phraseBefore(items, group.first, Math.max(from + 1, after));
    at = Math.max(at, group.last - 1);
    if (phrase === null) continue;
    const opener = items[phrase.first - 1];
    const joined = opener === undefined || EMBEDS.test(opener.lower) || JOINS.test(opener.lower) || OPENS.test(opener.lower);
    // `came in | Otto stopped`
    const particle = opener !== undefined && (opener.pos & Pos.preposition) !== 0 && ((items[phrase.first - 2]?.pos ?? 0) & TENSED) === 0;
    const second = after > 0;
    after = group.last;
    if (second && !joined && !particle && (opener.pos & TENSED) === 0) return phrase;
  }
  return null;
}
