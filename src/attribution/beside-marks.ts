import type { See } from '../chance/features.ts';
import { nounClass } from '../lexicon/titles.ts';
import { FUNCTION } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { beginsWithCapital } from '../text/letters.ts';
import type { Item } from '../text/units.ts';

/** Words that stay small in a title. */
const LINKING = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|my|your)$/i;

/**
 * `title`: the words in marks begin with capitals; `sentence`: only the first does; `small`: none; one word: `Word`, `word`.
 *
 * @param least words that matter, at least, which make a title
 */
export function shapeOf(words: readonly string[], least: number): string {
  const capital = (word: string | undefined) => word !== undefined && beginsWithCapital(word);
  if (words.length === 1) return capital(words[0]) ? 'Word' : 'word';
  const content = words.filter((word, index) => index === 0 || !LINKING.test(word));
  if (content.length >= least && content.every(capital)) return 'title';
  return capital(words[0]) ? 'sentence' : 'small';
}

/** What both models of words in marks see first: how many there are, how they are written, how they end, and what stands before. */
export function marksFeatures(see: See, size: string, shape: string, end: string, before: string): void {
  see`size=${size}`;
  see`shape=${shape}`;
  see`shape-size=${shape}|${size}`;
  see`end=${end}`;
  see`end-shape=${end}|${shape}`;
  see`before=${before}`;
  see`before-shape=${before}|${shape}`;
}

/** What a word beside marks is: itself where it has a grammatical duty, else its class. */
export function wordClass({ lower, pos, capital }: Item): string {
  if ((pos & FUNCTION) !== 0 && (pos & Pos.noun) === 0) return lower;
  if (capital) return 'Name';
  if ((pos & Pos.noun) !== 0) return nounClass(lower) === undefined ? 'noun' : `noun-${nounClass(lower)?.kind}`;
  if ((pos & Pos.adjective) !== 0) return 'adjective';
  return (pos & Pos.adverb) !== 0 ? 'adverb' : 'verb';
}
