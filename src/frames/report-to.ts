import { defineFrame } from './frame.ts';
import { matchOf, reportedFrom } from './match.ts';
import { tailOf } from './tail.ts';

export const reportTo = defineFrame({
  id: 'report-to',
  explain: 'A speaker, a verb of promising, urging or asking and an infinitive.',
  examples: {
    hits: [
      ['Ana Lund promised to reopen the pier.', 'to reopen the pier'],
      ['She urged the board to wait.', 'the board to wait'],
    ],
    misses: ['Ana Lund went to reopen the pier.'],
  },
  find(clause) {
    const tail = tailOf(clause);
    if (tail.kind !== 'to') return null;
    // `urged the board to wait`: the one who is to act belongs to what is asked
    const { span, extent } = reportedFrom(clause, 'to', tail.addressee === null ? tail.at : tail.addressee.first);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});
