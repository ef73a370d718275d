import { wordCount } from '../text/word-count.ts';
import type { EntityKind, Extraction, Quote } from '../types.ts';
import { labelOf } from './label.ts';

/** How many colours `client/page.css` has: `c0` … `c9`. Those who speak less share the grey `cx`. */
const COLORS = Array.from({ length: 10 }, (_, number) => `c${number}`);
const SHARED_COLOR = 'cx';

/** A speaker as the page draws them. */
export interface Voice {
  /** Counted through all documents: speakers of one name are one person, whoever is not known is 0. */
  readonly person: number;
  /** Tells speakers of a document apart, also where colours cannot. */
  readonly label: string;
  /** Class of the colour. */
  readonly color: string;
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly role: string | null;
  readonly quotes: number;
  /** Part of the words of all outermost quotations, 0 to 1. */
  readonly share: number;
}

/** The voices of one document, those with most words first, the unknown one last. */
export interface Cast {
  readonly voices: readonly Voice[];
  readonly voiceOf: (quote: Quote) => Voice;
}

/** What is said by one speaker. A described one (`officials at the ministry`) is somebody else in another document. */
interface Part {
  readonly name: string | null;
  readonly anonymous: boolean;
  readonly kind: EntityKind | null;
  readonly role: string | null;
  readonly quotes: Quote[];
  words: number;
}

interface Looks {
  readonly person: number;
  readonly label: string;
  readonly color: string;
}

const NOBODY: Voice = { person: 0, label: '?', color: 'cu', name: 'Not known', kind: null, role: null, quotes: 0, share: 0 };

/** Hands out colours and labels, document by document; a name keeps what it had where nobody else has it there. */
export class Casting {
  readonly #met = new Map<string, Looks>();
  #people = NOBODY.person;

  castOf({ quotes }: Extraction): Cast {
    const parts = partsOf(quotes);
    const all = parts.reduce((sum, { words }) => sum + words, 0);
    const looks = this.#looksOf(parts);
    const byQuote = new Map<Quote, Voice>();
    const voices = parts.map(({ name, kind, role, words, quotes: own }, index): Voice => {
      const counts = { quotes: own.length, share: all === 0 ? 0 : words / all };
      const worn = looks[index];
      const voice = name === null || worn === undefined ? { ...NOBODY, ...counts } : { ...worn, name, kind, role, ...counts };
      for (const quote of own) byQuote.set(quote, voice);
      return voice;
    });
    return { voices, voiceOf: (quote) => byQuote.get(quote) ?? NOBODY };
  }

  #looksOf(parts: readonly Part[]): Looks[] {
    const before = parts.map(({ name, anonymous }) => (name === null || anonymous ? undefined : this.#met.get(name)));
    const labels = new Set<string>([NOBODY.label]);
    const colors = new Set<string>();
    const keep = (taken: Set<string>, own: string | undefined) => {
      if (own === undefined || own === SHARED_COLOR || taken.has(own)) return null;
      taken.add(own);
      return own;
    };
    // first whoever was met before, so that nobody new takes their colour
    const kept = before.map((looks, index) => ({ color: index < COLORS.length ? keep(colors, looks?.color) : null, label: keep(labels, looks?.label) }));
    return parts.map(({ name, anonymous }, index) => {
      const free = COLORS.find((color) => !colors.has(color)) ?? SHARED_COLOR;
      const color = kept[index]?.color ?? (index < COLORS.length ? free : SHARED_COLOR);
      const label = kept[index]?.label ?? labelOf(name ?? '', labels);
      if (name === null) return NOBODY;
      colors.add(color);
      labels.add(label);
      const looks = { person: before[index]?.person ?? ++this.#people, label, color };
      if (!anonymous && before[index] === undefined) this.#met.set(name, looks);
      return looks;
    });
  }
}

function partsOf(quotes: readonly Quote[]): Part[] {
  const parts = new Map<string, Part>();
  for (const quote of quotes) {
    const { speaker, text, parent } = quote;
    const name = speaker?.name ?? null;
    const key = name === null ? '' : `${speaker?.id ?? ''} ${name}`;
    let part = parts.get(key);
    if (part === undefined) {
      part = { name, anonymous: speaker?.anonymous ?? false, kind: speaker?.kind ?? null, role: speaker?.role ?? null, quotes: [], words: 0 };
      parts.set(key, part);
    }
    part.quotes.push(quote);
    if (parent === undefined) part.words += wordCount(text);
  }
  const unknownLast = (a: Part, b: Part) => Number(a.name === null) - Number(b.name === null);
  return [...parts.values()].sort((a, b) => unknownLast(a, b) || b.words - a.words || b.quotes.length - a.quotes.length);
}
