import { isObjective, isOwnerPronoun } from '../../lexicon/pronouns.ts';
import { isSaidObject } from '../../lexicon/said-objects.ts';
import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { listOpeningWith } from '../../mentions/list-subject.ts';
import { opensManner } from '../../mentions/manner-phrase.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** `Ana Lund, a mechanic, asks them “…”`: these are spoken to, and `that` opens what is said. */
const NO_SUBJECT = /^(?:that|them|him|us|me)$/;

/** Particles with an object of their own: no subject follows them, as it does in `chimed in Ana Lund`. */
const GOVERNS = /^(?:about|for|of|to|on|against|with|at)$/;

/** Content comes first and the subject last: `“…,” said Ana Lund, who …`. */
export function invertedSubject(items: readonly Item[], group: VerbGroup, after: number, takesObject: boolean): NounPhrase | null {
  const before = items[group.first - 1];
  if (before !== undefined && before.kind !== 'passage' && before.lower !== ',' && !/^[-–—?!]+$/.test(before.lower)) return null;
  if (group.form !== 'finite' || group.negated) return null;
  // `dozens of “old hands” have endorsed Ana Lund`: what stands in marks does
  if (before?.kind === 'passage' && before.pos !== 0 && /^(?:has|have|had)$/.test(items[group.first]?.lower ?? '')) return null;
  // `who, on a call on Friday, criticized the board`: what these name is their object
  if (takesObject && before?.kind !== 'passage') return null;
  // `Asked about the pier, …`, `Asked which boat was his, …`
  if ((after > group.last && GOVERNS.test(items[group.last]?.lower ?? '')) || /^(?:what|which|whose)$/.test(items[after]?.lower ?? '')) return null;
  // `Ana asked that evening`
  if (timePhraseAt(items, after, items.length) > after) return null;
  // `Asked late in life which …`
  if (LATE.test(items[after]?.lower ?? '') && items[after + 1]?.lower === 'in') return null;
  const phrase = nounPhraseAt(items, after, items.length);
  // `says “Nadia,” a sitter in Osk`: a name in marks stands alone
  const last = items[(phrase?.core ?? 0) - 1];
  if (last?.kind === 'passage' && !(last.passage?.kind === 'nickname' && phrase?.core === after + 1)) return null;
  if (phrase === null || (phrase.pronoun && NO_SUBJECT.test(items[phrase.head]?.lower ?? ''))) return null;
  // `…, has said little in public`
  if (items[phrase.head]?.capital === false && isSaidObject(items[phrase.head]?.lower ?? '')) return null;
  // `said it was late, noted that five of them had left`
  if (before?.kind !== 'passage' && items[phrase.first]?.lower === 'that') return null;
  // `Lund, who called it “toxic,” portrayed the plan as …`, `called her “rude,” denounced her record …`
  if (takesObject && (items[phrase.core]?.lower === 'as' || isOwnerPronoun(items[phrase.first]?.lower ?? ''))) return null;
  const next = items[phrase.core];
  if (next?.kind === 'word' && (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (next.pos & (NOUN | Pos.preposition | Pos.adverb)) === 0) return null;
  // `said the captain with a laugh`
  return isSpokenTo(items, phrase) || opensManner(items, phrase.core) ? { ...phrase, last: phrase.core } : listOpeningWith(items, phrase, items.length);
}

const LATE = /^(?:late|later|early|earlier)$/;

/** Nouns that go with `to`: `said the ambassador to France`, `an aide to the mayor`. */
const GO_WITH_TO =
  /^(?:ambassador|envoy|advis[eo]r|aide|assistant|secretary|heir|heiress|successor|counsel|counsellor|counselor|consultant|deputy|apprentice|delegate|representative|minister|wife|mother|father|mentor|guide|witness|neighbou?r|friend|brother|sister|clerk|valet|servant|maid|nurse|party|visitor|candidate|contributor|source|strategist)s?$/;

/** `said the old man to Tom`, `said Ana to him`: the one spoken to is no part of the subject. */
function isSpokenTo(items: readonly Item[], { core, head, pronoun }: NounPhrase): boolean {
  if (items[core]?.lower !== 'to' || (!pronoun && GO_WITH_TO.test(items[head]?.lower ?? ''))) return false;
  // `said a person close to the Bells`
  if (core - 1 > head) return false;
  const object = nounPhraseAt(items, core + 1, items.length);
  const to = object === null ? undefined : items[object.head];
  if (object === null || to === undefined) return false;
  return object.pronoun ? isObjective(to.lower) : isNameOrPerson(to);
}
