import { isBodyWord } from '../../lexicon/bodies.ts';
import { nounClass } from '../../lexicon/titles.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { follows, isMatter } from './joiners.ts';

/** Matters that one body sees to. */
const MOST = 6;
/** Words of a body's name before its list. */
const LONGEST = 6;

/**
 * `Ministry of Ports | , Tides and Mines`, `Health | , Roads and Piers Committee`: where the list ends that stands at the comma at token
 * `at` inside the name of a body; `at` where it is none.
 */
export function listedEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at]?.lower !== ',' || !isMatter(tokens[at - 1])) return at;
  let end = at;
  for (let matters = 0; matters < MOST; matters++) {
    const comma = tokens[end]?.lower === ',';
    const and = tokens[comma ? end + 1 : end]?.lower === 'and';
    const first = end + (comma ? 1 : 0) + (and ? 1 : 0);
    const last = mattersEnd(reading, first);
    if (!(comma || and) || last === first) return at;
    if (!and) {
      end = last;
      continue;
    }
    const noun = nounClass(tokens[last]?.lower ?? '');
    // `Roads and Piers | Committee`
    if (tokens[last]?.capital === true && follows(reading, last) && noun?.kind === 'organization') return last;
    return isScopeBefore(tokens, at) && tokens[last]?.capital !== true ? last : at;
  }
  return at;
}

function mattersEnd(reading: Reading, first: number): number {
  let last = first;
  while (last < first + 2 && isMatter(reading.tokens[last]) && (last === first || follows(reading, last))) last++;
  return last;
}

/** `Ministry of Ports`: do the words before token `at` tell what a body is for? */
function isScopeBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > at - LONGEST && tokens[before]?.kind === 'word'; before--) {
    const { lower = '', capital = false } = tokens[before] ?? {};
    if (/^(?:of|for|on)$/.test(lower)) return tokens[before - 1]?.capital === true && isBodyWord(tokens[before - 1]?.lower ?? '');
    if (!capital && lower !== 'the') return false;
  }
  return false;
}
