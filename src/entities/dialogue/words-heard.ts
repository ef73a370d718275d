import type { Reading } from '../reading.ts';
import { UNKNOWN } from './candidates.ts';
import { featureIndex } from './feature-names.ts';
import type { Turn } from './turn.ts';

/** The words of each turn, by number, each once a turn. */
export function wordsOf({ tokens }: Reading, turns: readonly Turn[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return turns.map(({ pieces }) => {
    const own = new Set<number>();
    for (const [first, last] of pieces) {
      for (let at = first; at < last; at++) {
        const token = tokens[at];
        if (token === undefined || token.kind !== 'word') continue;
        let number = numbers.get(token.lower);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(token.lower, number);
        }
        own.add(number);
      }
    }
    return Int32Array.from(own);
  });
}

/** What all speakers say counts as so many words of each. */
const PRIOR = 300;
/** No turn tells more than this (log odds). */
const MOST = 6;
/** Who says a word but once in a book tells nothing. */
const LEAST_TIMES = 2;
/** A turn that is hardly somebody's is not counted for them. */
const LEAST_SHARE = 0.1;

/**
 * With which words each speaker speaks, as an earlier reading heard it: who says `dearie` and `reckon` again and again is
 * likelier to be heard with them. Naive Bayes over the words of each character, as in studies of how far the voices of fiction
 * can be told apart (Vishnubhotla, Hammond and Hirst 2019).
 */
export class WordsHeard {
  readonly #all: Float64Array;
  #total = 0;
  readonly #bySpeaker = new Map<number, Map<number, number>>();
  readonly #totals = new Map<number, number>();

  /** @param shares for each turn, the share of each candidate, 0 to 1, by the reading before */
  constructor(
    private readonly words: readonly Int32Array[],
    private readonly candidates: readonly Int32Array[],
    private readonly shares: readonly Float64Array[],
  ) {
    const size = 1 + words.reduce((most, own) => own.reduce((a, b) => Math.max(a, b), most), 0);
    this.#all = new Float64Array(size);
    words.forEach((own) => {
      for (const word of own) this.#all[word] = (this.#all[word] as number) + 1;
      this.#total += own.length;
    });
    words.forEach((own, index) => {
      (candidates[index] as Int32Array).forEach((person, at) => {
        const share = shares[index]?.[at] ?? 0;
        if (person === UNKNOWN || share < LEAST_SHARE) return;
        const counts = this.#bySpeaker.get(person) ?? new Map<number, number>();
        for (const word of own) counts.set(word, (counts.get(word) ?? 0) + share);
        this.#bySpeaker.set(person, counts);
        this.#totals.set(person, (this.#totals.get(person) ?? 0) + share * own.length);
      });
    });
  }

  /** Emits what holds of each candidate of a turn. */
  features(index: number, emit: (candidate: number, feature: number, value: number) => void): void {
    const here = this.words[index] as Int32Array;
    const own = this.candidates[index] as Int32Array;
    for (let at = 0; at < own.length; at++) {
      const person = own[at] as number;
      const counts = this.#bySpeaker.get(person);
      if (counts === undefined) continue;
      const raw = this.shares[index]?.[at] ?? 0;
      const share = raw < LEAST_SHARE ? 0 : raw;
      const total = Math.max(0, (this.#totals.get(person) ?? 0) - share * here.length);
      let sum = 0;
      for (const word of here) {
        const all = this.#all[word] as number;
        if (all < LEAST_TIMES) continue;
        const rate = all / this.#total;
        const mine = Math.max(0, (counts.get(word) ?? 0) - share);
        sum += Math.log((mine + PRIOR * rate) / ((total + PRIOR) * rate));
      }
      const value = Math.max(-MOST, Math.min(MOST, sum));
      emit(at, featureIndex('speaks-so'), value);
    }
  }
}
