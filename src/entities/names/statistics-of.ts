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
      statistics.count(token, opens[at] === 1, allCapitals, allCapitals && next?.lower === ':', next, isAllSaid(reading, at));
      statistics.countSurname(tokens[at - 1], token, next);
    }
  }
  countKnown(reading, known, statistics);
  countIntroduced(reading, statistics);
  return statistics;
}

const ENDS = /^[.!?]$/;

/** `“Goats!”`, `“Goats, sir.”`: is the word at token `at` all that is said, but for whom it is said to? */
function isAllSaid({ tokens, quoted, opens }: Reading, at: number): boolean {
  if (opens[at] === 0 || quoted[at] === 0 || tokens[at - 1]?.kind !== 'mark') return false;
  const end = tokens[at + 1]?.lower === ',' && /^(?:sir|madam|ma'am|miss|mother|father|please)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 1;
  return ENDS.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'mark';
}
