import { ownsBody } from '../../lexicon/bodies.ts';
import { isPortfolioOf } from '../../mentions/title-words.ts';
import { letterEnd } from '../../text/letters.ts';
import { type Honorific, honorificOf } from './honorifics.ts';
import type { NameForm } from './name-form.ts';
import { isNamedForTitle, opensBody } from './organizations.ts';

/** Honorifics that are given names after an office: `Mayor Don Lund`. */
const GIVEN = /^(?:Don|Gen|Col|Rich)$/;

const SUFFIXES = new Set('jr sr ii iii iv esq jr. sr. ii. iii. iv. esq.'.split(' '));

export function isSuffix(lower: string): boolean {
  return SUFFIXES.has(lower);
}

/** The forms of a document, each once. */
export class NameForms {
  readonly all: NameForm[] = [];
  readonly #byKey = new Map<string, NameForm>();

  /** @param written the words of the name as they stand, honorifics included */
  of(written: readonly string[]): NameForm | null {
    const key = written.join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const form = this.#make(written);
    if (form !== null) this.#byKey.set(key, form);
    return form;
  }

  #make(written: readonly string[]): NameForm | null {
    let from = 0;
    let honorific: Honorific | null = null;
    const titles: string[] = [];
    while (from < written.length - 1) {
      const found = honorificOf((written[from] ?? '').toLowerCase());
      if (
        found === null ||
        written[from + 1] === 'of' ||
        isInitials(written, from) ||
        (from > 0 && honorific?.rank !== 'force' && GIVEN.test(written[from] ?? '')) ||
        opensBody(found, (written[from + 1] ?? '').toLowerCase()) ||
        isOwner(written) ||
        isNamedForTitle(
          found,
          written.slice(from + 1).map((word) => word.toLowerCase()),
        ) ||
        (from + 2 === written.length && isPortfolioOf((written[from] ?? '').toLowerCase(), (written[from + 1] ?? '').toLowerCase()))
      )
        break;
      // `Rev. Mr. Bell`: the last that tells a gender is the one that counts
      if (honorific === null || found.gender !== null) honorific = found;
      // `Education Secretary Baroness Bell` is called Baroness Bell
      if (found.rank === 'title') titles.length = 0;
      titles.push(titleCase(written[from] ?? ''));
      from++;
    }
    let to = written.length;
    let suffix: string | null = null;
    const last = (written[to - 1] ?? '').toLowerCase();
    if (to - from > 1 && isSuffix(last)) {
      suffix = last.replace('.', '');
      to--;
    }
    const words = written.slice(from, to);
    if (words.length === 0) return null;
    const lower = words.map((word) => withoutPeriod(withoutAccents(withoutComma(word.toLowerCase()))));
    const tail = suffix === null ? '' : ` ${written[to] ?? ''}`;
    const text = words.join(' ') + tail;
    const honorificText = titles.length > 0 ? titles.join(' ') : null;
    const identity = `${lower.join(' ')}|${titles.map((title) => title.toLowerCase().replace('.', '')).join(' ')}|${suffix ?? ''}`;
    const same = this.#byKey.get(identity);
    if (same !== undefined) return same;
    const form: NameForm = {
      index: this.all.length,
      text,
      full: honorificText === null ? text : `${honorificText} ${text}`,
      words: lower,
      honorific,
      honorificText,
      suffix,
      nickname: null,
      family: false,
      count: 0,
      narrated: 0,
      small: 0,
      definite: 0,
      generic: 0,
      again: 0,
      subject: 0,
      located: 0,
      datelined: 0,
      owned: 0,
      called: 0,
      spoke: 0,
      reported: 0,
      followed: { m: 0, f: 0, it: 0, they: 0 },
      vague: 0,
      opening: 0,
    };
    this.all.push(form);
    this.#byKey.set(identity, form);
    return form;
  }
}

/** `françois` and `francois` are one name: a headline, or another writer, leaves the accents out. */
export function withoutAccents(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return word.normalize('NFD').replace(/\p{M}/gu, '');
  return word;
}

/** `Attorney General’s Office` */
function isOwner(written: readonly string[]): boolean {
  const [owner = '', body = ''] = written.slice(-2);
  return /[’']s$/.test(owner) && ownsBody(owner.slice(0, -2).toLowerCase(), body.toLowerCase());
}

/** `M. K. Bell`: initials, the first of which would be `Monsieur`. */
function isInitials(written: readonly string[], at: number): boolean {
  return INITIAL.test(written[at] ?? '') && INITIAL.test(written[at + 1] ?? '');
}

const INITIAL = /^\p{L}\.$/u;

/** `Ministry of Ports, Tides and Mines` */
const withoutComma = (word: string) => (word.endsWith(',') ? word.slice(0, -1) : word);

/** An initial without its period. */
function withoutPeriod(word: string): string {
  return word.endsWith('.') && word.length > 1 && letterEnd(word, 0) === word.length - 1 ? word.slice(0, -1) : word;
}

/** `MRS.` → `Mrs.` */
function titleCase(word: string): string {
  return word.length > 2 && word === word.toUpperCase() ? (word[0] ?? '') + word.slice(1).toLowerCase() : word;
}
