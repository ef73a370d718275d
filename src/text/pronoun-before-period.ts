import { TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Token } from '../types.ts';
import { wordAt } from './word-table.ts';

/** Words after which a letter is no initial. */
const JOINS = /^(?:than|nor|and|or|but|as|not|only)$/;
/** Words that open sentences and no names. */
const OPENS = /^[\p{L}’']+/u;

/**
 * `“So I suppose,” said I.`: is the `I` whose period ends before offset `after` the pronoun, and no initial (`said I. Lund`)?
 *
 * @param before the token before the `I`
 */
export function endsOnPronoun(text: string, after: number, before: Token): boolean {
  if (before.kind !== 'word' || before.capital) return false;
  if (!JOINS.test(before.lower) && (before.pos & (TENSED | Pos.auxiliary | Pos.modal)) === 0) return false;
  let at = after;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  const next = at < text.length ? text.charCodeAt(at) : 10;
  // the paragraph ends, or words in marks follow
  if (next === 10 || next === 13 || MARKS.has(next)) return true;
  if (at === after) return false;
  const word = OPENS.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
  return word !== '' && (wordAt(text, at, at + word.length).pos & OPENERS) !== 0;
}

const LONGEST = 12;
const OPENERS = Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.possessive;
/** Straight and curled marks, guillemets, dashes. */
const MARKS: ReadonlySet<number> = new Set([34, 39, 96, 0x2018, 0x2019, 0x201c, 0x201d, 0xab, 0xbb, 0x2013, 0x2014, 45, 42, 95]);
