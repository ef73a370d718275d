import type { Reading } from '../reading.ts';

/**
 * Does a name end before the line that token `at` begins: one that goes on with its first word again (`About Osk Ferries⏎Osk
 * Ferries has …`), or a name in full that has a line to itself (`Ana Lund⏎Will you sail?`)?
 *
 * @param first the first token of the name with its titles
 * @param core the first without them
 */
export function endsWithLine({ tokens, text }: Reading, first: number, core: number, at: number): boolean {
  if (!/[\r\n]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return false;
  if (tokens[at]?.lower === tokens[core]?.lower) return true;
  const before = text[(tokens[first]?.start ?? 0) - 1];
  return at - first > 1 && (before === undefined || before === '\n' || before === '\r');
}

/** `Q  Where was the boat?`: who asks, and no part of a name. */
export function isLetterOfTurn({ tokens, text, opens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.lower === 'q' && opens[at] === 1 && /^[ \t\u00a0]{2,}$/.test(text.slice(token.end, tokens[at + 1]?.start));
}
