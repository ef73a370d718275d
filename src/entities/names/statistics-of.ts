import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { countIntroduced, countKnown } from './known-names.ts';
import { WordStatistics } from './word-statistics.ts';

/**
 * How the words of a document are written, headings left out.
 *
 * @param known token ranges `[first, last)` that are names for certain
 */
export function statisticsOf(reading: Reading, known: readonly (readonly [number, number])[]): WordStatistics {
  const { tokens, text, opens } = reading;
  const statistics = new WordStatistics();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && reading.heading[reading.paragraphOf[at] ?? 0] === 0) {
      const next = tokens[at + 1];
      const allCapitals = inCapitals(text, token);
      statistics.count(token, opens[at] === 1, allCapitals, allCapitals && next?.lower === ':', next);
      statistics.countSurname(tokens[at - 1], token, next);
    }
  }
  countKnown(reading, known, statistics);
  countIntroduced(reading, statistics);
  return statistics;
}
