import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { pastAdverbs } from '../../text/reading.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import { addresseeAt } from './addressee.ts';
import type { Clause } from './clause.ts';

/** `The only thing Ana Lund told the board was that …`: who said it, to whom, and the item where it begins. */
export interface Cleft {
  readonly at: number;
  /** Null where it is the clause’s own subject. */
  readonly speaker: NounPhrase | null;
  readonly addressee: NounPhrase | null;
}

/** What a cleft sentence opens with before its clause: `what`, `all`, `the most`, `the first thing`, each with or without `that`. */
const HOST = /^(?:all|most|least|thing)$/;

/** What is said to have been all, or one thing, that was said; null where the clause is not of such a sentence. */
export function cleftOf(clause: Clause): Cleft | null {
  const { items, entry, verb, place, after } = clause;
  // `What we know is that …`: nobody says it
  if (place !== 'before' || verb.lemma === 'know') return null;
  const speaker = afterThing(clause);
  if (speaker === null && !followsHost(clause)) return null;
  const addressee = entry.class === 'tell' ? addresseeAt(clause, after) : null;
  const be = afterTime(items, addressee?.last ?? after);
  if (!/^(?:is|was)$/.test(items[be]?.lower ?? '')) return null;
  const at = /^[,:]$/.test(items[be + 1]?.lower ?? '') ? be + 2 : be + 1;
  if (items[at]?.kind !== 'passage' && items[at]?.lower !== 'that') return null;
  return { at, speaker, addressee };
}

/** `What she said`, `All that she said`, `The gist of what she said` */
function followsHost({ items, first }: Clause): boolean {
  const before = items[first - 1]?.lower ?? '';
  if (before === 'what') return first - 1 === afterJoiner(items) || items[first - 2]?.lower === 'of' || items[first - 2]?.lower === ',';
  return HOST.test(items[before === 'that' ? first - 2 : first - 1]?.lower ?? '');
}

/** `The only thing Ana Lund said`: read as one phrase, of which the name alone speaks. */
function afterThing({ items, subject, subjectUnit, verb }: Clause): NounPhrase | null {
  if (subject === null || subjectUnit.items !== items) return null;
  for (let at = subject.first; at < subject.head; at++) {
    if (items[at]?.lower !== 'thing') continue;
    const phrase = nounPhraseAt(items, at + 1, verb.first);
    return phrase?.last === verb.first ? phrase : null;
  }
  return null;
}

/** `which it said again on Monday would save the pier` */
export function afterTime(items: readonly Item[], from: number): number {
  const at = pastAdverbs(items, from);
  return Math.max(at, timePhraseAt(items, at, items.length));
}
