import { MODIFIER } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Scene } from './scene.ts';

/** Words before a noun, between it and its article or owner. */
const LONGEST = 5;

/** First token of the words that tell of the noun at token `head`: of `his poor old boat` that of `poor`. */
export function firstOfNoun(scene: Scene, head: number): number {
  let first = head;
  while (head - first < LONGEST && tellsOfNoun(scene, first - 1)) first--;
  return first;
}

/** May the token stand before a noun and tell of it, or be the noun? */
export function tellsOfNoun(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  // `has not pleased | local papers`
  if (((token?.pos ?? 0) & Pos.verbPart) !== 0 && ((scene.token(at - 1)?.pos ?? 0) & (Pos.auxiliary | Pos.negation)) !== 0) return false;
  return token?.kind === 'word' && (token.pos & MODIFIER) !== 0 && (token.pos & (Pos.determiner | Pos.preposition | Pos.conjunction | Pos.possessive)) === 0;
}
