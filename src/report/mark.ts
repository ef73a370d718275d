import type { Extraction, Quote } from '../types.ts';
import { type Doubt, doubtOf } from './doubts.ts';
import type { Cast, Voice } from './voices.ts';

/** A quotation as the page draws it. */
export interface Mark {
  /** Counted through the whole page, from 0. */
  readonly number: number;
  /** The fragment that leads to it: `q3`, in several documents `d2-q3`. */
  readonly anchor: string;
  readonly quote: Quote;
  readonly voice: Voice;
  readonly doubt: Doubt | null;
}

/** The marks of a document; `prefix` begins their fragments, `from` is the number of the first. */
export function marksOf({ quotes }: Extraction, cast: Cast, prefix: string, from: number): Mark[] {
  return quotes.map((quote, index) => ({
    number: from + index,
    anchor: prefix + quote.id,
    quote,
    voice: cast.voiceOf(quote),
    doubt: doubtOf(quote),
  }));
}
