import type { Gender } from '../entity.ts';
import { genderFrom, genderScore } from './gender.ts';
import { type Honorific, styleOf } from './honorifics.ts';
import type { NameForm } from './name-form.ts';
import { titleOfPlaceIn } from './title-of-place.ts';

type Rank = Honorific['rank'];

/** So many times may be a slip or a jest. */
const FEW = 3;

/** So many pronouns on one side, and none on the other. */
const PLAINLY = 2;
/** A score that only a title gives. */
const TITLED = 20;

/** Whoever bears a name: the forms that are one person's or one body's, gathered. */
export class Bearer {
  readonly forms: NameForm[] = [];
  readonly given: string[] = [];
  surname: readonly string[] | null = null;
  suffix: string | null = null;
  organization = false;
  /** Found to be another bearer, who has the forms now. */
  merged = false;
  count = 0;
  narrated = 0;
  score = 0;
  #followed = 0;
  #he = 0;
  #she = 0;
  #opening = 0;
  readonly #ranks = new Set<Rank>();
  readonly #styles = new Map<string, number>();
  /** Honorifics that the bearer is given, lower case, without period. */
  readonly titles = new Set<string>();

  constructor(readonly index: number) {}

  add(form: NameForm, given: string | null, surname: readonly string[] | null): void {
    this.forms.push(form);
    this.count += form.count;
    this.narrated += form.narrated;
    this.score += genderScore(form);
    this.#followed += form.followed.m + form.followed.f;
    this.#he += form.followed.m;
    this.#she += form.followed.f;
    this.#opening += form.opening;
    if (form.honorific !== null) this.#ranks.add(form.honorific.rank);
    if (given !== null && !this.given.includes(given)) this.given.push(given);
    if (surname !== null && (this.surname === null || surname.length > this.surname.length)) this.surname = surname;
    if (form.suffix !== null) this.suffix = form.suffix;
    const ofPlace = titleOfPlaceIn(form);
    if (ofPlace !== null) this.titles.add(ofPlace);
    if (form.honorificText === null) return;
    for (const title of form.honorificText.toLowerCase().split(' ')) {
      this.titles.add(title.replace('.', ''));
      const style = styleOf(title);
      if (style !== null) this.#styles.set(style, (this.#styles.get(style) ?? 0) + form.count);
    }
  }

  hasRank(...ranks: readonly Rank[]): boolean {
    return ranks.some((rank) => this.#ranks.has(rank));
  }

  get gender(): Gender | null {
    // `Adel Lund … He … He`: what the text says goes before what lists of first names say, not before a title
    if (Math.abs(this.score) < TITLED && this.#opening > 0) {
      if (this.#he >= PLAINLY && this.#she === 0) return 'm';
      if (this.#she >= PLAINLY && this.#he === 0) return 'f';
    }
    return genderFrom(this.score, this.#followed);
  }

  /** Has the bearer a given name that may be `name`: the same, or its initial? */
  maybeGiven(name: string): boolean {
    return this.given.some((own) => own === name || ((own.length === 1 || name.length === 1) && own[0] === name[0]));
  }

  /** Is the bearer time and again given a style that goes badly with the form's? */
  #otherStyle(form: NameForm): boolean {
    const style = form.honorificText === null ? null : styleOf(form.honorificText.toLowerCase());
    if (style === null) return false;
    const ranked = (name: string) => name !== 'mr' && name !== 'sir' && name !== 'dr';
    for (const [own, count] of this.#styles) if (own !== style && (count >= FEW || (ranked(own) && ranked(style)))) return true;
    return false;
  }

  /** May the bearer be called so, by honorific, gender and suffix? */
  allows(form: NameForm): boolean {
    if (this.organization) return false;
    if (opposed(genderScore(form), form.followed.m + form.followed.f, this.score, this.#followed)) return false;
    if (form.suffix !== null && this.suffix !== null && form.suffix !== this.suffix) return false;
    if (form.count >= FEW && this.#otherStyle(form)) return false;
    const rank = form.honorific?.rank;
    // `Mrs. Bell` is the wife of General Bell
    if (rank === 'mrs' && this.hasRank('force') && this.given.length === 0) return false;
    if (rank === 'mrs' || rank === 'title') return !(form.honorific?.gender === 'f' && this.hasRank('miss'));
    if (rank === 'force' && form.words.length === 1) return !this.hasRank('mrs', 'miss');
    if (rank === 'miss') return !this.hasRank('mrs', 'title');
    return true;
  }
}

/** Does the evidence for the two genders point plainly in two directions? Scores that are small beside what was seen say nothing. */
function opposed(one: number, oneSeen: number, other: number, otherSeen: number): boolean {
  const plain = (score: number, seen: number) => Math.abs(score) >= 3 && Math.abs(score) >= 0.4 * seen;
  return one * other < 0 && plain(one, oneSeen) && plain(other, otherSeen);
}

/** Do the last words of `whole` equal `end`? */
export function endsWith(whole: readonly string[], end: readonly string[]): boolean {
  if (end.length > whole.length) return false;
  return end.every((word, index) => whole[whole.length - end.length + index] === word);
}
