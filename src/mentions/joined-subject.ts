import { isNominative } from '../lexicon/pronouns.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type NounPhrase, pronounPhrase } from './phrase.ts';
import { isPeople, isSomebody } from './somebody.ts';

const JOINS = /^(?:and|but|or)$/;
const OPENS_NOUN = Pos.determiner | Pos.possessive;

/**
 * `opened the door and the mayor said`: what a conjunction joins to the object of another verb is a subject of its own.
 *
 * @param object the noun phrase right before the verb, with all that is joined to it
 * @param alike whether `the clerk and the mayor`, two of a kind, may be parted
 */
export function joinedSubject(items: readonly Item[], object: NounPhrase, alike: boolean): NounPhrase | null {
  let joint = object.last - 1;
  while (joint >= object.core && !JOINS.test(items[joint]?.lower ?? '')) joint--;
  if (joint < object.core) return null;
  const opening = items[joint + 1];
  if (opening === undefined || !(opening.capital || (opening.pos & OPENS_NOUN) !== 0)) return null;
  const own = nounPhraseAt(items, joint + 1, object.last);
  if (own === null || own.pronoun || own.last !== object.last) return null;
  return alike || (isSomebody(items, own) && !isSomebody(items, object)) ? own : null;
}

/** `the pier had been “too slow” and the mayor said`: what is joined to marks behind a verb is a subject of its own. */
export function joinedAfterMarks(items: readonly Item[], object: NounPhrase): NounPhrase | null {
  let joint = object.last - 1;
  while (joint > object.first && !JOINS.test(items[joint]?.lower ?? '')) joint--;
  if (joint <= object.first || items[joint - 1]?.passage?.kind !== 'quotation') return null;
  const own = nounPhraseAt(items, joint + 1, object.last);
  return own === null || own.last !== object.last || !(own.pronoun || isPeople(items[own.head])) ? null : own;
}

/** `the door had shut behind him and she said`: with no person before it, a pronoun that can be no object begins a clause of its own. */
export function pronounJoined(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const at = phrase.last - 1;
  if (phrase.pronoun || at <= phrase.core || !JOINS.test(items[at - 1]?.lower ?? '') || !isNominative(items[at]?.lower ?? '')) return null;
  return isSomebody(items, phrase) ? null : pronounPhrase(at);
}

/** `his first match as manager and he admitted`: `he` is no object of the preposition either. */
export function pronounAfterObject(items: readonly Item[], { core, last, pronoun }: NounPhrase): NounPhrase | null {
  const at = last - 1;
  if (pronoun || at <= core || !JOINS.test(items[at - 1]?.lower ?? '') || !isNominative(items[at]?.lower ?? '')) return null;
  return pronounPhrase(at);
}
