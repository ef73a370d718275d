import { isNameParticle } from '../lexicon/particles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Token } from '../types.ts';

/** No word of English: it tells of a name by itself, as in `de Lund said`; the others right behind one of these alone: `van den Berg`. */
const FOREIGN = /^(?:von|van|der|de|da|du|di|del|della|bin|ibn|al|el)$/;
const LONGEST = 5;

/**
 * Is a word in small letters a part of the surname behind it: `Ana |de |la Cruz`, `said |van |der Berg`? Not `May do`, nor `de
 * facto`.
 */
export function isOfSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || token.kind !== 'word' || token.end - token.start > LONGEST || !isNameParticle(token.lower)) return false;
  let last = at;
  while (isJoined(tokens, last) && tokens[last + 1]?.capital === false && isNameParticle(tokens[last + 1]?.lower ?? '')) last++;
  if (tokens[last + 1]?.capital !== true || tokens[last + 1]?.kind !== 'word' || !isJoined(tokens, last)) return false;
  if (FOREIGN.test(token.lower)) return true;
  // `de |la Cruz`, `van |den Berg`
  const before = tokens[at - 1];
  return before !== undefined && !before.capital && isJoined(tokens, at - 1) && FOREIGN.test(before.lower);
}

/** `the van Otto drove` */
const MODIFIES = Pos.determiner | Pos.possessive | Pos.adjective;

/**
 * `argued |van der Berg`, `told |de Groot`: where the surname begins whose word with a capital is the token at `at`; no further back than
 * `floor`, where the name before ends.
 */
export function surnameStart(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor && isOfSurname(tokens, first - 1)) first--;
  if (first === at) return at;
  return at - first === 1 && tokens[first]?.lower === 'van' && ((tokens[first - 1]?.pos ?? 0) & MODIFIES) !== 0 ? at : first;
}

/** One space between a token and the next. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1;
}
