import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isImpersonal } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item, Unit } from '../../text/units.ts';
import { beforeParticiple } from '../content/own-verb.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { subjectOfInfinitive } from './infinitive-subject.ts';
import { ofPredicate } from './of-predicate.ts';
import { opensDependent } from './opening-clause.ts';
import { afterSemicolon, opensMain } from './opens-main.ts';

/** Who says what a verb without a subject of its own reports, and the unit in which it is named. */
export interface Carried {
  readonly unit: Unit;
  readonly subject: NounPhrase;
}

/** Walks along a unit and keeps whose words the verbs without a subject report: `…, adding that`, `… but admitted that`. */
export class Carrier {
  #kept: Carried | null = null;
  #speaks = false;
  #subordinate = false;
  /** A semicolon has come since, and nobody after it. */
  #parted = false;
  /** The first `is` of the unit, whose subject is looked for when nobody else can be. */
  #copula = -1;

  constructor(
    private readonly unit: Unit,
    private readonly earlier: Carried | null,
  ) {}

  /** Passes the item of a form of `be`: `The paper has been outspoken, arguing …`. */
  pass(at: number): void {
    if (this.#copula < 0) this.#copula = at;
  }

  /** Passes a semicolon: `Ana Lund called it late; those in Osk kept still, saying …`. */
  part(): void {
    this.#parted = this.#kept !== null;
  }

  /** Would the subject of a verb that reports nothing still be kept? */
  get open(): boolean {
    return this.#kept === null || this.#subordinate || this.#parted;
  }

  get empty(): boolean {
    return this.#kept === null;
  }

  /** Is who is kept the subject of a clause that opens the sentence and hangs on the next: `When the train was gone`? */
  get hangs(): boolean {
    return this.#subordinate;
  }

  /** Is who is kept known to report something? */
  get speaks(): boolean {
    return this.#speaks;
  }

  /**
   * Offers the subject of a clause. The first is kept, but for one that a clause of its own reports, and for the subject of
   * the main clause after an opening one: `As the crowd sang, Ana Lund left and joked …`.
   */
  offer(offered: NounPhrase, reports: boolean): void {
    const { items } = this.unit;
    const subject = ofPredicate(items, offered) ?? offered;
    // `She brandished tricks that Ana Lund might like, describing …`
    if (this.#kept !== null && isRelativeObject(items, subject.first - 1)) return;
    const subordinate = opensDependent(items, subject.first);
    // `Mrs. Lund sat down; and they had not been long there, before she leant over and said …`
    const vague = subject.pronoun && /^(?:they|it|there)$/.test(items[subject.head]?.lower ?? '');
    const parted = this.#parted && !vague && afterSemicolon(items, subject.first);
    const main = parted || (this.#subordinate && !subordinate && items[subject.first - 1]?.lower === ',');
    if (this.#parted && !parted && !reports) return;
    this.#parted = false;
    if (this.#kept !== null && !main && (!reports || (this.#speaks && !opensMain(items, subject.first)))) return;
    this.#kept = { unit: this.unit, subject };
    this.#speaks = reports;
    this.#subordinate = subordinate;
  }

  /** `Ana Lund, who said it was late, sent a letter saying …`: the one of whom the relative clause tells, where it opens the sentence. */
  offerAntecedent(relative: NounPhrase): void {
    const { items } = this.unit;
    if (this.#kept !== null || items[relative.first]?.lower !== 'who' || items[relative.first - 1]?.lower !== ',') return;
    const antecedent = subjectBefore(items, relative.first - 1, 0);
    if (antecedent !== null && opensMain(items, antecedent.phrase.first)) this.offer(antecedent.phrase, true);
  }

  /** Who speaks where nothing nearer says so; the first verb of a unit takes nobody from the unit before. */
  at({ first, form }: VerbGroup): Carried | null {
    const before = this.unit.items[first - 1]?.lower ?? '';
    // `was quick to add that …`, `…, arguing that …`; not `are likely to say`, `fights over claims denying it`
    // `The police say so, though she is careful to add that …`
    const own = form === 'infinitive' ? subjectOfInfinitive(this.unit.items, first) : null;
    if (own !== null) return { unit: this.unit, subject: own };
    // `Lund would do better to say that …`
    const better =
      form === 'infinitive' && before === 'better' && this.unit.items[first - 2]?.lower === 'do' ? subjectBefore(this.unit.items, first - 3, 0) : null;
    if (better !== null) return { unit: this.unit, subject: better.phrase };
    const goesWithIt = form === 'infinitive' ? EAGER.test(before) : form !== 'ing' || before === ',';
    // `who asked not to be named discussing the talks`: whoever discusses them stands in this sentence
    const modifies = form === 'ing' && first > 0 && this.unit.items[first - 1]?.kind === 'word' && !JOINS.test(before);
    return this.#kept ?? (goesWithIt ? this.#ofCopula(first) : null) ?? (modifies || (first === 0 && form !== 'ing') ? null : this.earlier);
  }

  #ofCopula(before: number): Carried | null {
    const { items } = this.unit;
    if (this.#copula < 1 || this.#copula >= before) return null;
    const subject = subjectBefore(items, this.#copula, 0)?.phrase;
    const head = items[subject?.head ?? -1];
    if (subject === undefined || head === undefined || (head.pos & Pos.relative) !== 0 || (subject.pronoun && isImpersonal(head.lower))) return null;
    return { unit: this.unit, subject };
  }
}

/** `tricks that Ana Lund might like`: a pronoun after a noun, whose clause tells of the noun. */
function isRelativeObject(items: readonly Item[], pronoun: number): boolean {
  const { lower = '' } = items[pronoun] ?? {};
  if (lower === 'which' || lower === 'whom') return true;
  const before = items[pronoun - 1];
  return lower === 'that' && before?.kind === 'word' && (before.pos & NOUN) !== 0 && reportingForm(before.lower) === undefined;
}

/** Words after which a participle goes on with what was told before. */
const JOINS = /^(?:and|but|by|then|while|when|before|after|also|even|in|of)$/;

const EAGER = /^(?:quick|swift|eager|keen|fond|careful|happy|glad|content|proud|right|wrong|bold)$/;

/** What a clause before tells of its own report. */
interface Reported {
  readonly items: readonly Item[];
  readonly unit: Unit;
  readonly subject: NounPhrase | null;
  readonly subjectUnit: Unit;
  readonly verb: VerbGroup;
  readonly after: number;
}

/** `…, Ana Lund said, adding …`: whose report the participle follows at once, and no other's. */
export function addedTo(before: Reported | undefined, { first, form }: VerbGroup): Carried | null {
  if (before === undefined || before.subject === null || form !== 'ing' || before.verb.form === 'passive') return null;
  const { items, unit, subject, subjectUnit, after } = before;
  // `Lund said on Monday, adding …`
  const comma = timePhraseAt(items, after);
  if (comma !== first - 1 || items[comma]?.lower !== ',' || (subjectUnit === unit && isRelativeObject(items, subject.first - 1))) return null;
  return { unit: subjectUnit, subject };
}

/** `saying she was able but suggesting that …`: two participles of one subject, whatever stands between. */
export function besideParticiple(clauses: readonly Reported[], { first, form }: VerbGroup): Carried | null {
  // no more clauses than items can stand so near
  const before = form === 'ing' ? clauses.slice(-LONGEST_SAID).findLast(({ verb }) => verb.form === 'ing') : undefined;
  if (before === undefined || before.subject === null || first - before.after > LONGEST_SAID) return null;
  const joint = beforeParticiple(before.items, before.after, first + 2);
  return joint === first - 1 || joint === first - 2 ? { unit: before.subjectUnit, subject: before.subject } : null;
}

/** Items of what the first participle says. */
const LONGEST_SAID = 40;
