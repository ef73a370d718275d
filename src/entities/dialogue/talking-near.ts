import { UNKNOWN } from './candidates.ts';
import { type FeatureName, featureIndex } from './feature-names.ts';
import { Gap, type Turn } from './turn.ts';

/** Turns to either side that are near, farther off and far off; those beside each other take turns; one scene is looked beyond. */
const NEAR = 4;
const FARTHER_OFF = 12;
const FAR_OFF = 30;
const BESIDE = 6;
const ANOTHER_SCENE = 20;
/** Talk is not near where so many paragraphs stand between. */
const PARAGRAPHS = 30;
/** Expected turns of one who takes part, and of one who does not. */
const TAKES_PART = 0.3;
const NOWHERE = 0.1;
/** So many turns around one are a talk long enough to know who has no part in it. */
const LONG_TALK = 12;

/** Expected turns of each person around one turn, by where they stand; a column a person. */
const WHERE = { near: 0, fartherOff: 1, farOff: 2, anotherScene: 3, even: 4, odd: 5, before: 6, after: 7 } as const;
const WIDTH = 8;

/** The scene of each turn, counted from 0: far from the turn before, or past a heading or a line of signs, another begins. */
function scenesOf(turns: readonly Turn[]): Int32Array {
  let scene = 0;
  return Int32Array.from(turns, ({ gap }) => (gap === Gap.far ? ++scene : scene));
}

/**
 * What an earlier reading of the talk says of who talks near each turn: with it those who take part in a talk are known
 * where the words beside a turn name nobody, and in the next reading take the turns that fit them.
 *
 * The idea is that of stacked sequential learning (Cohen and Carvalho 2005): what a first model says of the neighbours
 * becomes evidence for a second.
 */
export class TalkingNear {
  readonly #sums: Float64Array;
  #seen: number[] = [];
  /** Turns of the scene that are near or farther off. */
  #around = 0;

  readonly #scenes: Int32Array;

  /** @param shares for each turn, the share of each candidate, 0 to 1, by the reading before */
  constructor(
    private readonly turns: readonly Turn[],
    private readonly candidates: readonly Int32Array[],
    private readonly shares: readonly Float64Array[],
  ) {
    this.#scenes = scenesOf(turns);
    this.#sums = new Float64Array(WIDTH * (1 + candidates.reduce((most, own) => own.reduce((a, b) => Math.max(a, b), most), 0)));
  }

  /** Emits what holds of each candidate of a turn. */
  features(index: number, emit: (candidate: number, feature: number, value: number) => void): void {
    this.#sumAround(index);
    const own = this.candidates[index] as Int32Array;
    for (let at = 0; at < own.length; at++) {
      const person = own[at] as number;
      if (person === UNKNOWN) continue;
      const give = (name: FeatureName, value: number) => emit(at, featureIndex(name), value);
      const expected = (where: number) => this.#sums[person * WIDTH + where] as number;
      const here = expected(WHERE.near) + expected(WHERE.fartherOff);
      const before = expected(WHERE.before) > TAKES_PART;
      const after = expected(WHERE.after) > TAKES_PART;
      give('talks-near', Math.log1p(expected(WHERE.near)));
      give('talks-farther-off', Math.log1p(expected(WHERE.fartherOff)));
      give('talks-far-off', Math.log1p(expected(WHERE.farOff)));
      give('talks-in-another-scene', Math.log1p(expected(WHERE.anotherScene)));
      give('talks-by-turns', Math.log1p(expected(WHERE.even)));
      give('talks-between-turns', Math.log1p(expected(WHERE.odd)));
      if (before) give('talks-before', 1);
      if (after) give('talks-after', 1);
      if (before && after) give('talks-on-both-sides', 1);
      // in a short talk nobody can have said much
      if (this.#around >= LONG_TALK && here < NOWHERE) give('talks-nowhere', 1);
      if (this.#around >= LONG_TALK && here < 1) give('talks-seldom', 1);
      give('takes-1-before', this.#share(index - 1, person));
      give('takes-2-before', this.#share(index - 2, person));
      give('takes-1-after', this.#share(index + 1, person));
      give('takes-2-after', this.#share(index + 2, person));
    }
  }

  #share(index: number, person: number): number {
    const at = this.candidates[index]?.indexOf(person) ?? -1;
    return at < 0 ? 0 : (this.shares[index]?.[at] ?? 0);
  }

  #sumAround(index: number): void {
    for (const person of this.#seen) for (let at = person * WIDTH; at < (person + 1) * WIDTH; at++) this.#sums[at] = 0;
    this.#seen = [];
    this.#around = 0;
    for (let distance = 1; distance <= FAR_OFF; distance++) {
      this.#add(index, index - distance, distance);
      this.#add(index, index + distance, distance);
    }
  }

  /** Adds the shares of the turn `other` to the sums around the turn `index`. */
  #add(index: number, other: number, distance: number): void {
    const turn = this.turns[other];
    if (turn === undefined) return;
    const sameScene = this.#scenes[other] === this.#scenes[index];
    if (!sameScene && distance > ANOTHER_SCENE) return;
    const near = sameScene && distance <= FARTHER_OFF;
    if (near && Math.abs(turn.paragraph - (this.turns[index]?.paragraph ?? 0)) > PARAGRAPHS) return;
    if (near) this.#around++;
    const persons = this.candidates[other] as Int32Array;
    const shares = this.shares[other] as Float64Array;
    const far = !sameScene ? WHERE.anotherScene : distance > FARTHER_OFF ? WHERE.farOff : distance <= NEAR ? WHERE.near : WHERE.fartherOff;
    const beside = near && distance <= BESIDE;
    const parity = distance % 2 === 0 ? WHERE.even : WHERE.odd;
    const side = other < index ? WHERE.before : WHERE.after;
    for (let at = 0; at < persons.length; at++) {
      const person = persons[at] as number;
      if (person === UNKNOWN) continue;
      const share = shares[at] as number;
      this.#seen.push(person);
      this.#sum(person, far, share);
      if (!beside) continue;
      this.#sum(person, parity, share);
      this.#sum(person, side, share);
    }
  }

  #sum(person: number, where: number, share: number): void {
    const at = person * WIDTH + where;
    this.#sums[at] = (this.#sums[at] as number) + share;
  }
}
