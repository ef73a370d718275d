import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { closingComma } from './aside.ts';
import { passageFollows } from './bare-clause.ts';

/** `that` is the noun's own where a second verb of the same subject follows it at once. */
function belongsToThat(items: readonly Item[], { first, last }: NounPhrase): boolean {
  if (!/^(?:and|but)$/.test(items[last]?.lower ?? '') || !only((items[first]?.pos ?? 0) & ~Pos.verbBase, Pos.noun)) return false;
  const verb = items[last + 1];
  return verb?.kind === 'word' && (verb.pos & (Pos.auxiliary | Pos.verbPast)) !== 0 && (verb.pos & NOUN) === 0;
}

/** `…, adding that`: what goes on as a participle is no part of the clause; of `that the plan, starting in May, will cost` it is. */
function opensParticiple(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.lower !== ',' || ((items[comma + 1]?.pos ?? 0) & Pos.verbIng) === 0) return false;
  const closes = closingComma(items, comma + 1);
  const verb = items[closes + 1];
  return verb?.kind !== 'word' || (verb.pos & TENSED) === 0 || ((verb.pos & NOUN) !== 0 && ((items[closes + 2]?.pos ?? 0) & Pos.determiner) === 0);
}

/** Items in which the marks of a clause are looked for. */
const LONGEST_CLAUSE = 16;

/** Does `that` at an item open a clause: `that the bridge …` and `that is …`, not `that day`. */
export function opensClause(items: readonly Item[], at: number): boolean {
  let end = at + 1;
  while (end < items.length && items[end]?.lower !== ':' && !opensParticiple(items, end)) end++;
  // `disputed that figure but gave no other`
  const phrase = nounPhraseAt(items, at + 1, end);
  if (phrase !== null && !phrase.pronoun && belongsToThat(items, phrase)) return false;
  return hasFiniteVerb(items, at + 1, end) || passageFollows(items, at + 1, Math.min(LONGEST_CLAUSE, end - at - 1));
}
