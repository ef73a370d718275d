import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import type { Clause } from './clause.ts';

/** `promised the crews a raise`, `offered voters “a new start”`: the one to whom it is promised stands before it. */
export function recipientAt({ items, verb }: Clause, at: number): NounPhrase | null {
  if (!/^(?:promise|offer)$/.test(verb.lemma)) return null;
  const phrase = nounPhraseAt(items, at, items.length);
  const next = phrase === null ? undefined : items[phrase.core];
  if (
    phrase === null ||
    next === undefined ||
    phrase.last !== phrase.core ||
    !(/^(?:an?|the|more|no|his|her|its|their)$/.test(next.lower) || next.kind === 'passage')
  )
    return null;
  return phrase.pronoun || items[phrase.head]?.lower.endsWith('s') === true || isNameOrPerson(items[phrase.head]) ? phrase : null;
}
