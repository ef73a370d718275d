import { listedWords } from './listed-words.ts';
import { Pos } from './pos.ts';
import { numberIn, type WordBlocks } from './word-blocks.ts';

export { Pos };

/** A form that no list holds has no readings there. */
const NOT_LISTED = 0;
/** Kept of each: what was asked before is mostly asked again. */
const LARGEST = 100_000;

let blocks: WordBlocks | null = null;
const asked = new Map<string, number>();
const guesses = new Map<string, number>();

const THIRD_ONLY = new Set('says tells writes argues adds believes thinks knows describes explains insists suggests has does is goes wants asks'.split(' '));

/** `rights`, `votes`: the plural of a noun where the list has the verb alone. */
function isPluralNoun(word: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  const singulars = word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
  return singulars.some((singular) => (listedPos(singular) & Pos.noun) !== 0);
}

/** Past forms ending in -ed are participles too; adjectives in -ed (`acknowledged`) are past forms as well. */
function complete(word: string, bits: number): number {
  if ((bits & Pos.verbThird) !== 0 && (bits & Pos.noun) === 0 && !THIRD_ONLY.has(word) && isPluralNoun(word)) return bits | Pos.noun;
  if (word.endsWith('ed') && (bits & Pos.adjective) !== 0 && (bits & Pos.noun) === 0) return bits | Pos.verbPast | Pos.verbPart;
  return bits;
}

const PREFIXES = ['re', 'over', 'under', 'un', 'out', 'mis', 'dis', 'pre', 'co', 'counter'];
const SHORTEST_STEM = 3;

function guessed(word: string): number {
  // `the 24-year-old said`
  if (/^\d.*-olds?$/.test(word)) return Pos.noun | Pos.adjective;
  if (/^[\d$€£]/.test(word)) return Pos.number;
  if (word.endsWith('.')) return Pos.noun;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = listedPos(word.slice(hyphen + 1));
    const prefixed = /^(?:re|over|under|out|mis|un|co|pre|counter)$/.test(word.slice(0, hyphen))
      ? Pos.verbBase | Pos.verbPast | Pos.verbThird | Pos.verbIng
      : 0;
    if ((last & (prefixed | Pos.noun)) !== 0) return last & (prefixed | Pos.noun | Pos.adjective);
    return /(?:ed|ing|old|based|wide|year|long|time|term|level|scale|class)$/.test(word) ? Pos.adjective : Pos.adjective | Pos.noun;
  }
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length >= one.length + SHORTEST_STEM);
  const stem = prefix === undefined ? 0 : listedPos(word.slice(prefix.length));
  if ((stem & (Pos.verbBase | Pos.verbThird | Pos.verbPast | Pos.verbIng)) !== 0) return stem;
  const inflected = inflectedOf(word);
  if (inflected !== 0) return inflected;
  if (word.endsWith('ly')) return Pos.adverb;
  if (word.endsWith('ing') && word.length > 5) return Pos.verbIng | Pos.noun | Pos.adjective;
  if (word.endsWith('ed') && word.length > 4) return Pos.verbPast | Pos.verbPart | Pos.adjective;
  if (/(?:ous|ful|ive|less|ish|able|ible|ical|ic)$/.test(word)) return Pos.adjective;
  if (/(?:ize|ise|ify)$/.test(word)) return Pos.verbBase;
  if (/(?:izes|ises|ifies)$/.test(word)) return Pos.verbThird;
  return Pos.noun;
}

/** `depends`, `nominated`: a form of a verb that the lists have in its plain form alone; 0 for anything else. */
function inflectedOf(word: string): number {
  const stems = STEMS.find(([ending]) => word.endsWith(ending) && !word.endsWith('ss'));
  if (stems === undefined) return 0;
  const [ending, bits, ways] = stems;
  for (const way of ways) {
    const short = word.slice(0, -ending.length);
    const doubled = way === 'doubled' ? (short.at(-1) === short.at(-2) ? short.slice(0, -1) : '') : short + way;
    const stem = listedPos(doubled);
    if ((stem & Pos.verbBase) === 0) continue;
    return ending === 's' || ending === 'es' || ending === 'ies' ? bits | (stem & Pos.noun) : bits;
  }
  return 0;
}

const STEMS: readonly (readonly [string, number, readonly string[]])[] = [
  ['ies', Pos.verbThird, ['y', 'ie']],
  ['es', Pos.verbThird, ['e', '']],
  ['s', Pos.verbThird, ['']],
  ['ied', Pos.verbPast | Pos.verbPart, ['y', 'ie']],
  ['ed', Pos.verbPast | Pos.verbPart, ['e', '', 'doubled']],
];

/**
 * All the parts of speech that a form can be.
 *
 * @param lower the word in lower case, apostrophes as `'`
 * @returns bits of `Pos`; unknown words are guessed from their ending, else taken for nouns
 */
export function posOf(lower: string): number {
  const known = listedPos(lower);
  if (known !== NOT_LISTED) return complete(lower, known);
  const before = guesses.get(lower);
  if (before !== undefined) return before;
  const guess = guessed(lower);
  if (guesses.size < LARGEST) guesses.set(lower, guess);
  return guess;
}

/** Is the word one of the lists, not guessed by its ending? Lower case. */
export function isListedWord(lower: string): boolean {
  return listedPos(lower) !== NOT_LISTED;
}

/** What the lists say that a form can be. */
function listedPos(lower: string): number {
  const before = asked.get(lower);
  if (before !== undefined) return before;
  blocks ??= listedWords();
  const pos = numberIn(blocks, lower) ?? NOT_LISTED;
  if (asked.size < LARGEST) asked.set(lower, pos);
  return pos;
}
