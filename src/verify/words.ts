import type { Span } from '../types.ts';

/** A word and where it stands; `key` is how it is compared: small letters, plain apostrophes, no accents lost. */
export interface Word extends Span {
  readonly key: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ.-][\p{L}\p{N}]+)*/gu;

/** The words of a text. Marks, punctuation, dashes and space are not compared. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: match[0].normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where something was left out, and where words were put in: `…`, `...`, `[…]`, `(...)`, `[the ferry]`. */
export const GAP = /[[(]\s*(?:…|\.\s?\.\s?\.+)\s*[\])]|…|\.\s?\.\s?\.+|\[[^\]]{0,300}\]/gu;

/** Words that must follow one another, and what may stand before them. */
export interface Segment {
  readonly words: readonly string[];
  /** `any`: after something left out; `few`: after words put in, which stand for a few of the source's. */
  readonly gap: 'any' | 'few';
}

/** The stretches of a claim that must stand in the source word for word. */
export function segmentsOf(pieces: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    let from = 0;
    let gap: Segment['gap'] = 'any';
    const add = (to: number) => {
      const words = wordsIn(piece.slice(from, to)).map(({ key }) => key);
      if (words.length > 0) segments.push({ words, gap });
    };
    for (const match of piece.matchAll(GAP)) {
      add(match.index);
      from = match.index + match[0].length;
      gap = /^\[\s*[^\s.…]/u.test(match[0]) ? 'few' : 'any';
    }
    add(piece.length);
  }
  return segments;
}
