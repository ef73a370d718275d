import { firstWhere } from '../../text/position.ts';
import { UNKNOWN } from './candidates.ts';
import { featureIndex } from './feature-names.ts';
import type { Turn } from './turn.ts';

/** So many turns to either side the same noun stands for the same person. */
const NEAR = 40;
/** One turn tells less than several. */
const PRIOR = 0.5;

/** For whom a noun stood in other turns, as an earlier reading heard it: who was `the old man` a page ago is he again. */
export class NounsHeard {
  readonly #byNoun = new Map<string, number[]>();

  /** @param shares for each turn, the share of each candidate, 0 to 1, by the reading before */
  constructor(
    private readonly turns: readonly Turn[],
    private readonly candidates: readonly Int32Array[],
    private readonly shares: readonly Float64Array[],
  ) {
    turns.forEach(({ noun, indefinite }, index) => {
      if (noun === null || indefinite) return;
      const own = this.#byNoun.get(noun);
      if (own === undefined) this.#byNoun.set(noun, [index]);
      else own.push(index);
    });
  }

  /** Emits what holds of each candidate of a turn. */
  features(index: number, emit: (candidate: number, feature: number, value: number) => void): void {
    const { noun, indefinite } = this.turns[index] as Turn;
    if (noun === null || indefinite) return;
    const others = this.#byNoun.get(noun) ?? [];
    const at = firstWhere(others.length, (place) => (others[place] as number) >= index);
    const near: number[] = [];
    for (const step of [-1, 1])
      for (let other = at + step; other >= 0 && other < others.length; other += step) {
        if (Math.abs((others[other] as number) - index) > NEAR) break;
        near.push(others[other] as number);
      }
    if (near.length === 0) return;
    const own = this.candidates[index] as Int32Array;
    for (let candidate = 0; candidate < own.length; candidate++) {
      const person = own[candidate] as number;
      if (person === UNKNOWN) continue;
      let sum = 0;
      for (const other of near) {
        const there = this.candidates[other]?.indexOf(person) ?? -1;
        if (there >= 0) sum += this.shares[other]?.[there] ?? 0;
      }
      emit(candidate, featureIndex('same-noun-near'), sum / (PRIOR + near.length));
    }
  }
}
