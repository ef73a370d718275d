import { isPostNominal } from '../../lexicon/post-nominals.ts';
import type { Token } from '../../types.ts';

/** Words that the place after a name may have: `of the Harbour Science Institute`. */
const LONGEST_PLACE = 6;
/** `(R-Vt.)` */
const LONGEST_BRACKET = 8;

/**
 * Where what is told of a bearer right after the name ends: a place (`Ana Lund of Ilmar`), a bracket (`Ana Lund (D-Vt.)`), an
 * age (`Ana Lund, 39`); `last` where nothing is.
 *
 * @param last one past the last token of the name
 */
export function afterPlace(tokens: readonly Token[], last: number): number {
  let at = last;
  while (isPostNominal(tokens[at]?.lower ?? '', tokens[last - 2]?.lower ?? '')) at++;
  if (tokens[at]?.lower === '(') {
    while (at < last + LONGEST_BRACKET && tokens[at]?.lower !== ')') at++;
    if (tokens[at]?.lower !== ')') return last;
    at++;
  }
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.lower === ',') return at + 2;
  if (!/^(?:of|from|at|with)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  if (tokens[end]?.lower === 'the') end++;
  const first = end;
  while (
    end < first + LONGEST_PLACE &&
    (tokens[end]?.kind === 'word' || tokens[end]?.lower === '&') &&
    (tokens[end]?.capital === true || /^(?:of|and|for|the|&)$/.test(tokens[end]?.lower ?? ''))
  )
    end++;
  return end > first && tokens[end - 1]?.capital === true ? end : at;
}
