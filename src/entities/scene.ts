import { Pos } from '../lexicon/words.ts';
import { firstBeginningAt, firstEndingAfter, firstWhere } from '../text/position.ts';
import type { Mention, Quotation, Span, Token } from '../types.ts';
import type { SourceTraits } from './described-source.ts';
import { type Pronoun, pronounOf } from './dialogue/pronouns.ts';
import { type Taker, type Talk, takeTurns } from './dialogue/take-turns.ts';
import type { DocumentPeople } from './document-people.ts';
import type { NameMention } from './names/name-form.ts';
import { withoutAccents } from './names/name-forms.ts';
import type { OwnedWords } from './owned-words.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';
import { type Described, Sources } from './sources.ts';
import { standingsOf } from './standing.ts';
import { type Unnamed, unnamedOf } from './unnamed.ts';

/** Somebody found to speak, and the token at which the words that name them stand. */
export interface Spoken {
  readonly person: number;
  readonly token: number;
  readonly paragraph: number;
  /** In a clause that only adds something: `Lund, who said …`. */
  readonly aside: boolean;
}

/** The read-only view of a document that resolvers ask; it also keeps the sources that are described and those who spoke. */
export class Scene {
  readonly reading: Reading;
  readonly #sources: Sources;
  /** Who was meant where a sentence is about somebody without a name: kept by those who ask (`meantBy`). */
  readonly meant = new Map<Unnamed, number>();
  readonly #spoken: Spoken[] = [];
  // not a function of its own that reads and keeps: with it the engine held on to each document until it cleared all memory
  readonly #readTalk: (scene: Scene) => Talk;
  #talk: Talk | null = null;
  #standings: Uint8Array | null = null;
  #unnamed: readonly Unnamed[] | null = null;
  #firstNamed: Int32Array | null = null;
  #calls: Map<string, number> | null = null;
  #places: Map<Quotation, number> | null = null;
  #takers: ReturnType<typeof takeTurns> | null = null;

  constructor(
    readonly names: DocumentPeople,
    readonly quotations: readonly Quotation[],
    talk: (scene: Scene) => Talk,
  ) {
    this.reading = names.reading;
    this.#sources = new Sources(names, quotations);
    this.#readTalk = talk;
  }

  /** @param index -1 for nobody: an engine that has once looked for the -1st of a list is slow to look from then on */
  person(index: number): Person | undefined {
    return index < 0 ? undefined : this.names.people[index];
  }

  token(at: number): Token | undefined {
    return at < 0 ? undefined : this.reading.tokens[at];
  }

  headOf(mention: Mention): string {
    return this.token(mention.head)?.lower ?? '';
  }

  /** What a mention that is a pronoun tells; null for other mentions. */
  pronounOf(mention: Mention): Pronoun | null {
    return mention.kind === 'pronoun' ? pronounOf(this.headOf(mention)) : null;
  }

  /** Persons whose name stands at the mention, likeliest first. */
  namedBy(mention: Mention): readonly number[] {
    const { mentions, personOfMention, personsOf, mentionAt } = this.names;
    const index = mentionAt(mention);
    const found = mentions[index];
    if (found === undefined) return [];
    const meant = personOfMention[index] ?? -1;
    const persons = personsOf(found.form);
    return persons[0] === meant ? persons : [meant, ...persons.filter((person) => person !== meant)];
  }

  /**
   * The one person of the document whose names have these words, or whose surname they are (in a heading no name is read);
   * -1 for none and for several.
   */
  calledSo(words: string): number {
    if (this.#calls === null) {
      this.#calls = new Map();
      const surnames = new Map<string, number>();
      for (const { name, aliases, anonymous, index, bearer } of this.names.people) {
        if (anonymous || name === null) continue;
        for (const alias of new Set([name, ...aliases].map((one) => withoutAccents(one.toLowerCase()))))
          this.#calls.set(alias, this.#calls.has(alias) ? -1 : index);
        const surname = bearer?.given.length ? (bearer.surname?.join(' ') ?? '') : '';
        if (surname !== '') surnames.set(surname, surnames.has(surname) ? -1 : index);
      }
      for (const [surname, person] of surnames) if (!this.#calls.has(surname)) this.#calls.set(surname, person);
    }
    return this.#calls.get(withoutAccents(words.toLowerCase())) ?? -1;
  }

  /** Do the words of a mention that was not read as a name make one? */
  isWholeName(mention: Mention): boolean {
    const found = this.names.mentions[this.names.mentionAt(mention)];
    return mention.kind === 'nominal' && found !== undefined && found.start === mention.span.start && found.end === mention.span.end;
  }

  /** The name that begins at token `at`, honorifics included; null where none does. */
  nameFrom(at: number): NameMention | null {
    const { mentions } = this.names;
    const found = mentions[firstWhere(mentions.length, (index) => (mentions[index]?.first ?? 0) >= at)];
    return found?.first === at ? found : null;
  }

  /**
   * Persons of the names in the span that are joined to one another, in order, each once: not the body in
   * `Ana Lund and Ferry Works director Otto Bell`, nor the town in `the mayor of Ilmar and Otto Bell`.
   */
  allNamedBy(span: Span): readonly number[] {
    const { mentions, personOfMention } = this.names;
    const persons: number[] = [];
    for (let at = firstEndingAfter(mentions, span.start); at < mentions.length && (mentions[at]?.start ?? 0) < span.end; at++) {
      const person = personOfMention[at] ?? -1;
      const { first = 0, last = 0, end = 0 } = mentions[at] ?? {};
      const closes = end >= span.end || JOINS.test(this.token(last)?.lower ?? '');
      const held = ((this.token(first - 1)?.pos ?? 0) & Pos.preposition) !== 0 && (this.token(first - 1)?.start ?? -1) >= span.start;
      // `Ana Lund (Green) and Otto Bell`: what stands in brackets does not speak
      const before = this.reading.text.slice(span.start, mentions[at]?.start ?? 0);
      const aside = before.lastIndexOf('(') > before.lastIndexOf(')');
      if (person >= 0 && closes && !held && !aside && !persons.includes(person)) persons.push(person);
    }
    return persons;
  }

  /** The person whose name ends at offset `end`, or not more than `slack` characters before it; -1 where nobody's does. */
  namedAtEnd(end: number, slack: number): number {
    const { mentions, personOfMention } = this.names;
    for (let at = firstEndingAfter(mentions, end) - 1; at >= 0 && (mentions[at]?.end ?? 0) >= end - slack; at--) {
      const person = personOfMention[at] ?? -1;
      if (person >= 0 && this.person(person)?.kind === 'person') return person;
    }
    return -1;
  }

  /** Does a name end at offset `end`? */
  namedUpTo(end: number): boolean {
    const { mentions } = this.names;
    return mentions[firstEndingAfter(mentions, end) - 1]?.end === end;
  }

  /** The source that the words describe; the same words are the same source. */
  described(words: string, more: SourceTraits): number {
    return this.#sources.described(words, more);
  }

  /** In which words the text tells of somebody’s office or campaign. */
  get ownedWords(): OwnedWords {
    return this.#sources.owned;
  }

  /** Is the noun at token `head` that of somebody who speaks? */
  isSpeaker(head: number): boolean {
    return this.#sources.speaks(head);
  }

  /** Somebody whom the text brings in without a name. */
  broughtIn(words: Described): number {
    return this.#sources.broughtIn(words);
  }

  /** The source that a nominal describes; -1 where no words are left. */
  describedBy(mention: Mention): number {
    return this.#sources.describedBy(mention);
  }

  /** Those who spoke last, the latest first. */
  get spoken(): readonly Spoken[] {
    return this.#spoken;
  }

  /** Remembers who a mention was found to be. */
  remember(mention: Mention, person: number): void {
    const token = firstBeginningAt(this.reading.tokens, mention.span.start);
    const aside = /^(?:who|which)$/.test(this.headOf(mention));
    this.#spoken.unshift({ person, token, paragraph: this.reading.paragraphOf[token] ?? 0, aside });
    if (this.#spoken.length > LONGEST_MEMORY) this.#spoken.pop();
  }

  /** `Piet Lund called it rude. He added …`: whoever was meant by `he` is not meant by `she` later. */
  learnGender(mention: Mention, person: number): void {
    const gender = this.pronounOf(mention)?.gender ?? null;
    const who = this.person(person);
    if (gender !== null && who?.kind === 'person' && !who.plural) who.gender ??= gender;
  }

  get talk(): Talk {
    this.#talk ??= this.#readTalk(this);
    return this.#talk;
  }

  /** How each event of the document stands in its sentence. */
  get standings(): Uint8Array {
    this.#standings ??= standingsOf(this.names, this.quotations, this.isDialogue);
    return this.#standings;
  }

  /** Those whom sentences are about without naming them, in document order. */
  get unnamed(): readonly Unnamed[] {
    this.#unnamed ??= unnamedOf(this.names);
    return this.#unnamed;
  }

  /** First token of the first name that somebody bears in the document, -1 for one who is not named. */
  firstNamed(person: number): number {
    if (this.#firstNamed === null) {
      const { mentions, personOfMention, people } = this.names;
      this.#firstNamed = new Int32Array(people.length).fill(-1);
      for (let at = mentions.length - 1; at >= 0; at--) {
        const one = personOfMention[at] ?? -1;
        if (one >= 0) this.#firstNamed[one] = mentions[at]?.first ?? -1;
      }
    }
    return this.#firstNamed[person] ?? -1;
  }

  /** The quotation before this one, null for the first. */
  before(quotation: Quotation): Quotation | null {
    this.#places ??= new Map(this.quotations.map((one, index) => [one, index]));
    return this.quotations[(this.#places.get(quotation) ?? 0) - 1] ?? null;
  }

  /** Is the document a talk between characters? */
  get isDialogue(): boolean {
    return this.names.talk;
  }

  /** Who takes the turn of a quotation, by the whole talk of the document. */
  takerOf(quotation: Quotation): Taker | null {
    this.#takers ??= takeTurns(this.talk);
    return this.#takers.get(quotation) ?? null;
  }
}

const LONGEST_MEMORY = 12;
/** What a name that is joined to another is followed by. */
const JOINS = /^(?:and|or|&|,|\(|of)$/;
