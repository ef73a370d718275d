import { defineFrame } from './frame.ts';
import { matchOf, reportedFrom } from './match.ts';
import { tailOf } from './tail.ts';

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
    const { span, extent } = reportedFrom(clause, tail.kind, tail.at);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});
