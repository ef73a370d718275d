import { isNominative } from '../lexicon/pronouns.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { countedPhraseAt } from './counted-phrase.ts';
import { joinedAfterMarks, joinedSubject, pronounAfterObject, pronounJoined } from './joined-subject.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type NounPhrase, pronounPhrase } from './phrase.ts';
import { isRelative } from './relative.ts';
import { isPeople } from './somebody.ts';
import type { Subject } from './subject.ts';
import { modifiesNoun, timePhraseAt } from './time-phrase.ts';
import { isInfinitive, isPastVerb, isVerbHere, readsAsParticiple } from './verb-in-segment.ts';

const OBJECT_RELATIVE = new Set(['what', 'whatever', 'whom']);

/** Reads `[start, end)` left to right as `… subject modifiers` and gives the subject that the verb after it has. */
export function subjectIn(items: readonly Item[], start: number, end: number): Subject | null {
  const phrase = new SubjectReader(items, start, end).read();
  return phrase === null ? null : { phrase, first: phrase.first, apposed: false };
}

/** Each kind of word has a method, which moves on past what it reads and says whether the word was of its kind. */
class SubjectReader {
  readonly #items: readonly Item[];
  readonly #start: number;
  readonly #end: number;
  #at: number;
  /** The verb would have this subject if it came now. */
  #subject: NounPhrase | null = null;
  /** Whose clause `because` interrupts. */
  #outer: NounPhrase | null = null;
  /** It has this one, whatever stood before. */
  #found: NounPhrase | null = null;
  /** A verb has had its subject. */
  #finite = false;
  /** A relative clause is open, and its verb is to come. */
  #relative = false;
  /** The object of an infinitive, a participle or a relative clause may come. */
  #object = false;
  /** The verb whose object may come, where it has a subject. */
  #governs: Item | null = null;

  constructor(items: readonly Item[], start: number, end: number) {
    this.#items = items;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  read(): NounPhrase | null {
    const count = countedPhraseAt(this.#items, this.#start, this.#end);
    if (count !== null) this.#take(count);
    while (this.#found === null && this.#at < this.#end) {
      const item = this.#items[this.#at];
      if (item === undefined) break;
      const known =
        this.#time() || this.#prepositionAndRelative(item) || this.#relativePronoun(item) || this.#conjunction(item) || this.#count() || this.#verb(item);
      if (!known && !this.#preposition(item)) this.#nounPhrase();
    }
    return this.#found ?? this.#subject ?? this.#outer;
  }

  #take(phrase: NounPhrase): void {
    this.#subject = phrase;
    this.#at = phrase.last;
  }

  /** What comes has a subject of its own. */
  #opensClause(): void {
    this.#subject = null;
    this.#relative = false;
    this.#object = false;
  }

  /** The noun phrase at an item, where the verb stands right after it. */
  #lastPhrase(at: number): NounPhrase | null {
    const phrase = nounPhraseAt(this.#items, at, this.#end);
    return phrase?.last === this.#end ? phrase : null;
  }

  #time(): boolean {
    const time = timePhraseAt(this.#items, this.#at, this.#end);
    if (time <= this.#at || modifiesNoun(this.#items, this.#at, time, this.#end)) return false;
    this.#at = time;
    return true;
  }

  /** `by whom`, `of what Ana Lund called …` */
  #prepositionAndRelative({ pos }: Item): boolean {
    if ((pos & Pos.preposition) === 0) return false;
    const next = this.#items[this.#at + 1]?.lower ?? '';
    if (OBJECT_RELATIVE.has(next) && this.#lastPhrase(this.#at + 2) !== null) {
      this.#at++;
      return true;
    }
    if (!/^(?:which|whom)$/.test(next) || this.#at + 2 >= this.#end) return false;
    // `a call during which they discussed`: the clause has a subject of its own
    this.#opensClause();
    this.#at += 2;
    return true;
  }

  #relativePronoun({ lower, pos }: Item): boolean {
    const at = this.#at;
    if (OBJECT_RELATIVE.has(lower)) {
      // `the end of what Ana Lund called …`: whatever stands before, the pronoun is the object and its clause has its own subject
      this.#found = this.#lastPhrase(at + 1);
      if (this.#found !== null) return true;
    }
    if ((pos & Pos.relative) === 0) return false;
    if (this.#subject !== null && !this.#object && at + 1 < this.#end) {
      // `the plan that he said would fail`: the clause that the pronoun opens has a subject of its own right before the verb
      const own = this.#lastPhrase(at + 1);
      if (own !== null && !/^(?:who|whose)$/.test(lower) && !isPastVerb(this.#items[at + 1])) this.#found = own;
      // `the group that backs …`, `officials who …`; `that` after a verb opens a new clause instead
      this.#relative = true;
      this.#at++;
      return true;
    }
    if (at + 1 < this.#end) return false;
    this.#found = pronounPhrase(at);
    return true;
  }

  #conjunction({ kind, lower, pos }: Item): boolean {
    if (kind !== 'word' || (pos & Pos.conjunction) === 0 || (pos & (NOUN | Pos.preposition)) !== 0) return false;
    // `officials who hid their names because the talks are private said`
    this.#outer = this.#object && lower === 'because' ? this.#subject : null;
    this.#opensClause();
    this.#governs = null;
    this.#at++;
    return true;
  }

  /** `and many of the crews` */
  #count(): boolean {
    if (this.#subject !== null || this.#at === this.#start || ((this.#items[this.#at - 1]?.pos ?? 0) & Pos.conjunction) === 0) return false;
    const count = countedPhraseAt(this.#items, this.#at, this.#end);
    if (count !== null) this.#take(count);
    return count !== null;
  }

  #verb(item: Item): boolean {
    const items = this.#items;
    const at = this.#at;
    const subject = this.#subject;
    if (item.kind !== 'word' || !isVerbHere(items, at, this.#end, subject !== null)) return false;
    // `which peaked at noon after the mayor said`: who and which have a verb and no participle
    const pronoun = subject !== null && isRelative(items, subject);
    const helping = (item.pos & (Pos.auxiliary | Pos.modal)) !== 0;
    const participle = !helping && subject !== null && !pronoun && !this.#relative && readsAsParticiple(items, at, this.#end);
    // `officials who met to discuss the plan said`
    const infinitive = subject !== null && !this.#relative && !pronoun && isInfinitive(items, at);
    if (infinitive || participle || this.#relative || item.lower === 'to' || only(item.pos, Pos.verbIng)) {
      this.#object = true;
      if (!helping) this.#relative = false;
    } else {
      this.#governs = subject === null ? null : item;
      this.#subject = null;
      this.#object = false;
      this.#finite = true;
    }
    this.#at++;
    return true;
  }

  #preposition({ pos, capital, lower }: Item): boolean {
    if ((pos & Pos.preposition) === 0 || ((pos & NOUN) !== 0 && capital)) return false;
    const items = this.#items;
    const inner = countedPhraseAt(items, this.#at + 1, this.#end) ?? nounPhraseAt(items, this.#at + 1, this.#end);
    // `and when he heard it after all, said`
    const afterAll = lower === 'after' && items[this.#at + 1]?.lower === 'all';
    if (inner !== null && inner.last === this.#end && !afterAll) {
      this.#found = pronounAfterObject(items, inner);
      if (this.#found !== null) return true;
      // `three days after the mayor said`: the time before the conjunction is no subject
      const free = this.#subject === null || this.#finite || isTime(items, this.#subject);
      // `The owner agreed to wait after officers warned …`
      const own = !this.#relative && AFTER.test(lower) && (isPeople(items[inner.head]) || (inner.pronoun && isSubject(items[inner.head])));
      // `As Ana Lund noted`, `before she said`, `fined the man after he wrote`: a conjunction, and the subject of its clause
      if (lower === 'as' || own || (free && (pos & Pos.conjunction) !== 0)) this.#found = inner;
      else if (this.#object || this.#governs !== null) this.#found = joinedSubject(items, inner, false);
      if (this.#found !== null) return true;
    }
    this.#at = inner === null ? this.#at + 1 : this.#subject === null ? inner.core : inner.last;
    return true;
  }

  #nounPhrase(): void {
    const items = this.#items;
    const phrase = nounPhraseAt(items, this.#at, this.#end);
    if (phrase === null) {
      this.#at++;
      return;
    }
    this.#at = phrase.last;
    // `said the plan was dead, praised the crews`
    if (isPredicate(items, phrase)) return;
    const last = phrase.last === this.#end;
    if (last) {
      const joined = this.#governs === null ? null : joinedSubject(items, phrase, reportingForm(this.#governs.lower) === undefined);
      const beyondMarks = joined === null && (this.#finite || this.#governs !== null) ? joinedAfterMarks(items, phrase) : null;
      this.#found = joined ?? beyondMarks ?? pronounJoined(items, phrase);
    }
    // `imitations of the mayor and the way he said …`
    if (this.#subject === null || (last && isNominative(items[phrase.head]?.lower ?? ''))) this.#subject = phrase;
    else if (this.#object && !last) this.#object = false;
    else if (!this.#object && phrase.pronoun && !last) this.#relative = true;
    else if (!this.#object && !this.#relative) this.#subject = phrase;
  }
}

const AFTER = /^(?:after|before|until|once)$/;

/** `after she warned`, `after some said`; not `after it`, `after them` */
function isSubject({ lower = '' }: Partial<Item> = {}): boolean {
  return lower !== 'it' && (isNominative(lower) || /^(?:some|others|one|another|many|several|few)$/.test(lower));
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** An adjective alone after a form of be tells how something is, and names nobody. */
function isPredicate(items: readonly Item[], { first, head, last }: NounPhrase): boolean {
  const item = items[head];
  if (first !== head || last !== head + 1 || item === undefined || item.capital) return false;
  return (item.pos & Pos.adjective) !== 0 && (item.pos & Pos.pronoun) === 0 && BE.test(items[first - 1]?.lower ?? '');
}

function isTime(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  return !pronoun && /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|moments?)$/.test(items[head]?.lower ?? '');
}
