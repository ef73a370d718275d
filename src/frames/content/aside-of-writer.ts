import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

const DRAWS = /^(?:drawing|sparking|provoking|prompting|eliciting|earning|winning)$/;
const REACTION =
  /^(?:laughs?|laughter|applause|cheers?|boos?|jeers?|gasps?|groans?|ire|fire|outrage|fury|anger|backlash|outcry|uproar|criticism|rebukes?|reply|replies|retorts?|response|reactions?|comparisons?|praise|condemnation|ridicule|protests?|calls?|denials?|accusations?|complaints?)$/;
/** `a fresh round of angry comparisons` */
const LONGEST = 7;

/** `said it was rotten | , drawing laughter from the crews`: what others made of it. */
export function tellsReaction(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== ',' || !DRAWS.test(items[at + 1]?.lower ?? '')) return false;
  for (let noun = at + 2; noun < at + 2 + LONGEST; noun++) {
    const { kind, lower = '' } = items[noun] ?? {};
    if (kind !== 'word') return false;
    if (REACTION.test(lower)) return true;
  }
  return false;
}

/** `said the pier should go | (she has since changed her mind)`: a clause in brackets that close the sentence. */
export function opensBracketedClause(items: readonly Item[], at: number): boolean {
  const first = items[at + 1];
  if (items[at]?.lower !== '(' || first?.kind !== 'word' || (first.pos & (Pos.relative | Pos.conjunction)) !== 0) return false;
  let close = at + 1;
  while (close < items.length && items[close]?.kind !== 'passage' && items[close]?.lower !== ')') close++;
  if (items[close]?.lower !== ')' || (close + 1 < items.length && items[close + 1]?.lower !== '.')) return false;
  const subject = nounPhraseAt(items, at + 1, close);
  return (
    subject !== null && subject.last < close && hasFiniteVerb(items, subject.last, close) && (subject.pronoun || ((items[subject.head]?.pos ?? 0) & NOUN) !== 0)
  );
}
