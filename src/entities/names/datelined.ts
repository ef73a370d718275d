import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import type { Run } from './lead-words.ts';

/** `ILMAR - The board …`: a name in capitals that opens its paragraph before a dash. */
export function opensDateline({ tokens, text, paragraphOf }: Reading, { first, last }: Pick<Run, 'first' | 'last'>): boolean {
  if (paragraphOf[first - 1] === paragraphOf[first] || !/^(?:[-–—]|--)$/.test(tokens[last]?.lower ?? '')) return false;
  return inCapitals(text, tokens[last - 1] as Token);
}
