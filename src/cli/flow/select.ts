import { wordCount } from '../../text/word-count.ts';
import type { Extraction, QuotationType, Quote, Speaker } from '../../types.ts';
import type { SelectionFlags } from '../options/selection.ts';

/** Which quotations are given: plain data. Null asks for all. */
export interface Selection {
  readonly types: readonly QuotationType[] | null;
  readonly speakers: readonly (string | RegExp)[] | null;
  readonly minConfidence: number;
  readonly minWords: number;
}

export const selectionOf = ({ type, speaker, minConfidence, minWords }: SelectionFlags): Selection => ({
  types: type ?? null,
  speakers: speaker?.map((pattern) => (typeof pattern === 'string' ? folded(pattern) : pattern)) ?? null,
  minConfidence,
  minWords,
});

/** Case, kinds of apostrophe and of space do not tell names apart. */
const folded = (name: string) => name.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** The quotations that are asked for, and the speakers of these alone. */
export function select(extraction: Extraction, selection: Selection): Extraction {
  const { types, speakers, minConfidence, minWords } = selection;
  if (types === null && speakers === null && minConfidence === 0 && minWords <= 1) return extraction;
  const wanted = speakers === null ? null : new Set(extraction.speakers.filter((speaker) => speaks(speaker, speakers)).map(({ id }) => id));
  const given = (quote: Quote) =>
    (types === null || types.includes(quote.type)) &&
    (wanted === null || (quote.speaker !== null && quote.speaker.id !== null && wanted.has(quote.speaker.id))) &&
    quote.confidence >= minConfidence &&
    (minWords <= 1 || wordCount(quote.text) >= minWords);
  const quotes = extraction.quotes.filter(given);
  const ids = new Set(quotes.map(({ id }) => id));
  return {
    ...extraction,
    quotes,
    speakers: extraction.speakers.flatMap((speaker) => {
      const own = speaker.quotes.filter((id) => ids.has(id));
      return own.length === 0 ? [] : [{ ...speaker, quotes: own }];
    }),
  };
}

function speaks({ name, aliases }: Speaker, patterns: readonly (string | RegExp)[]): boolean {
  const names = name === null ? aliases : [name, ...aliases];
  return patterns.some((pattern) => names.some((own) => (typeof pattern === 'string' ? folded(own) === pattern : pattern.test(own))));
}
