import type { Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import type { NameForm, NameMention } from './name-form.ts';

/** More names than this in a sentence make a list, which says little about who is who. */
const MOST_IN_SENTENCE = 10;

/** A turn taken by one after the other counts as so many meetings. */
const TURNS_WEIGHT = 2;

/**
 * How often two forms of names meet in one sentence of the narrative. Two names of one person hardly ever do:
 * who writes `Mrs. Bell smiled at Ana` speaks of two.
 */
export class Meetings {
  readonly #together = new Map<number, number>();
  readonly #size: number;

  constructor(reading: Reading, forms: readonly NameForm[], mentions: readonly NameMention[]) {
    this.#size = forms.length;
    let sentence = -1;
    let present: NameMention[] = [];
    const close = () => {
      if (present.length > 1 && present.length <= MOST_IN_SENTENCE) this.#countPairs(reading, present);
      present = [];
    };
    for (const mention of mentions) {
      const at = reading.sentenceOf[mention.first] ?? 0;
      if (at !== sentence) close();
      sentence = at;
      if (!mention.quoted) present.push(mention);
    }
    close();
  }

  /** `“Come in, Ana,” said Mrs. Bell`: nobody calls themselves. */
  calls(a: NameForm, b: NameForm): void {
    this.takeTurns(a, b);
  }

  /** Two who take turns in a talk are two for certain; `Ana Bell said. … Bell added` may be one. */
  takeTurns(a: NameForm, b: NameForm): void {
    if (a === b || mayBeOne(a, b)) return;
    const key = this.#key(a, b);
    this.#together.set(key, (this.#together.get(key) ?? 0) + TURNS_WEIGHT);
  }

  #countPairs(reading: Reading, present: readonly NameMention[]): void {
    const pairs = new Map<number, number>();
    for (let one = 0; one < present.length; one++) {
      for (let other = one + 1; other < present.length; other++) {
        const a = present[one] as NameMention;
        const b = present[other] as NameMention;
        if (a.form === b.form) continue;
        // `Ana and Mrs. Bell`: joined they are two for certain
        const joined = b.first - a.last === 1 && reading.tokens[a.last]?.lower === 'and';
        const key = this.#key(a.form, b.form);
        pairs.set(key, Math.max(pairs.get(key) ?? 0, joined ? 3 : 1));
      }
    }
    for (const [key, weight] of pairs) this.#together.set(key, (this.#together.get(key) ?? 0) + weight);
  }

  #key(a: NameForm, b: NameForm): number {
    return a.index < b.index ? a.index * this.#size + b.index : b.index * this.#size + a.index;
  }

  between(a: NameForm, b: NameForm): number {
    return this.#together.get(this.#key(a, b)) ?? 0;
  }

  /** Share of the sentences of the rarer that hold the other too; over about 5 % they are two. */
  rate(form: NameForm, others: readonly NameForm[]): number {
    let together = 0;
    let narrated = 0;
    for (const other of others) {
      together += this.between(form, other);
      narrated += other.narrated;
    }
    return together < 2 ? 0 : (together - 1) / Math.max(1, Math.min(form.narrated, narrated));
  }

  /** The same for two whole sets of forms. */
  rateBetween(some: readonly NameForm[], others: readonly NameForm[]): number {
    let together = 0;
    for (const form of some) for (const other of others) together += this.between(form, other);
    const narrated = (forms: readonly NameForm[]) => forms.reduce((sum, form) => sum + form.narrated, 0);
    return together < 2 ? 0 : (together - 1) / Math.max(1, Math.min(narrated(some), narrated(others)));
  }
}

/** Do the two share a surname, is one a title alone (`the Major … Bell`), or is one the first name of the other, without honorifics that tell them apart? */
function mayBeOne(a: NameForm, b: NameForm): boolean {
  if (isTitleAlone(a) || isTitleAlone(b)) return true;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (short.words.length === 1 && short.words[0] === long.words[0]) return short.honorific === null;
  if (a.words[a.words.length - 1] !== b.words[b.words.length - 1]) return false;
  return a.honorific === null || b.honorific === null;
}

function isTitleAlone({ words, honorific }: NameForm): boolean {
  return words.length === 1 && honorific === null && honorificOf(words[0] ?? '') !== null;
}
