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

export const reportMarked = defineFrame({
  id: 'report-marked',
  explain: 'A speaker, a reporting verb and then the words in marks.',
  examples: {
    hits: [
      ['Ana Lund said, “The ferry will not sail.”', '“The ferry will not sail.”'],
      ['Ana Lund said: “The ferry will not sail.”', '“The ferry will not sail.”'],
    ],
    misses: ['She didn’t say “perhaps”.'],
  },
  find(clause) {
    const tail = tailOf(clause);
    const { items, verb } = clause;
    const comma = tail.kind === 'comma' && items[tail.at]?.kind === 'passage';
    const colon = tail.kind === 'colon';
    if (tail.kind !== 'passage' && !comma && !colon) return null;
    if (verb.negated) return null;
    if (colon && items[tail.at]?.kind !== 'passage' && clause.place === 'none') return null;
    const { span, extent } = reportedFrom(clause, 'marked', tail.at);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});

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
