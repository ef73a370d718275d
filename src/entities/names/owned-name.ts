import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import type { Token } from '../../types.ts';

/** `Osk’s | new flagship phone | Nimbus` */
const LONGEST = 4;
const OWNER = /^(?:'s|its|his|her|their|our|my)$/;

/** Does an owner stand before the name that begins at token `first`, with nothing but words in small letters between? */
export function isOwned(tokens: readonly Token[], first: number): boolean {
  // `Osk’s own small phone, the Mote`
  const apposed = tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === ',' && nounClass(tokens[first - 3]?.lower ?? '') === undefined;
  const from = apposed ? first - 2 : first;
  for (let at = from - 1; at >= from - LONGEST; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (OWNER.test(token.lower)) return true;
    if (token.capital || (token.pos & MODIFIER) === 0) return false;
  }
  return false;
}
