import { isCalledOut } from '../../lexicon/interjections.ts';
import { isFirstName, isLastName } from '../../lexicon/names.ts';
import { withoutPeriod } from '../../lexicon/period.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import { isDotted } from './initials.ts';

const FUNCTION = Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.auxiliary | Pos.modal | Pos.possessive | Pos.relative | Pos.negation;
const COMMON = Pos.verbBase | Pos.verbThird | Pos.verbPast | Pos.adverb | Pos.adjective;

/** Words that open a turn or a sentence with a capital and are nobody's name. */
const NEVER = new Set(
  `i i'm i've i'll i'd oh ah o eh yes no well good dear poor why hush hullo hello hallo indeed really perhaps thank thanks please
  sir madam ma'am god lord heaven heavens christmas easter mr mrs miss ms english french german italian american british
  christian catholic protestant jewish indian russian chinese latin greek roman chapter book volume part section
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december et cetera ok okay bible gospel parliament tis twas twere twould thereupon whereupon`.split(/\s+/),
);

/** Of those the ones that are surnames too, where a first name stands before. */
const SURNAMES = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|good|christian)$/;

/** `R-Fla.` after a name. */
const SEAT = /^[rdi]-\p{L}/u;

/** `Corvane Q3 profit` */
const QUARTER = /^(?:q[1-4]|h[12]|fy\d\d)$/;

/** `the Osk-based firm`, `an Ilmar-born pilot`; not `Kim Min-ji` */
const MADE_OF_NAME =
  /-(?:born|based|led|backed|style|era|area|made|owned|trained|educated|run|held|controlled|sponsored|inspired|friendly|speaking|sized|only|bred|raised|wide|bound|like|funded|listed|appointed)$/;

interface Counts {
  /** With a capital inside a sentence. */
  mid: number;
  /** With a capital where a sentence begins. */
  start: number;
  /** Without a capital. */
  lower: number;
  /** In capitals throughout. */
  upper: number;
  /** Where a sentence begins, and right before its verb: `Hale was small.` */
  acts: number;
  /** Where it is all that is said, but for whom it is said to: `“Goats!”`, `“Goats, sir.”` */
  alone: number;
}

/** `Coming!`, not `Korring` */
const isDoing = ({ lower, pos }: Token) => (pos & Pos.verbIng) !== 0 && isListedWord(lower);

/** How each word of a document is written; tells `Rose` from `rose`. Built in one pass. */
export class WordStatistics {
  readonly #counts = new Map<string, Counts>();
  readonly #surnames = new Set<string>();

  /** `Ana April`, but `told Ana April 4 was late`: the word is a surname in this document. */
  countSurname(before: Token | undefined, { lower, start, capital }: Token, next: Token | undefined): void {
    if (!capital || before?.capital !== true || !SURNAMES.test(lower) || next?.kind === 'number') return;
    if (start === before.end + 1 && isFirstName(before.lower) && !SURNAMES.test(before.lower)) this.#surnames.add(lower);
  }

  /**
   * @param label before a colon, as transcripts set names in capitals: that says nothing of how it is written
   * @param next the token after it
   * @param alone nothing more is said
   */
  count(token: Token, opensSentence: boolean, allCapitals: boolean, label: boolean, next?: Token, alone = false): void {
    let counts = this.#counts.get(token.lower);
    if (counts === undefined) {
      counts = { mid: 0, start: 0, lower: 0, upper: 0, acts: 0, alone: 0 };
      this.#counts.set(token.lower, counts);
    }
    if (!token.capital) counts.lower++;
    else if (allCapitals) counts.upper += label ? 0 : 1;
    else if (opensSentence) {
      counts.start++;
      if (alone) counts.alone++;
      if (next?.kind === 'word' && !next.capital && (next.pos & TENSED) !== 0 && (next.pos & NOUN) === 0) counts.acts++;
    } else counts.mid++;
  }

  /** May the capitalised `token` be (part of) a name? A word that opens a sentence must be written as one elsewhere. */
  isName(token: Token, opensSentence: boolean, allCapitals: boolean): boolean {
    if (!token.capital || token.kind !== 'word') return false;
    const { lower, pos } = token;
    if (NEVER.has(withoutPeriod(lower)) && !this.#surnames.has(lower)) return false;
    if (lower.length < 5 ? QUARTER.test(lower) : lower.includes('-') && MADE_OF_NAME.test(lower)) return false;
    const counts = this.#counts.get(lower);
    if (counts === undefined || (lower[1] === '-' && SEAT.test(lower))) return false;
    // `Yeah, well`, `Honey, no`; but the Isle of Man, and `Honey barked`
    if (opensSentence && !allCapitals && counts.acts === 0 && counts.start + counts.lower > counts.mid && isCalledOut(lower)) return false;
    if (allCapitals && /^(?:[ivxlc]|[ivxlc]{2,}\.?)$/.test(lower)) return false;
    if (allCapitals && lower.length > 1 && (pos & FUNCTION) !== 0) return false;
    if (allCapitals && lower.length > 1) return counts.mid > 0 || (counts.lower === 0 && (lower.length <= 5 || isDotted(lower)) && !opensSentence);
    if (!opensSentence) return (pos & FUNCTION) === 0 || counts.mid > 4 * counts.lower;
    if (counts.mid > 0) return counts.mid * 2 >= counts.lower && ((pos & FUNCTION) === 0 || counts.mid > 4 * counts.lower);
    if (counts.lower > 0 || (pos & FUNCTION) !== 0) return false;
    if (isFirstName(lower) || isLastName(lower) || (counts.start - counts.alone > 1 && (pos & COMMON) === 0 && !isDoing(token))) return true;
    // `Hale read. … Hale was small.`: no adjective has a verb
    return counts.acts > 1 && only(pos, Pos.adjective);
  }

  /** Is `token`, which opens a sentence before a name, a common word: `Presently Ana`, `Poor Ana`? */
  isCommon(token: Token): boolean {
    const counts = this.#counts.get(token.lower);
    if (counts === undefined || counts.lower > 0.5 * counts.mid) return true;
    // `Epping Council`: no list has it, and it only ends like a verb
    if (only(token.pos, Pos.verbIng | Pos.noun | Pos.properNoun | Pos.adjective) && (token.pos & Pos.verbIng) !== 0 && !isListedWord(token.lower))
      return counts.lower > 0;
    return (token.pos & (Pos.adverb | Pos.verbIng)) !== 0 && counts.mid < 3 && !isFirstName(token.lower);
  }

  /** How often the word is written small. */
  small(lower: string): number {
    return this.#counts.get(lower)?.lower ?? 0;
  }

  /** The word as the document writes it where it does not write it in capitals: `PENCE` → `Pence`. */
  written(word: string, lower: string, allCapitals: boolean): string {
    const { mid, upper } = this.#counts.get(lower) ?? { mid: 0, upper: 0 };
    // `ESPN` stays though an address has `Espn`
    if (!allCapitals || mid === 0 || upper > mid) return word;
    return inSmall(word);
  }
}

/** `WIELAND` → `Wieland` */
export function inSmall(word: string): string {
  return (word[0] ?? '') + word.slice(1).toLowerCase();
}

/** `Wieland`, not `WIELAND` */
export function isInSmall(word: string | undefined): boolean {
  return word !== undefined && word !== word.toUpperCase();
}
