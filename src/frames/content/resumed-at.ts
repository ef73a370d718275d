import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { bareClauseAt } from '../clause/bare-clause.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

/** Items of what tells who somebody is. */
const LONGEST_ASIDE = 12;

/**
 * `The pier, says Ana Lund, who runs the union, | is rotten`: where what is said goes on after the comma behind which it is told
 * who speaks; item `at`, after the first comma, where it goes on at once.
 *
 * @param at item after the comma behind the speaker
 * @param open a whole clause may go on with what stands before: `If it falls, says Ana Lund, mayor of Osk, | boats will leave`
 */
export function resumedAt(items: readonly Item[], at: number, open = false): number {
  let close = at;
  while (close < Math.min(items.length, at + LONGEST_ASIDE) && items[close]?.lower !== ',' && items[close]?.kind !== 'passage') close++;
  if (items[close]?.lower !== ',' || close === at) return at;
  const resumed = open ? items[close + 1]?.lower === 'that' || bareClauseAt(items, close + 1, true) : false;
  if (!resumed && !opensVerb(items, close + 1)) return at;
  const who = /^(?:who|whose|which)$/.test(items[at]?.lower ?? '');
  return who || !hasFiniteVerb(items, at, close) ? close + 1 : at;
}

/** `is rotten`, `would cost`: a verb that waits for no subject. */
export function opensVerb(items: readonly Item[], at: number): boolean {
  const { pos = 0, kind } = items[at] ?? {};
  if (kind !== 'word' || (pos & (Pos.preposition | Pos.conjunction | Pos.pronoun)) !== 0) return false;
  return (pos & (Pos.auxiliary | Pos.modal)) !== 0 || ((pos & TENSED) !== 0 && (pos & NOUN) === 0);
}

/** `The pier, which is old`: a noun phrase with its relative clause, and no verb of its own. */
export function waitsForVerb(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhraseAt(items, from, to);
  if (phrase === null || phrase.pronoun) return false;
  return phrase.last === to || (items[phrase.last]?.lower === ',' && /^(?:who|which|whose)$/.test(items[phrase.last + 1]?.lower ?? ''));
}
