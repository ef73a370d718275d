import { extractQuotes } from '../index.ts';
import { firstBeginningAt, firstWhere } from '../text/position.ts';
import type { Extraction, Span } from '../types.ts';
import { type Segment, type Word, wordsIn } from './words.ts';

const SHINGLE = 3;
/** Words put in brackets stand for so many of the source's at most. */
const FEW = 12;

/** A source in which words are looked up: an index of its shingles, so that a long one is read once. */
export class Source {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly #at = new Map<string, number[]>();
  #extraction: Extraction | null = null;

  constructor(id: string, text: string) {
    this.id = id;
    this.text = text;
    this.words = wordsIn(text);
    for (let length = 1; length <= SHINGLE; length += SHINGLE - 1) {
      for (let at = 0; at + length <= this.words.length; at++) {
        const key = this.#key(at, length);
        const own = this.#at.get(key);
        if (own === undefined) this.#at.set(key, [at]);
        else own.push(at);
      }
    }
  }

  #key(at: number, length: number): string {
    let key = this.words[at]?.key ?? '';
    for (let next = 1; next < length; next++) key += ` ${this.words[at + next]?.key ?? ''}`;
    return key;
  }

  /** Who says what in it; read when it is first asked for. */
  get extraction(): Extraction {
    this.#extraction ??= extractQuotes(this.text, { nested: true });
    return this.#extraction;
  }

  /** Word indices at which all words of a segment stand, in order. */
  #places({ words }: Segment): number[] {
    const length = words.length < SHINGLE ? 1 : SHINGLE;
    let rarest = 0;
    let places: readonly number[] | null = null;
    for (let at = 0; at + length <= words.length; at++) {
      const own = this.#at.get(words.slice(at, at + length).join(' ')) ?? [];
      if (places === null || own.length < places.length) {
        places = own;
        rarest = at;
      }
    }
    return (places ?? []).map((place) => place - rarest).filter((start) => words.every((word, index) => this.words[start + index]?.key === word));
  }

  /** Where the segments stand one after the other, each as a span of the text; every place, up to a limit. */
  find(segments: readonly Segment[]): Span[][] {
    const places = segments.map((segment) => this.#places(segment));
    const all: Span[][] = [];
    for (const first of places[0] ?? []) {
      if (all.length === MOST_FOUND) break;
      const found = [first];
      for (let at = 1; at < segments.length; at++) {
        const end = (found[at - 1] ?? 0) + (segments[at - 1]?.words.length ?? 0);
        const most = segments[at]?.gap === 'few' ? end + FEW : Number.POSITIVE_INFINITY;
        const own = places[at] ?? [];
        const next = own[firstWhere(own.length, (index) => (own[index] ?? 0) >= end)];
        if (next === undefined || next > most) break;
        found.push(next);
      }
      if (found.length === segments.length) all.push(found.map((start, at) => this.span(start, start + (segments[at]?.words.length ?? 0))));
    }
    return all;
  }

  /** Where the words stand in one quotation of the source that is interrupted, without what interrupts it. */
  findInterrupted(words: readonly string[]): Span[] | null {
    for (const { spans } of this.extraction.quotes) {
      if (spans.length < 2) continue;
      const own = spans.flatMap((span) => this.#wordsIn(span));
      for (let at = 0; at + words.length <= own.length; at++) {
        if (words.every((word, index) => own[at + index]?.key === word)) return own.slice(at, at + words.length);
      }
    }
    return null;
  }

  #wordsIn({ start, end }: Span): readonly Word[] {
    return this.words.slice(firstBeginningAt(this.words, start), firstBeginningAt(this.words, end));
  }

  /** The stretch that shares most shingles with the words, as word indices; null where it shares none. */
  nearest(words: readonly string[]): { first: number; last: number } | null {
    const votes = new Map<number, number>();
    const bin = Math.max(8, words.length);
    for (const length of words.length < 2 * SHINGLE ? [1] : [SHINGLE, 1]) {
      for (let at = 0; at + length <= words.length; at++) {
        const own = this.#at.get(words.slice(at, at + length).join(' ')) ?? [];
        // what stands everywhere tells nothing
        if (own.length > MOST_PLACES) continue;
        for (const place of own) for (const half of [0, 1]) vote(votes, 2 * Math.floor((place - at + half * (bin / 2)) / bin) + half, length);
      }
      if (votes.size > 0) break;
    }
    let best: [number, number] | null = null;
    for (const own of votes) if (best === null || own[1] > best[1]) best = own;
    if (best === null) return null;
    const half = Math.abs(best[0] % 2);
    const first = Math.floor((best[0] - half) / 2) * bin - half * (bin / 2);
    return { first: Math.max(0, Math.floor(first - bin / 2)), last: Math.min(this.words.length, Math.ceil(first + 2 * bin + words.length)) };
  }

  /** The text from one word to before another. */
  span(first: number, last: number): Span {
    const start = this.words[first]?.start ?? 0;
    return { start, end: this.words[last - 1]?.end ?? start };
  }
}

const MOST_PLACES = 400;
const MOST_FOUND = 50;

function vote(votes: Map<number, number>, key: number, weight: number): void {
  votes.set(key, (votes.get(key) ?? 0) + weight);
}
