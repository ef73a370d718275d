import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { timePhraseBefore } from '../../mentions/time-phrase.ts';
import { isWhole } from '../../passages/whole.ts';
import { only } from '../../text/reading.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom } from '../match.ts';

export const reportThat = defineFrame({
  id: 'report-that',
  explain: 'A speaker, a reporting verb and a clause with “that”, “whether” or a question word.',
  examples: {
    hits: [
      ['Ana Lund told reporters that the ferry would not sail.', 'that the ferry would not sail'],
      ['He asked whether the ferry had sailed.', 'whether the ferry had sailed'],
    ],
    misses: ['The said contract is that of the ferry.'],
  },
  find(clause) {
    const tail = tailOf(clause);
    if (tail.kind !== 'that' && tail.kind !== 'question') return null;
    // `told the drivers who had come from Osk, “We will sail.”`: who they are, not what is asked
    if (tail.kind === 'question' && /^(?:who|which)$/.test(clause.items[tail.at]?.lower ?? '') && quotesLater(clause, tail.at)) return null;
    // `scolded crews who were late`
    if (tail.kind === 'question' && tellsWho(clause, tail.at)) return null;
    // `began with the mayor’s warning on Friday that …`: the noun reports, not a verb that reports beside marks alone
    if (tail.kind === 'that' && clause.entry.speechOnlyWithMarks && nounOfSayingBetween(clause, tail.at)) return null;
    const { span, extent } = reportedFrom(tail.kind === 'question' ? beforeAnswer(clause, tail.at) : clause, tail.kind, tail.at);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});

/** `Asked why she stays: “Where would I go?”`: what follows the colon at the end of the sentence answers, and was not asked. */
function beforeAnswer(clause: Clause, from: number): Clause {
  const { items, limit } = clause;
  const last = items.length - 1;
  return last - 1 > from && last < limit && items[last]?.kind === 'passage' && items[last - 1]?.lower === ':' ? { ...clause, limit: last - 1 } : clause;
}

/** Does `who` or `which` go with the noun before it, where the verb asks nobody? */
function tellsWho({ items, entry, after }: Clause, at: number): boolean {
  if (entry.class === 'ask' || entry.class === 'tell' || at === after || !/^(?:who|which)$/.test(items[at]?.lower ?? '')) return false;
  const before = items[at - 1];
  return before !== undefined && before.kind === 'word' && only(before.pos, NOUN) && timePhraseBefore(items, at, after) === at;
}

function nounOfSayingBetween({ items, after }: Clause, that: number): boolean {
  return items.slice(after, that).some(({ lower }) => verbOfSayingNoun(lower) !== undefined);
}

/** Do whole sentences in marks follow a comma after the relative clause at item `from`, whose noun stands right before it? */
function quotesLater({ items, limit, text }: Clause, from: number): boolean {
  if (((items[from - 1]?.pos ?? 0) & NOUN) === 0) return false;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_RELATIVE); at++) {
    const passage = items[at]?.passage;
    if (passage != null) return /^[,:]$/.test(items[at - 1]?.lower ?? '') && isWhole(text, passage);
  }
  return false;
}

const LONGEST_RELATIVE = 20;
