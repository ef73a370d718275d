import { isSaidObject } from '../../lexicon/said-objects.ts';
import { Pos } from '../../lexicon/words.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from '../clause/clause.ts';
import { isQuestioned } from '../content/left-content.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { defineFrame } from '../frame.ts';
import { matchOf } from '../match.ts';

export const reportAnswer = defineFrame({
  id: 'report-answer',
  explain: 'A speaker, a verb of saying and the few words that answer a question.',
  examples: {
    hits: [
      ['Asked when the pier would open, Ana Lund said spring.', 'spring'],
      ['Ana Lund said no.', 'no'],
    ],
    misses: ['Asked about the pier, Ana Lund said nothing.', 'Ana Lund said no to the plan.', 'Ana Lund said spring.'],
  },
  plain: true,
  find(clause) {
    const { items, verb, place, after } = clause;
    if (!/^(?:say|answer|reply)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite' || place !== 'before' || after !== verb.last) return null;
    const end = endOfAnswer(items, after);
    if (end === after || (end > after + 1 && YES.test(items[after]?.lower ?? ''))) return null;
    if (!YES.test(items[after]?.lower ?? '') && !(verb.lemma === 'say' && isAnswered(clause) && isAnswer(items, after, end))) return null;
    return matchOf(clause, [spanOfItems(items, after, end)]);
  },
});

const YES = /^(?:yes|no)$/;
const LONGEST_ANSWER = 4;
const ENDS = Pos.conjunction | Pos.auxiliary | Pos.modal | Pos.relative | Pos.pronoun | Pos.adverb;

/** The item after the words that stand alone at the end of a sentence or before a comma; `from` where there are none. */
function endOfAnswer(items: readonly Item[], from: number): number {
  let at = from;
  while (at <= from + LONGEST_ANSWER && (items[at]?.kind === 'word' || items[at]?.kind === 'number')) at++;
  const end = items[at];
  if (at > from + LONGEST_ANSWER) return from;
  // `said yes, he would stay`
  const goesOn = end?.lower === ',' && !TURNS.test(items[at + 1]?.lower ?? '');
  return end === undefined || (/^[,.;!]$/.test(end.lower) && !goesOn) ? at : from;
}

const TURNS = /^(?:and|but|though|while|compared|then|before|adding)$/;

/** `Asked when, he said …`: the one who is asked answers at once. */
function isAnswered({ items, subject, subjectUnit }: Clause): boolean {
  return subject !== null && subjectUnit.items === items && items[subject.first - 1]?.lower === ',' && isQuestioned(items, afterJoiner(items));
}

/** `spring`, `about nine boats`; not `so`, `little`, `it was late`. */
function isAnswer(items: readonly Item[], from: number, end: number): boolean {
  const last = items[end - 1]?.lower ?? '';
  return !isSaidObject(last) && items.slice(from, end).every(({ pos }) => (pos & ENDS) === 0);
}
