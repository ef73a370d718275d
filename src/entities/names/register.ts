import { Bearer } from './bearer.ts';
import type { NameForm } from './name-form.ts';

/** The bearers found so far, by the words of their names, so that each look-up costs what it finds. */
export class Register {
  readonly bearers: Bearer[] = [];
  /** Who can be meant by a form, the likeliest first. */
  readonly candidates = new Map<NameForm, readonly Bearer[]>();
  readonly #byGiven = new Map<string, Set<Bearer>>();
  readonly #bySurname = new Map<string, Set<Bearer>>();
  /** Those whose surname has several words, by its last: `Ortega Bell`. */
  readonly #byLongSurname = new Map<string, Set<Bearer>>();
  readonly #byShort = new Map<string, Bearer>();
  readonly #byOpening = new Map<string, Bearer | null>();

  found(): Bearer {
    const bearer = new Bearer(this.bearers.length);
    this.bearers.push(bearer);
    return bearer;
  }

  /** Gives the form to the bearer, with what it says of the bearer's names. */
  place(form: NameForm, bearer: Bearer, given: string | null, surname: readonly string[] | null, others: readonly Bearer[] = [bearer]): void {
    bearer.add(form, given, surname);
    if (given !== null) put(this.#byGiven, given, bearer);
    const last = surname?.[surname.length - 1];
    if (last !== undefined) put(this.#bySurname, last, bearer);
    if (last !== undefined && (surname?.length ?? 0) > 1) put(this.#byLongSurname, last, bearer);
    this.candidates.set(form, others);
  }

  /** One bearer turns out to be another: all its forms go over. */
  merge(from: Bearer, into: Bearer): void {
    for (const form of from.forms) {
      into.add(form, null, null);
      this.candidates.set(form, [into]);
    }
    for (const given of from.given) {
      into.given.push(given);
      put(this.#byGiven, given, into);
    }
    from.forms.length = 0;
    from.merged = true;
  }

  /** Somebody is called by one more given name. */
  alsoGiven(bearer: Bearer, given: string): void {
    if (!bearer.given.includes(given)) bearer.given.push(given);
    put(this.#byGiven, given, bearer);
  }

  withGiven(word: string): readonly Bearer[] {
    return [...(this.#byGiven.get(word) ?? [])].filter((bearer) => !bearer.merged);
  }

  withSurname(word: string): readonly Bearer[] {
    return [...(this.#bySurname.get(word) ?? [])].filter((bearer) => !bearer.merged);
  }

  /** Those with a surname of several words. */
  withLongSurname(last: string): readonly Bearer[] {
    return [...(this.#byLongSurname.get(last) ?? [])].filter((bearer) => !bearer.merged);
  }

  /** Those with the surname and one of the given names: a document may name thousands of one family, or of one first name. */
  withBoth(given: readonly string[], last: string): readonly Bearer[] {
    const family = this.#bySurname.get(last);
    if (family === undefined) return [];
    const found = new Set<Bearer>();
    for (const name of given) {
      const namesakes = this.#byGiven.get(name);
      if (namesakes === undefined) continue;
      const [few, many] = namesakes.size < family.size ? [namesakes, family] : [family, namesakes];
      for (const bearer of few) if (many.has(bearer) && !bearer.merged) found.add(bearer);
    }
    return [...found];
  }

  /** Remembers how a body's name is shortened. */
  shorten(short: string, bearer: Bearer): void {
    if (!this.#byShort.has(short)) this.#byShort.set(short, bearer);
  }

  withShort(short: string): Bearer | undefined {
    return this.#byShort.get(short);
  }

  /** Remembers with what words a body's name begins. */
  open(words: string, bearer: Bearer): void {
    const known = this.#byOpening.get(words);
    this.#byOpening.set(words, known === undefined || known === bearer ? bearer : null);
  }

  /** The one body whose name begins so. */
  openingWith(words: string): Bearer | undefined {
    return this.#byOpening.get(words) ?? undefined;
  }
}

function put(map: Map<string, Set<Bearer>>, key: string, bearer: Bearer): void {
  const bearers = map.get(key);
  if (bearers === undefined) map.set(key, new Set([bearer]));
  else bearers.add(bearer);
}
