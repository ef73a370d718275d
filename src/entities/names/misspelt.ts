import type { Bearer } from './bearer.ts';

/** Shorter names differ in one letter too often without being one. */
const SHORTEST = 5;
/** A name that is written so more often is no slip. */
const SELDOM = 2;

/** Surnames of those who were introduced in full, so that a slip of the pen finds whose it is: `Lundgern` for Oona Lundgren. */
export class Spellings {
  readonly #surnames: [surname: string, bearer: Bearer][] = [];
  /** Made when a slip is first looked for: most texts have none. */
  #byCut: Map<string, Set<Bearer>> | null = null;

  constructor(bearers: readonly Bearer[]) {
    for (const bearer of bearers) {
      const surname = bearer.surname?.at(-1);
      if (!bearer.merged && !bearer.organization && bearer.given.length > 0 && surname !== undefined) this.#surnames.push([surname, bearer]);
    }
  }

  /** The one whose surname differs in a letter, or in two that changed places; null for nobody and for several. */
  meantBy(word: string, count: number): Bearer | null {
    if (count > SELDOM || word.length < SHORTEST) return null;
    this.#byCut ??= this.#cuts();
    const found = new Set<Bearer>();
    for (const cut of cutsOf(word)) for (const bearer of this.#byCut.get(cut) ?? []) if (bearer.count >= count) found.add(bearer);
    const [one, other] = found;
    // `the Lunds` are a family
    return one === undefined || other !== undefined || word === `${one.surname?.at(-1)}s` ? null : one;
  }

  #cuts(): Map<string, Set<Bearer>> {
    const byCut = new Map<string, Set<Bearer>>();
    for (const [surname, bearer] of this.#surnames) for (const cut of cutsOf(surname)) byCut.set(cut, (byCut.get(cut) ?? new Set()).add(bearer));
    return byCut;
  }
}

/** The word, and what is left of it without each of its letters but the first, which slips spare. */
function cutsOf(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const cuts = [word];
  for (let at = 1; at < word.length; at++) cuts.push(word.slice(0, at) + word.slice(at + 1));
  return cuts;
}
