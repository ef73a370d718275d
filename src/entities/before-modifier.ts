import { isBodyWord } from '../lexicon/bodies.ts';
import { nounClass } from '../lexicon/titles.ts';
import { MODIFIER, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { isTimeWord } from '../mentions/time-phrase.ts';
import type { Token } from '../types.ts';

const LONGEST = 4;
const PLACED = /^(?:in|at|on|from|since|during|of|for|outside|inside|near)$/;

/**
 * `an article published in May that says`, `thousands waiting on deck who say`: of what ends before token `last`, where the
 * noun ends of which a relative pronoun tells; `last` where that is the word right before it.
 *
 * @param somebody does the pronoun stand for people?
 */
export function beforeModifier(tokens: readonly Token[], last: number, somebody: boolean): number {
  const near = tokens[last - 1];
  if (near === undefined) return last;
  const apart = somebody
    ? !near.capital && (near.pos & NOUN) !== 0 && nounClass(near.lower) === undefined
    : isTimeWord(near.lower) || near.kind === 'number' || (near.capital && !isBodyWord(near.lower));
  if (!apart) return last;
  let at = last - 1;
  const goesOn = (token: Token | undefined) => token !== undefined && ((token.pos & (MODIFIER | Pos.determiner | Pos.number)) !== 0 || isTimeWord(token.lower));
  while (at > last - LONGEST && goesOn(tokens[at - 1])) at--;
  if (!PLACED.test(tokens[at - 1]?.lower ?? '')) return last;
  at--;
  if (((tokens[at - 1]?.pos ?? 0) & (Pos.verbPart | Pos.verbIng)) !== 0) at--;
  const noun = tokens[at - 1];
  const kind = nounClass(noun?.lower ?? '')?.kind ?? (((noun?.pos ?? 0) & Pos.number) !== 0 ? 'group' : null);
  if (somebody) return kind === 'person' || kind === 'group' ? at : last;
  return kind === 'document' ? (near.capital && !isTimeWord(near.lower) ? last : at) : kind === 'organization' && noun?.capital === false ? at : last;
}
