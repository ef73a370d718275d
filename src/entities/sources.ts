import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Mention, Quotation } from '../types.ts';
import { type SourceTraits, STUDY, sourceOf } from './described-source.ts';
import type { DocumentPeople } from './document-people.ts';
import { isJoinedBody } from './joined-body.ts';
import { type LeadPerson, leadPerson } from './lead-person.ts';
import { OwnedWords } from './owned-words.ts';
import { nobody } from './people.ts';
import type { Person } from './person.ts';

/** Tokens of a description without its article, and the noun in it. */
export interface Described {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** The sources of a document that are described and not named. They join its people as they are met. */
export class Sources {
  readonly #known = new Map<string, number>();
  /** Speakers that are described, by the tokens up to their noun. */
  readonly #speakers: Map<number, Mention>;
  readonly #isStory: boolean;
  readonly #lead: LeadPerson | null;
  readonly owned: OwnedWords;

  constructor(
    readonly names: DocumentPeople,
    quotations: readonly Quotation[],
  ) {
    const { tokens } = names.reading;
    this.#speakers = new Map();
    // who has come in without a name is described by the same words
    for (const { index, name, anonymous } of names.people) if (anonymous && name !== null) this.#known.set(name.toLowerCase(), index);
    this.#isStory = names.talk;
    this.#lead = leadPerson(names);
    this.owned = new OwnedWords(names);
    for (const { speaker } of quotations) {
      if (speaker === null || (speaker.kind !== 'nominal' && !isJoinedBody(tokens, speaker.first, speaker.last))) continue;
      // `source close to the board`: the head may be read further on
      for (let at = speaker.first; at < speaker.last && (((tokens[at]?.pos ?? 0) & Pos.preposition) === 0 || tokens[at]?.lower === 'than'); at++)
        this.#speakers.set(at, speaker);
      // `a Department of Works spokeswoman`
      this.#speakers.set(speaker.head, speaker);
    }
  }

  /** Is the noun at token `head` that of a speaker? */
  speaks(head: number): boolean {
    return this.#speakers.has(head);
  }

  /** The source that the words describe; the same words are the same source. */
  described(words: string, more: SourceTraits): number {
    const key = words.toLowerCase();
    const known = this.#known.get(key);
    if (known !== undefined) {
      (this.names.people[known] as Person).count++;
      return known;
    }
    const index = this.names.people.length;
    this.names.people.push({ ...nobody(index), name: words, ...more });
    this.#known.set(key, index);
    return index;
  }

  /** Somebody whom the text brings in without a name; who speaks there is that source: `A spokeswoman for Ana Lund denied it. … she said`. */
  broughtIn({ first, head, last }: Described): number {
    if (head === this.#lead?.head) return this.#lead.person;
    const speaks = this.#speakers.get(head);
    if (speaks !== undefined) return this.describedBy(speaks);
    const { text, tokens } = this.names.reading;
    const words = this.#ownedAt(head, last) ?? text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/\s+/g, ' ');
    const noun = tokens[head]?.lower ?? '';
    const known = nounClass(noun);
    const kind = STUDY.test(words) ? 'document' : (known?.kind ?? 'person');
    return this.described(words, {
      offices: [noun],
      kind,
      anonymous: kind === 'person' || kind === 'group',
      plural: known?.plural === true,
      gender: known?.gender ?? null,
    });
  }

  /** The source that a nominal describes; -1 where no words are left. */
  describedBy(mention: Mention): number {
    if (mention.head === this.#lead?.head) return this.#lead.person;
    const { reading } = this.names;
    const source = sourceOf(reading, mention, reading.tokens[mention.head]?.lower ?? '', this.#isStory);
    return source === null ? -1 : this.described(this.#ownedAt(mention.head, mention.last) ?? source.words, source.traits);
  }

  /** `Mayor Lund’s office` is what the text calls Ana Lund’s office. */
  #ownedAt(head: number, last: number): string | null {
    return last === head + 1 && !this.#isStory ? this.owned.at(head) : null;
  }
}
