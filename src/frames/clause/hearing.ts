import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Clause } from './clause.ts';

/** Those before whom a case is told. */
const HEARERS = /^(?:courts?|jury|juries|jurors|inquest|tribunal|hearing|inquiry|enquiry|trial|judges?|magistrates?|coroner|panel|commission)$/;

/** `The court heard that …`, `the inquest was told …`: those who hear it say nothing, and whoever tells them is not named. */
export function isHearing(clause: Clause): boolean {
  const { subject, subjectUnit, verb } = clause;
  if (subject === null || subject.pronoun || verb.negated) return false;
  if (!(verb.lemma === 'hear' ? verb.form === 'finite' : verb.lemma === 'tell' && verb.form === 'passive')) return false;
  return HEARERS.test(subjectUnit.items[subject.head]?.lower ?? '') && !hearsCase(clause);
}

/** `heard the appeal in May`, `heard evidence from a man who saw it`: a thing, and no clause. */
function hearsCase({ items, verb, after }: Clause): boolean {
  const object = verb.lemma === 'hear' ? nounPhraseAt(items, after, items.length) : null;
  if (object === null || object.pronoun) return false;
  const next = items[object.core];
  // `heard Brandt, of Mill Lane, slept at the wheel`
  if (next?.lower === ',' && items[object.head]?.capital === true) return false;
  return next?.kind !== 'word' || (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) === 0 || (next.pos & Pos.preposition) !== 0;
}
