import type { Gender } from '../entity.ts';
import type { Person } from '../person.ts';
import { converse, type KinWord, kinWords, type Tie } from './kin-words.ts';

/** What follows from two ties weighs less than what is told. */
const DERIVED = 0.7;
/** So much more must speak for one than for the next. */
const LEAD = 1.5;

/** Nobody is told to have more sisters: what follows is asked of each. */
const MOST = 16;

type Weights = Map<number, number>;

/** Who is whose mother, husband, sister: what a document tells of it, and what follows from that. */
export class Kinship {
  readonly #told = new Map<Tie, Map<number, Weights>>();

  constructor(private readonly people: readonly Person[]) {}

  get empty(): boolean {
    return this.#told.size === 0;
  }

  /** Notes that `kin` is the mother (sister …) of `owner`. */
  tell(owner: number, tie: Tie, kin: number, weight: number): void {
    if (owner === kin || owner < 0 || kin < 0) return;
    this.#note(owner, tie, kin, weight);
    const back = converse(tie);
    if (back !== undefined) this.#note(kin, back, owner, weight);
  }

  #note(owner: number, tie: Tie, kin: number, weight: number): void {
    let owners = this.#told.get(tie);
    if (owners === undefined) {
      owners = new Map();
      this.#told.set(tie, owners);
    }
    let weights = owners.get(owner);
    if (weights === undefined) {
      weights = new Map();
      owners.set(owner, weights);
    }
    if (weights.size < MOST || weights.has(kin)) weights.set(kin, (weights.get(kin) ?? 0) + weight);
  }

  /** Do words tell that `kin` is the mother (sister …) of `owner`? */
  tells(owner: number, tie: Tie, kin: number): boolean {
    return (this.#direct(owner, tie).get(kin) ?? 0) > 1;
  }

  /** Is anything told of somebody’s family? */
  isKnown(person: number): boolean {
    for (const owners of this.#told.values()) if (owners.has(person)) return true;
    return false;
  }

  /** Those who alone of all are somebody's father (aunt, …), by each word by which they may be called so. */
  *calledAlone(): Iterable<readonly [word: string, person: number]> {
    if (this.empty) return;
    for (const [word, kin] of kinWords()) {
      const only = OLDER.has(kin.tie) ? this.#onlyOne(kin) : -1;
      if (only >= 0) yield [word, only];
    }
  }

  /** Those whose father is the only one of whom the text tells, and their brothers and sisters. */
  ownersOfOnly(word: KinWord): readonly number[] {
    const only = this.#onlyOne(word);
    if (only < 0) return [];
    const owners = [...(this.#told.get(word.tie) ?? [])].filter(([, weights]) => weights.has(only)).map(([owner]) => owner);
    return [...owners, ...owners.flatMap((owner) => [...this.#direct(owner, 'sibling').keys()])].filter((owner) => owner !== only);
  }

  /** The one who alone is told to be anybody's father; -1 for nobody and for several. */
  #onlyOne({ tie, gender }: KinWord): number {
    let only = -1;
    for (const weights of this.#told.get(tie)?.values() ?? [])
      for (const person of weights.keys()) {
        const who = this.people[person];
        if (who === undefined || !mayBeCalled(who, tie, gender) || person === only) continue;
        if (only >= 0) return -1;
        only = person;
      }
    return only;
  }

  /** Do words make the two something else to one another? */
  tiesOtherwise(owner: number, tie: Tie, kin: number): boolean {
    for (const other of this.#told.keys()) if (other !== tie && this.tells(owner, other, kin)) return true;
    return false;
  }

  /** Those who may be the owner’s `mother`, by index, with what speaks for each; the most first. */
  of(owner: number, { tie, gender }: KinWord): readonly (readonly [person: number, weight: number])[] {
    const weights: Weights = new Map(this.#direct(owner, tie));
    const derived: Weights = new Map();
    for (const [first, second] of DERIVATIONS[tie] ?? []) {
      for (const [middle, one] of this.#direct(owner, first))
        for (const [kin, other] of this.#direct(middle, second)) {
          if (kin !== owner) derived.set(kin, Math.max(derived.get(kin) ?? 0, DERIVED * Math.min(one, other)));
        }
    }
    for (const [kin, weight] of derived) if (!this.tiesOtherwise(owner, tie, kin)) weights.set(kin, (weights.get(kin) ?? 0) + weight);
    return [...weights].filter(([kin]) => this.#mayBe(owner, kin, tie, gender)).sort((a, b) => b[1] - a[1]);
  }

  /** The one who is plainly the owner’s `mother`; -1 for none, and where it may be another. */
  only(owner: number, word: KinWord): number {
    const [best, next] = this.of(owner, word);
    return best === undefined || (next !== undefined && best[1] < LEAD * next[1]) ? -1 : best[0];
  }

  #direct(owner: number, tie: Tie): Weights {
    return this.#told.get(tie)?.get(owner) ?? NOBODY;
  }

  #mayBe(owner: number, kin: number, tie: Tie, gender: Gender | null): boolean {
    const who = this.people[kin];
    if (who === undefined || (tie === 'spouse' && who.gender !== null && who.gender === this.people[owner]?.gender)) return false;
    return mayBeCalled(who, tie, gender);
  }
}

const NOBODY: Weights = new Map();

/** A miss is no mother and no wife, nor is he a mother. */
export function mayBeCalled(who: Person, tie: Tie, gender: Gender | null): boolean {
  if (who.kind !== 'person' || who.plural) return false;
  if (gender !== null && who.gender !== null && who.gender !== gender) return false;
  const unmarried = who.bearer?.hasRank('miss', 'master') === true && !who.bearer.hasRank('mrs', 'mr');
  return !(unmarried && (tie === 'spouse' || tie === 'parent' || tie === 'grandparent' || tie === 'parent-in-law'));
}

/** `the husband of one’s mother`: two ties that make one. */
const DERIVATIONS: Partial<Record<Tie, readonly (readonly [Tie, Tie])[]>> = {
  parent: [
    ['parent', 'spouse'],
    ['sibling', 'parent'],
  ],
  child: [['spouse', 'child']],
  sibling: [
    ['parent', 'child'],
    ['sibling', 'sibling'],
  ],
  spouse: [['child', 'parent']],
  pibling: [
    ['parent', 'sibling'],
    ['pibling', 'spouse'],
    ['sibling', 'pibling'],
  ],
  nibling: [
    ['sibling', 'child'],
    ['spouse', 'nibling'],
  ],
  cousin: [['pibling', 'child']],
  grandparent: [['parent', 'parent']],
  grandchild: [['child', 'child']],
  'parent-in-law': [['spouse', 'parent']],
};

export const OLDER: ReadonlySet<Tie> = new Set<Tie>(['parent', 'pibling', 'grandparent', 'parent-in-law']);

/** Who is called by a first name alone is one of the young, and nobody’s mother or uncle. */
export function isOfAge({ bearer }: Person, tie: Tie): boolean {
  return !OLDER.has(tie) || bearer?.hasRank('mrs', 'mr', 'title', 'profession', 'force', 'kin') === true;
}
