import { mentionOf } from '../../mentions/mention.ts';
import { cleftOf } from '../clause/cleft.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';

export const cleftReport = defineFrame({
  id: 'cleft-report',
  explain: 'What somebody said, or all or the one thing that they said, is told to be this.',
  examples: {
    hits: [
      ['What Ana Lund said was that the pier would fall.', 'that the pier would fall'],
      ['All that Ana Lund would say was that the pier would fall.', 'that the pier would fall'],
      ['The only thing Ana Lund told the board was that the pier would fall.', 'that the pier would fall'],
      ['The last thing she said was: “Mind the step.”', '“Mind the step.”'],
    ],
    misses: ['What Ana Lund said was wrong.', 'All that Ana Lund said was true.', 'The thing Ana Lund said hurt.'],
  },
  weighedAs: 'relative-report',
  find(clause) {
    const cleft = cleftOf(clause);
    if (cleft === null) return null;
    const { items } = clause;
    const { at, speaker, addressee } = cleft;
    const { span, extent } = reportedFrom(clause, items[at]?.kind === 'passage' ? 'marked' : 'that', at);
    const match = matchOf(clause, [span], addressee, extent);
    return variantOf('cleft', match === null || speaker === null ? match : { ...match, speaker: mentionOf(items, speaker) });
  },
});
