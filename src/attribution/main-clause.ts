import { mainClauseAfter, opensDependent } from '../frames/clause/opening-clause.ts';
import { isQuestioned } from '../frames/content/left-content.ts';
import { type VerbGroup, verbGroupAt } from '../frames/verbs/verb-group.ts';
import { isNominative } from '../lexicon/pronouns.ts';
import { isQuestionWord } from '../lexicon/question-words.ts';
import { nounClass } from '../lexicon/titles.ts';
import { TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../mentions/somebody.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention } from '../types.ts';

/** Words before the subject of a question: `What did she …?` */
const MOST_BEFORE = 3;

/** `Did she ever think of it?`: whom a question of the writer's is about; null for any other sentence. */
export function askedOf(items: readonly Item[]): Mention | null {
  if (items[items.length - 1]?.lower !== '?') return null;
  for (let at = 0; at < MOST_BEFORE; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if ((item.pos & (Pos.auxiliary | Pos.modal)) === 0) continue;
    const subject = nounPhraseAt(items, at + 1, items.length);
    const head = items[subject?.head ?? -1];
    if (subject === null || head === undefined) return null;
    return (subject.pronoun ? /^(?:he|she|they)$/.test(head.lower) : isNameOrPerson(head)) ? mentionOf(items, subject) : null;
  }
  return null;
}

/** `She asked how he had slept.`: whom a question in the writer’s words is about, which opens at `start`; null where that is nobody. */
export function askedIn(items: readonly Item[], start: number): Mention | null {
  const opens = items.findIndex((item) => item.start === start);
  if (opens < 0 || !isQuestionWord(items[opens]?.lower ?? '')) return null;
  for (let at = opens + 1; at <= opens + MOST_BEFORE; at++) {
    const subject = nounPhraseAt(items, at, items.length);
    const head = items[subject?.head ?? -1];
    if (subject === null || head === undefined || (!subject.pronoun && !isNameOrPerson(head))) continue;
    return !subject.pronoun || /^(?:he|she|they)$/.test(head.lower) ? mentionOf(items, subject) : null;
  }
  return null;
}

/** `Asked why she stays, …`: opens a clause about whom somebody asks. */
export const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;
/** A word that opens a question in the writer’s words. */

/** `Asked how it was, …`, `When I say this, …`: what stands before the comma of such an opening is no main clause. */
function afterOpening(items: readonly Item[]): number {
  if (!isQuestioned(items, 0) && !opensDependent(items, 1)) return 1;
  const main = mainClauseAfter(items, 1);
  return main === null ? 1 : main.comma + 1;
}

/** The first clause whose subject is somebody, as what that one did and who it is. */
export function mainClause(items: readonly Item[]): { readonly cue: Cue; readonly speaker: Mention } | null {
  for (let at = afterOpening(items); at < items.length; at++) {
    const item = items[at];
    // `Ana Lund was asked whether …`
    const isAsked = item?.lower === 'asked' && (item.pos & Pos.verbPart) !== 0;
    if (item === undefined || item.kind !== 'word' || (!isAsked && (item.pos & TENSED) === 0)) continue;
    // `She grins.`, `Lund eyes my plate.`, where the verb may be a noun elsewhere
    const named = items[at - 1]?.capital === true;
    const governs = named && (((items[at + 1]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0 || PARTICLE.test(items[at + 1]?.lower ?? ''));
    // `Lund laughs.`, `At last Lund spoke.`
    const alone = named && at + 2 === items.length && items[at + 1]?.lower === '.';
    // `Bell, who hears every word, shrugs.`
    const ends = items[at - 1]?.lower === ',' && items[at + 1]?.lower === '.' && at + 2 >= items.length && opensRelative(items, at);
    if ((item.pos & Pos.noun) !== 0 && !governs && !alone && !ends && !isNominative(items[at - 1]?.lower ?? '')) continue;
    const group = verbGroupAt(items, at) ?? helpedBy(items, at);
    const subject = group === null ? null : subjectBefore(items, group.first, 0);
    if (group === null || subject === null) continue;
    const head = items[subject.phrase.head];
    if (head === undefined || (head.pos & Pos.relative) !== 0) continue;
    const somebody = subject.phrase.pronoun ? isNominative(head.lower) : head.capital || /^(?:person|group)$/.test(nounClass(head.lower)?.kind ?? '');
    if (!somebody) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma: group.lemma };
    return { cue, speaker: mentionOf(items, subject.phrase) };
  }
  return null;
}

/** `set down her cup`, `looks up` */
const PARTICLE = /^(?:up|down|back|away|over|round|around|out|off)$/;

/** `has opened a mill`, `is thinking of leaving`: the group of an auxiliary whose verb has no tense of its own. */
function helpedBy(items: readonly Item[], at: number): VerbGroup | null {
  if (((items[at]?.pos ?? 0) & Pos.auxiliary) === 0) return null;
  for (let main = at + 1; main < at + FAR_VERB; main++) {
    if (((items[main]?.pos ?? 0) & (Pos.verbPart | Pos.verbIng)) === 0) continue;
    const group = verbGroupAt(items, main);
    return group !== null && group.first === at && group.form === 'finite' ? group : null;
  }
  return null;
}

/** Adverbs between an auxiliary and its verb, and one more. */
const FAR_VERB = 4;

/** Does a relative clause of somebody named stand before the comma at item `at - 1`? */
function opensRelative(items: readonly Item[], at: number): boolean {
  const who = items.findIndex(({ lower }) => lower === 'who');
  return who > 1 && who < at && items[who - 1]?.lower === ',' && items[who - 2]?.capital === true;
}
