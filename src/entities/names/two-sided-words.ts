import { isFirstName } from '../../lexicon/names.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { follows } from './joiners.ts';

// Words that are no names as a rule and part of one where their neighbours say so.

const PEOPLES = /^(?:english|french|german|italian|american|british|russian|chinese|indian|latin|greek|roman|irish|scott|welsh|english)$/;
const MONTHS_AND_FAITHS = /^(?:april|june|august|roman|christian)$/;
/** `in April`, `last June` */
const DATING = /^(?:in|last|this|next|since|until|by|of|early|late|mid|every|from|to|through|during|before|after)$/;
const STYLE = /^(?:mr|mrs|ms|miss|dr)$/;
/** Who does something is called so, and is no first name: `Hacker Brandt`. */
const DOER = /(?:er|or|ist|ian|man|woman)$/;
const PLAIN = Pos.noun | Pos.properNoun | Pos.verbBase | Pos.verbPast | Pos.verbPart | Pos.verbThird;

/**
 * Is the capitalised token at `at` part of a name though its word alone is none: the initial of `Ana O. Lund`, the surname
 * of `Otto French` and `Mr. French`, the first name of `April Lund`?
 *
 * @param words the words of the name so far
 */
export function isPartOfName(reading: Reading, at: number, words: readonly string[]): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  const nameFollows = next !== undefined && next.kind === 'word' && next.capital && follows(reading, at + 1) && !isListedWord(next.lower);
  const before = (words[words.length - 1] ?? '').toLowerCase();
  if (/^[io]\.$/.test(token.lower)) return words.length > 0 && nameFollows;
  if (PEOPLES.test(token.lower) && words.length === 1) {
    const capitalAfter = next?.kind === 'word' && next.capital && follows(reading, at + 1);
    return !capitalAfter && (isFirstName(before) || STYLE.test(before.replace('.', '')));
  }
  if (!MONTHS_AND_FAITHS.test(token.lower) || !nameFollows || nounClass(next.lower) !== undefined) return false;
  const onlyStyled = words.every((word) => honorificOf(word.toLowerCase()) !== null);
  return onlyStyled && !DATING.test(tokens[at - 1 - words.length]?.lower ?? '');
}

/** `Mr. French` */
export function isStyledPeople(style: Token, next: Token): boolean {
  return next.capital && PEOPLES.test(next.lower) && STYLE.test(style.lower.replace('.', ''));
}

/** `Gene Lund said` where a sentence begins: a first name that is also a word, before a surname that is none. */
export function opensName(opener: Token, next: Token | undefined): boolean {
  if (next === undefined || (opener.pos & ~PLAIN) !== 0 || DOER.test(opener.lower)) return false;
  return nounClass(opener.lower)?.kind !== 'person' && !isListedWord(next.lower) && !isFirstName(next.lower);
}
