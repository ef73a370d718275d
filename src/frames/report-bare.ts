import { defineFrame } from './frame.ts';
import { matchOf, reportedFrom } from './match.ts';
import { tailOf } from './tail.ts';

export const reportBare = defineFrame({
  id: 'report-bare',
  explain: 'A speaker, a reporting verb and a clause without “that”.',
  examples: {
    hits: [['Ana Lund said the ferry would not sail.', 'the ferry would not sail']],
    misses: ['Ana Lund said nothing.'],
  },
  find(clause) {
    const tail = tailOf(clause);
    if (tail.kind !== 'bare') return null;
    const { span, extent } = reportedFrom(clause, tail.kind, tail.at);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});
