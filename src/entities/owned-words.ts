import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstWhere } from '../text/position.ts';
import type { DocumentPeople } from './document-people.ts';
import type { NameMention } from './names/name-form.ts';

// Bodies that are known by whose they are, in whatever words: `Lund’s office`, `the Lund campaign`.

/** Bodies of which somebody has one. */
const OWNED = /^(?:campaign|office|administration|government|camp)$/;
/** What one may add and mean the same campaign. */
const TELLS_NO_OTHER = /^(?:presidential|election|re-?election|mayoral|gubernatorial|congressional|senate|own)$/;
const HALF = 0.5;
/** Words between the owner and the noun. */
const LONGEST = 2;

/** Is it a noun for a body of which somebody has one? Lower case. */
export const isOwnedBody = (noun: string) => OWNED.test(noun);

/** The owner whose name stands before the noun at token `head`, by index, and where the name begins; null where none does. */
function ownerBefore(names: DocumentPeople, head: number): { readonly person: number; readonly named: NameMention } | null {
  const { mentions, personOfMention } = names;
  const at = firstWhere(mentions.length, (index) => (mentions[index]?.first ?? 0) >= head) - 1;
  const named = mentions[at];
  const person = personOfMention[at] ?? -1;
  if (named === undefined || names.people[person]?.kind !== 'person' || nounAfter(names, named) !== head) return null;
  return { person, named };
}

/** Token of the noun of a body that the person whose name it is has; -1 where none stands there. */
function nounAfter({ reading: { tokens, paragraphOf } }: DocumentPeople, { last }: NameMention): number {
  const sign = tokens[last]?.lower ?? '';
  const from = sign === "'s" || sign === '’' || sign === "'" ? last + 1 : last;
  for (let at = from; at <= from + LONGEST; at++) {
    const { lower = '', capital = true } = tokens[at] ?? {};
    if (capital || paragraphOf[at] !== paragraphOf[last - 1]) return -1;
    if (!OWNED.test(lower)) {
      if (!TELLS_NO_OTHER.test(lower)) return -1;
      continue;
    }
    // `Lund’s campaign manager`
    const next = tokens[at + 1];
    return next?.kind === 'word' && (next.pos & NOUN) !== 0 && (next.pos & ~(NOUN | Pos.adjective)) === 0 ? -1 : at;
  }
  return -1;
}

/** Reads once in which words the text tells of the bodies of each person. */
export class OwnedWords {
  #words: Map<string, { readonly words: string; readonly length: number }> | null = null;

  constructor(readonly names: DocumentPeople) {}

  /** The fullest words for the body whose noun stands at token `head` after its owner’s name; null where no owner’s name stands there. */
  at(head: number): string | null {
    const { tokens } = this.names.reading;
    const noun = tokens[head]?.lower ?? '';
    if (!OWNED.test(noun)) return null;
    const owner = ownerBefore(this.names, head);
    return owner === null ? null : this.of(owner.person, noun);
  }

  /** The fullest words for the body that the person has; null where the text has none. */
  of(person: number, noun: string): string | null {
    this.#words ??= this.#read();
    return this.#words.get(`${person} ${noun}`)?.words ?? null;
  }

  #read() {
    const found = new Map<string, { readonly words: string; readonly length: number }>();
    const { mentions, personOfMention, people, reading } = this.names;
    for (let at = 0; at < mentions.length; at++) {
      const named = mentions[at];
      const person = personOfMention[at] ?? -1;
      if (named === undefined || named.quoted || people[person]?.kind !== 'person') continue;
      const head = nounAfter(this.names, named);
      const noun = reading.tokens[head];
      if (head < 0 || noun === undefined) continue;
      const key = `${person} ${noun.lower}`;
      // the fullest name of the owner counts, then the plainest words
      const length = named.form.words.length - (reading.tokens[head - 1]?.end === named.end || /^['’]/.test(reading.tokens[head - 1]?.lower ?? '') ? 0 : HALF);
      if ((found.get(key)?.length ?? 0) < length) found.set(key, { words: reading.text.slice(named.start, noun.end).replace(/\s+/g, ' '), length });
    }
    return found;
  }
}
