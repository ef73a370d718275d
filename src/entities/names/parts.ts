import { isBodyWord } from '../../lexicon/bodies.ts';
import { isFirstName, isGivenName, isLastName } from '../../lexicon/names.ts';
import { isNameParticle } from '../../lexicon/particles.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { isListedWord, Pos, posOf } from '../../lexicon/words.ts';
import type { NameForm } from './name-form.ts';
import { nicknamesOf } from './nicknames.ts';

/** `Abu Zeid`, `Ould Lund` */
const FATHERS = /^(?:abu|abd|umm|ould)$/;
const SAINT = /^st\.?$/;
/** A bare name so many times commoner than the name and a noun (`Lund` beside `Lund Bridge`) is not short for it. */
const COMMONER = 3;

/** How the words of a document's names are used: as given names, as surnames, in whole surnames of several words. */
export class NameParts {
  readonly #given = new Map<string, number>();
  readonly #surnames = new Map<string, number>();
  readonly #singles = new Map<string, NameForm>();
  /** The same where a known first name or an honorific stands before: not `Naughty Otto`. */
  readonly #plainSurnames = new Map<string, number>();
  /** What names of three words and more end in, and whether a first name that is known stands before: `ortega lund`. */
  readonly #endings = new Map<string, boolean>();

  constructor(people: readonly NameForm[]) {
    for (const form of people) {
      const last = form.words[form.words.length - 1] ?? '';
      const rank = form.honorific?.rank;
      if (form.words.length > 1) {
        add(this.#given, form.words[0] ?? '', form.count);
        if (form.nickname !== null) add(this.#given, form.nickname.toLowerCase(), form.count);
        add(this.#surnames, last, form.count);
        if (isGivenName(form.words[0] ?? '') || isUnheardInFull(form)) add(this.#plainSurnames, last, form.count);
        for (let from = 1; from < form.words.length - 1; from++) {
          const ending = form.words.slice(from).join(' ');
          this.#endings.set(ending, this.#endings.get(ending) === true || isGivenName(form.words[0] ?? ''));
        }
        continue;
      }
      if (form.honorific === null) this.#singles.set(last, form);
      if (rank === 'mr' || rank === 'mrs' || rank === 'profession' || rank === 'force') {
        add(this.#surnames, last, form.count);
        add(this.#plainSurnames, last, form.count);
      } else if (rank === 'kin') add(this.#given, last, form.count);
    }
  }

  /** Is the single name a first name in this document? */
  isGiven(form: NameForm): boolean {
    const word = form.words[0] ?? '';
    // `the city of Marlow` beside Marlow Transit
    if (form.located > 0 && form.located === form.count && !isFirstName(word)) return false;
    const asGiven = this.#given.get(word) ?? 0;
    // `MARLOW - … Marlow voted … Marlow sang` beside the Marlow Terns
    if (form.datelined > 0 && !isFirstName(word) && form.count >= COMMONER * asGiven) return false;
    const asSurname = this.#surnames.get(word) ?? 0;
    // `Otto Lund` once and `Lund Tower Ilmar` often: a surname all the same
    if ((this.#plainSurnames.get(word) ?? 0) > 0 && !isGivenName(word)) return false;
    if (asGiven > 0 || asSurname > 0) return asGiven >= asSurname;
    return isFirstName(word) || this.#isShortForm(word);
  }

  /** `Florrie`, where the document has a Florence Lund: lists of first names leave many short forms out. */
  #isShortForm(word: string): boolean {
    return !isListedWord(word) && !isPlace(word) && !isLastName(word) && nicknamesOf(word).some((name) => name !== word && this.#given.has(name));
  }

  /** Is the single name more a surname than a first name in this document? */
  isFamily(form: NameForm): boolean {
    const word = form.words[0] ?? '';
    return (this.#plainSurnames.get(word) ?? 0) > (this.#given.get(word) ?? 0);
  }

  /** `Ortega Lund` where the document has `Ana Ortega Lund`; `Le Brun` beside `Ana Le Brun`. */
  isWholeSurname(form: NameForm): boolean {
    const first = form.words[0] ?? '';
    const named = this.#endings.get(form.words.join(' '));
    // `Ben Bell` is somebody of that first name, and after `Nadia Ben Bell` she
    if (isFirstName(first) && form.honorific === null && !(named === true && isParticle(first))) return false;
    // after `Mr.` stands nothing but the surname, whether or not a list knows the first name
    return named === true || (named === false && (isParticle(first) || isStyled(form) || actsAsSomebody(form)));
  }

  /** `Fascist Lund`, `Little Ana`: a word of the language before a name that the document uses alone as well. */
  isEpithet(form: NameForm): boolean {
    const [first = '', second = ''] = form.words;
    if (form.words.length !== 2 || form.honorific !== null || (posOf(first) & Pos.adjective) === 0) return false;
    if (!isListedWord(first) || isFirstName(first) || isLastName(first) || (isGivenName(first) && !isFirstName(second))) return false;
    if (!isFirstName(second) && (this.#plainSurnames.get(second) ?? 0) === 0) return false;
    return (this.#singles.get(second)?.count ?? 0) > form.count;
  }

  /** The form that is the last word of `form` alone. */
  bareOf(form: NameForm): NameForm | undefined {
    return this.#singles.get(form.words[form.words.length - 1] ?? '');
  }

  /** `Lund National Garden Resort Ilmar` beside `Lund`: no first name, a common word among the others. */
  #isLongThing({ words, honorific, count }: NameForm): boolean {
    const [first = '', ...others] = words;
    const last = others[others.length - 1] ?? '';
    if (honorific !== null || words.some((word) => isFirstName(word) || word.length === 1) || isParticle(first)) return false;
    if (this.#singles.has(last) || (this.#singles.get(first)?.count ?? 0) <= count) return false;
    return others.some(isCommonWord);
  }

  /** `Lund Bridge`, `a Lund T-Shirt`, `Lund Ilmar`: a thing or place that is named after somebody called Lund. */
  isNamedAfter(form: NameForm): boolean {
    const [first = '', second = ''] = form.words;
    if (form.words.length > 2) return this.#isLongThing(form);
    if (form.words.length !== 2 || form.honorific !== null || isGivenName(first) || isFirstName(second) || isParticle(first)) return false;
    if (this.#singles.has(second) || (this.#surnames.get(second) ?? 0) > form.count) return false;
    // `Noh Tae-il said … Mr. Noh`: where the surname stands first
    if (form.spoke > 0 && !isListedWord(second) && !isPlace(second)) return false;
    if ((this.#plainSurnames.get(first) ?? 0) > 0) return true;
    const bare = this.#singles.get(first);
    if (bare === undefined || bare.count < COMMONER * form.count) return false;
    const noun = second.slice(second.lastIndexOf('-') + 1);
    return (isListedWord(noun) && !isLastName(second)) || isPlace(second);
  }
}

function isParticle(word: string): boolean {
  // `E. Bell` has an initial
  return (word.length > 1 && isNameParticle(word)) || SAINT.test(word) || FATHERS.test(word);
}

/** `de Bell`, `Van der Bell`: no first name stands before the particle; but `Van Bell` may have one. */
export function opensWithParticle({ words, text }: NameForm): boolean {
  const [first = '', second = ''] = words;
  return first.length > 1 && isNameParticle(first) && (text.startsWith(first) || isNameParticle(second));
}

function isStyled({ honorific }: NameForm): boolean {
  return honorific?.rank === 'mr' || honorific?.rank === 'mrs' || honorific?.rank === 'miss' || honorific?.rank === 'ms';
}

/** `Sao Mai said … she` after `Dau Lin Sao Mai`: somebody’s name in words that are nothing else. */
function actsAsSomebody({ words, spoke, followed }: NameForm): boolean {
  return spoke + followed.m + followed.f > 1 && words.every((word) => !isListedWord(word) && !isPlace(word));
}

/** `Zdravka Brkic works at Brkic Economics`: two words that no list holds, for somebody who acts or speaks. */
function isUnheardInFull({ words, spoke, subject, definite, located, honorific }: NameForm): boolean {
  if (words.length !== 2 || honorific !== null || spoke + subject === 0 || definite + located > 0) return false;
  return words.every((word) => word.length > 2 && !isListedWord(word) && !isLifeless(word) && !isPlace(word) && !isBodyWord(word));
}

function isCommonWord(word: string): boolean {
  return isListedWord(word) && !isLastName(word) && word.length > 2;
}

function add(map: Map<string, number>, word: string, by: number): void {
  map.set(word, (map.get(word) ?? 0) + by);
}

/** The last word with the particles before it: `Ana de la Bell` → `de la bell`. */
export function surnameOf(words: readonly string[]): string[] {
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  return words.slice(from);
}
