import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson, mayHoldView } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { hasMainVerb } from '../content/left-content.ts';
import { opensVerb, resumedAt } from '../content/resumed-at.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/**
 * `The pier has been shut, amid six days of storm, said Ana Lund on Monday`: a whole statement stands before the comma, and after `said` only
 * who said it and when. Not `Ana Lund, of Osk, said the mayor was late`.
 */
export function endsInSpeaker(items: readonly Item[], { lemma, form, first, main, last }: VerbGroup): boolean {
  if (lemma !== 'say' || form !== 'finite' || first !== main || items[first - 1]?.lower !== ',') return false;
  const phrase = nounPhraseAt(items, last, items.length);
  if (phrase === null || phrase.pronoun || !(isNameOrPerson(items[phrase.head]) || items[phrase.head]?.capital === true)) return false;
  const next = items[phrase.core];
  const ends = next === undefined || next.kind === 'punctuation' || (next.pos & Pos.preposition) !== 0 || timePhraseAt(items, phrase.core) > phrase.core;
  return ends && !hasFiniteVerb(items, phrase.core, items.length) && hasMainVerb(items, 0, first - 1);
}

/** `The pier, which is old, said Ana Lund, is rotten`: what stands before `said` speaks as little as a pier does, and waits for its verb. */
export function partsInSpeaker(items: readonly Item[], subject: NounPhrase, { form, first, main, last }: VerbGroup): boolean {
  if (form !== 'finite' || first !== main || items[first - 1]?.lower !== ',' || mayHoldView(items, subject)) return false;
  const phrase = nounPhraseAt(items, last, items.length);
  if (phrase === null || phrase.pronoun || !isNameOrPerson(items[phrase.head]) || items[phrase.last]?.lower !== ',') return false;
  return opensVerb(items, resumedAt(items, phrase.last + 1));
}
