import { nounClass } from '../lexicon/titles.ts';
import type { Token } from '../types.ts';

/** `the Dockers and Riggers union`: do names on both sides of `and` and the noun after them make one body? The tokens of a mention. */
export function isJoinedBody(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[last - 1];
  if (noun === undefined || noun.capital || nounClass(noun.lower)?.kind !== 'organization' || tokens[last - 2]?.capital !== true) return false;
  if (tokens[first]?.lower !== 'the') return false;
  let joined = false;
  for (let at = first + 1; at < last - 1; at++) {
    const { capital = false, lower = '' } = tokens[at] ?? {};
    if (lower === 'and') joined = true;
    else if (!capital && lower !== ',') return false;
  }
  return joined;
}
