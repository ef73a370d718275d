import { FINITE, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { only } from '../../text/reading.ts';
import { addresseeAt } from '../clause/addressee.ts';
import type { Clause } from '../clause/clause.ts';
import { afterTime, cleftOf } from '../clause/cleft.ts';
import { beforeHostsVerb, hostBefore } from '../content/hosts-verb.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { defineFrame, type FrameMatch } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';

export const relativeReport = defineFrame({
  id: 'relative-report',
  explain: 'A relative pronoun, a speaker with a reporting verb, and the verb that goes on with what the pronoun began.',
  examples: {
    hits: [
      ['The union defended the deal, which it said would save the pier.', 'which … would save the pier'],
      ['The union defended the deal, which it said on Monday would save the pier.', 'which … would save the pier'],
      ['The deal, which Ana Lund told the board was dead, came back.', 'which … was dead'],
    ],
    misses: ['What Ana Lund said surprised the board.', 'The deal, which saved the pier, is dead.'],
  },
  find(clause) {
    const { items, first } = clause;
    // `What she said was that …` is told by another frame
    if (cleftOf(clause) !== null) return null;
    // `which he told the board was dead`
    const told = clause.entry.class === 'tell' ? addresseeAt(clause, clause.after) : null;
    const after = afterTime(items, told?.last ?? clause.after);
    const pronoun = items[first - 1];
    const next = items[after];
    if (clause.place !== 'before' || pronoun === undefined || next === undefined) return null;
    if ((pronoun.pos & Pos.relative) === 0 && pronoun.lower !== 'what') return withoutPronoun(clause, after);
    if (clause.entry.class === 'call') {
      // `a plan that she called “rotten”`, `what he calls a “rotten” deal`
      const end = nounPhraseAt(items, after, items.length)?.core ?? after + 1;
      return matchOf(clause, [spanOfItems(items, first - 1, first), spanOfItems(items, after, end)]);
    }
    // `the lock, which she described as “a coffin with gates”`, `the board, which she accused of “sleeping”`
    if ((next.lower === 'as' && clause.entry.takes.includes('as')) || (next.lower === 'of' && clause.entry.class === 'accuse')) {
      const { span, extent } = reportedFrom(clause, 'phrase', after);
      return variantOf('as', matchOf(clause, [spanOfItems(items, first - 1, first), span], null, extent));
    }
    const goesOn = (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (next.pos & (Pos.pronoun | Pos.preposition)) === 0;
    // `the ruling, in which the judge cited raised stakes`: the pronoun begins no clause that could go on
    if (!goesOn || isAfterPreposition(clause)) return null;
    if (pronoun.lower === 'what' && first === 1) {
      // `What she said surprised the board`
      if ((next.pos & (Pos.auxiliary | Pos.modal)) === 0) return null;
    }
    const { span, extent } = reportedFrom({ ...clause, limit: beforeHostsVerb(clause, after) }, 'relative', after);
    return [
      ...variantOf(`with-${pronoun.lower}`, matchOf(clause, [spanOfItems(items, first - 1, first), span], told, extent)),
      ...variantOf(`without-${pronoun.lower}`, matchOf(clause, [span], told, extent)),
    ];
  },
});

function isAfterPreposition({ items, first }: Clause): boolean {
  return items[first - 1]?.lower === 'which' && only(items[first - 2]?.pos ?? 0, Pos.preposition);
}

/** `a boat the board says will last a century`, `the man she says attacked her` */
function withoutPronoun(clause: Clause, after: number): FrameMatch | null {
  const { items } = clause;
  const next = items[after];
  if (next?.kind !== 'word' || (next.pos & (TENSED | Pos.auxiliary | Pos.modal)) === 0 || after !== clause.after) return null;
  if ((next.pos & (NOUN | Pos.pronoun | Pos.preposition | Pos.adjective)) !== 0) return null;
  const host = hostBefore(clause);
  if (host === null) return null;
  const { span, extent } = reportedFrom({ ...clause, limit: beforeHostsVerb(clause, after) }, 'relative', after);
  return variantOf('with-host', matchOf(clause, [spanOfItems(items, host.first, host.core), span], null, extent))[0] ?? null;
}
