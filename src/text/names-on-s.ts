import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import { wordAt } from './word-table.ts';

/** Nobody's: `It’s said`, `Everyone’s told`. */
const CLOSED = Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.relative | Pos.possessive | Pos.adverb | Pos.auxiliary | Pos.modal;

/** What follows right behind a shop’s name, and behind an owner never: a verb of saying, or `of` and a town. */
const FOLLOWS = /^(?:, (?:the|which)\b| (?:said(?! to\b)|says|declined|expects|announced that|reported that|did not|does not)\b| of \p{Lu})/u;
/** `according to Barlow’s.`, `“…,” said Barlow’s.` */
const SAYS_BEFORE = /(?:according to|said) (?:St\.? )?$/;
const FEW = 16;
/** So far back a mark is looked for: a quotation has opened, and `’s` may stand for `has`. */
const BACK = 600;
/** `Lund’s` */
const SHORTEST = 5;
const AFTER_OF = /(?:^|\s)of (?:\p{Lu}\S* ){0,2}$/u;

/**
 * The names of shops and firms that end on ’s: `Barlow’s said`, `Lloyd’s of Osk`. Which they are is told where one stands before a verb;
 * from there on the document’s word is one token.
 */
export class NamesOnS {
  readonly #known = new Set<string>();

  /** Is what stands at `[start, end)`, a capitalised word with ’s, a name of its own? */
  isOne(text: string, start: number, end: number): boolean {
    const name = this.#known.size > 0 ? text.slice(start, end - 2) : '';
    if (name !== '' && this.#known.has(name)) return true;
    if (end - start < SHORTEST || !(FOLLOWS.test(text.slice(end, end + FEW)) || isAskedSource(text, start, end))) return false;
    const { pos, lower } = wordAt(text, start, end - 2);
    if ((pos & CLOSED) !== 0 || nounClass(lower)?.kind === 'person') return false;
    const before = text.slice(Math.max(0, start - BACK), start);
    const paragraph = before.slice(before.lastIndexOf('\n') + 1);
    if (isInMarks(paragraph) || AFTER_OF.test(paragraph)) return false;
    this.#known.add(text.slice(start, end - 2));
    return true;
  }
}

/** `according to | Barlow’s.` */
function isAskedSource(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 0x2c || code === 0x2e) && SAYS_BEFORE.test(text.slice(Math.max(0, start - FEW), start));
}

/** Is a quotation open at the end of the words? */
function isInMarks(words: string): boolean {
  if (words.lastIndexOf('“') > words.lastIndexOf('”') || /(?:^|\s)['‘`]/.test(words)) return true;
  return words.split('"').length % 2 === 0;
}
