import { DOUBLE_MARKS, SINGLE_MARKS } from '../lexicon/marks.ts';

/** Where a mark looks by what stands beside it; `either` where the neighbours do not tell. */
export type Side = 'open' | 'close' | 'either';

/** What stands beside a mark. */
export type Neighbour = 'edge' | 'word' | 'stop' | 'opening' | 'closing' | 'dash' | 'ellipsis';

const STOPS = '.,;:!?%';
const OPENING = '([{¿¡$£€@#/';
const CLOSING = ')]}';
const DASHES = '-–—―‒';
/** Signs that only say which way letters run. */
const DIRECTIONS = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** Marks beside marks (`“‘No,’ she …”`), emphasis (`*“Stop,”*`) and directions are looked through, this far. */
const TRANSPARENT = `${DOUBLE_MARKS}${SINGLE_MARKS}*_${DIRECTIONS}`;
const FARTHEST = 4;

const TABLE: readonly Neighbour[] = Array.from({ length: 128 }, (_, code): Neighbour => {
  const character = String.fromCharCode(code);
  if (code <= 32) return 'edge';
  if (STOPS.includes(character)) return 'stop';
  if (OPENING.includes(character)) return 'opening';
  if (CLOSING.includes(character)) return 'closing';
  if (DASHES.includes(character)) return 'dash';
  return 'word';
});

function neighbourOf(code: number): Neighbour {
  if (code < 128) return TABLE[code] ?? 'word';
  if (code === 0x2026) return 'ellipsis';
  if (code >= 0x2010 && code <= 0x2015) return 'dash';
  if (code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f) return 'edge';
  if (code === 0x3000) return 'edge';
  if (code === 0x3001 || code === 0x3002 || code === 0xff0c || code === 0xff0e || code === 0xff01 || code === 0xff1f) return 'stop';
  if (code === 0xbf || code === 0xa1 || code === 0xa3 || code === 0x20ac) return 'opening';
  return 'word';
}

/** What stands before offset `at`, looking through other marks and emphasis. */
export function neighbourBefore(text: string, at: number): Neighbour {
  for (let before = at - 1, far = 0; before >= 0 && far < FARTHEST; before--, far++) {
    if (TRANSPARENT.includes(text[before] ?? '')) continue;
    if (text.charCodeAt(before) === 46 && text.charCodeAt(before - 1) === 46) return 'ellipsis';
    return neighbourOf(text.charCodeAt(before));
  }
  return 'edge';
}

/** What stands at offset `at` (the end of a mark), looking through other marks and emphasis. */
export function neighbourAfter(text: string, at: number): Neighbour {
  for (let after = at, far = 0; after < text.length && far < FARTHEST; after++, far++) {
    if (TRANSPARENT.includes(text[after] ?? '')) continue;
    if (text.charCodeAt(after) === 46 && text.charCodeAt(after + 1) === 46) return 'ellipsis';
    return neighbourOf(text.charCodeAt(after));
  }
  return 'edge';
}

/**
 * Does a mark between these two open or close, whatever its glyph? Space before and a word after opens (`said “We`),
 * the reverse closes (`won,” said`); `won--"but`, ` " ` and `said"We` do not tell.
 */
export function sideOf(before: Neighbour, after: Neighbour): Side {
  const opensLeft = before === 'edge' || before === 'opening';
  switch (after) {
    case 'word':
    case 'opening':
      if (opensLeft) return 'open';
      return 'either';
    case 'ellipsis':
      return opensLeft ? 'open' : before === 'dash' ? 'either' : 'close';
    case 'dash':
      return opensLeft ? (before === 'opening' ? 'open' : 'either') : 'close';
    case 'edge':
      return before === 'opening' ? 'open' : before === 'edge' ? 'either' : 'close';
    case 'stop':
    case 'closing':
      return before === 'edge' ? 'either' : 'close';
  }
}
