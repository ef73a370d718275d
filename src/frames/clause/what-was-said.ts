import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { addresseeAt } from './addressee.ts';
import type { Clause } from './clause.ts';
import { afterTime, cleftOf } from './cleft.ts';

/**
 * `What Lund told the board that evening | is in dispute`: words that are spoken of and not told. After `What Lund told the board | was that`
 * they are told: a cleft sentence, read by a rule of its own.
 */
export function isWhatWasSaid(clause: Clause): boolean {
  const { items, first, subject, subjectUnit, after, place } = clause;
  if (place !== 'before' || subject === null || subjectUnit.items !== items || !/^what(?:ever)?$/.test(items[first - 1]?.lower ?? '')) return false;
  const told = addresseeAt(clause, after)?.last ?? after;
  const time = items[told]?.lower === 'that' ? timePhraseAt(items, told, items.length) : afterTime(items, told);
  const verb = items[time];
  return verb !== undefined && time > told && (verb.pos & TENSED) !== 0 && (verb.pos & NOUN) === 0 && cleftOf(clause) === null;
}
