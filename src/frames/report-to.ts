import { defineFrame } from './frame.ts';
import { matchOf, reportedFrom, variantOf } from './match.ts';
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
    const plain = reportedFrom(clause, 'to', tail.at);
    const readings = variantOf('to', matchOf(clause, [plain.span], tail.addressee, plain.extent));
    if (tail.addressee === null) return readings;
    // `urged the board to wait`: the one who is to act can belong to what is asked
    const whole = reportedFrom(clause, 'object-to', tail.addressee.first);
    return [...variantOf('object-to', matchOf(clause, [whole.span], tail.addressee, whole.extent)), ...readings];
  },
});
