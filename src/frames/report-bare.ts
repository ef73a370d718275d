import { defineFrame } from './frame.ts';
import { matchOf, reportedFrom, variantOf } from './match.ts';
import { bareClauseAt, tailOf } from './tail.ts';

/** `I had written, I had been answered`: its capital begins no sentence. */
const ALWAYS_CAPITAL = /^i(?:'|$)/;

export const reportBare = defineFrame({
  id: 'report-bare',
  explain: 'A speaker, a reporting verb and a clause without “that”.',
  examples: {
    hits: [
      ['Ana Lund said the ferry would not sail.', 'the ferry would not sail'],
      ['The paper reported, The ferry would not sail before Monday.', 'The ferry would not sail before Monday'],
    ],
    misses: ['Ana Lund said nothing.', 'She had written, I had answered.', 'The baker lit the oven, adding wood until it roared.'],
  },
  find(clause) {
    const tail = tailOf(clause);
    // `reported, The ferry …`: a whole sentence without its marks
    const first = clause.items[tail.at];
    const capital = first?.capital === true && !ALWAYS_CAPITAL.test(first.lower);
    const whole = tail.kind === 'comma' && capital && clause.place === 'before' && bareClauseAt(clause.items, tail.at, true);
    if (tail.kind !== 'bare' && !whole) return null;
    const { span, extent } = reportedFrom(clause, 'bare', tail.at);
    const match = matchOf(clause, [span], tail.addressee, extent);
    if (whole) return variantOf('whole', match);
    if (tail.sooner === undefined || match === null) return match;
    const sooner = reportedFrom(clause, 'bare', tail.sooner);
    return [match, ...variantOf('sooner', matchOf(clause, [sooner.span], tail.addressee, sooner.extent))];
  },
});
