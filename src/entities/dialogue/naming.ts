import type { DocumentPeople } from '../document-people.ts';
import { addressFrom } from './address.ts';
import { UNKNOWN } from './candidates.ts';
import { featureIndex } from './feature-names.ts';
import type { Turn } from './turn.ts';

/** Somebody whom a turn names or addresses, and the form that is used. */
export interface Naming {
  readonly person: number;
  readonly form: number;
}

/** Whoever is `sir` or `Mamma`: one person for all, since it tells of the speaker which of these words he uses, and how often. */
const ADDRESSED = -1;

/** Whom each turn names or addresses, each form once. */
export function namingsOf({ reading, mentions, personOfMention }: DocumentPeople, turns: readonly Turn[]): Naming[][] {
  const namings: Naming[][] = turns.map(() => []);
  const words = new Map<string, number>();
  const note = (own: Naming[], person: number, form: number) => {
    if (!own.some((one) => one.form === form)) own.push({ person, form });
  };
  let next = 0;
  turns.forEach(({ first, last }, index) => {
    const own = namings[index] as Naming[];
    for (; next < mentions.length && (mentions[next]?.first ?? last) < last; next++) {
      const mention = mentions[next];
      const person = personOfMention[next] ?? -1;
      if (mention?.quoted === true && person >= 0 && mention.first >= first) note(own, person, mention.form.index);
    }
    for (let at = addressFrom(reading, first, last); at >= 0; at = addressFrom(reading, at + 1, last)) {
      const word = reading.tokens[at]?.lower ?? '';
      if (!words.has(word)) words.set(word, -1 - words.size);
      note(own, ADDRESSED, words.get(word) ?? -1);
    }
  });
  return namings;
}

/** What all speakers do counts as so many times that the candidate names the person, or names anybody. */
const PRIOR_FORM = 2;
const PRIOR_PERSON = 4;
/** No turn tells more than this (log odds). */
const MOST = 2.5;

/** How often each form and each person is named; with shares for turns whose speaker is in doubt. */
class Counts {
  readonly forms = new Map<number, number>();
  readonly persons = new Map<number, number>();
  all = 0;

  add({ form, person }: Naming, share: number): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + share);
    this.persons.set(person, (this.persons.get(person) ?? 0) + share);
    this.all += share;
  }
}

/**
 * By which names each speaker names others, as an earlier reading heard it: one says `Florrie`, another `Miss Holt`, a third
 * `madam`, and some are never spoken of by some. A turn that nobody’s name stands beside is likelier theirs who speak so.
 */
export class NamingHeard {
  readonly #byAll = new Counts();
  readonly #bySpeaker = new Map<number, Counts>();

  /** @param shares for each turn, the share of each candidate, 0 to 1, by the reading before */
  constructor(
    private readonly namings: readonly (readonly Naming[])[],
    private readonly candidates: readonly Int32Array[],
    private readonly shares: readonly Float64Array[],
  ) {
    namings.forEach((here, index) => {
      if (here.length === 0) return;
      for (const naming of here) this.#byAll.add(naming, 1);
      (candidates[index] as Int32Array).forEach((person, at) => {
        if (person === UNKNOWN) return;
        const own = this.#bySpeaker.get(person) ?? new Counts();
        for (const naming of here) own.add(naming, shares[index]?.[at] ?? 0);
        this.#bySpeaker.set(person, own);
      });
    });
  }

  /** Emits what holds of each candidate of a turn. */
  features(index: number, emit: (candidate: number, feature: number, value: number) => void): void {
    const here = this.namings[index] ?? [];
    if (here.length === 0) return;
    const own = this.candidates[index] as Int32Array;
    for (let at = 0; at < own.length; at++) {
      const counts = this.#bySpeaker.get(own[at] as number);
      if (counts === undefined) continue;
      // what the turn itself was heard to say tells nothing
      const share = this.shares[index]?.[at] ?? 0;
      let so = 0;
      let them = 0;
      for (const { form, person } of here) {
        const ofPerson = this.#byAll.persons.get(person) ?? 1;
        const formOfAll = (this.#byAll.forms.get(form) ?? 0) / ofPerson;
        const personOfAll = ofPerson / this.#byAll.all;
        const forms = Math.max(0, (counts.forms.get(form) ?? 0) - share);
        const persons = Math.max(0, (counts.persons.get(person) ?? 0) - share * here.filter((one) => one.person === person).length);
        const all = Math.max(0, counts.all - share * here.length);
        so += Math.log((forms + PRIOR_FORM * formOfAll) / ((persons + PRIOR_FORM) * formOfAll));
        them += Math.log((persons + PRIOR_PERSON * personOfAll) / ((all + PRIOR_PERSON) * personOfAll));
      }
      emit(at, featureIndex('names-them-so'), Math.max(-MOST, Math.min(MOST, so)));
      emit(at, featureIndex('names-them'), Math.max(-MOST, Math.min(MOST, them)));
    }
  }
}
