import type { Extraction, Quote } from '../types.ts';
import { type Doubt, doubtOf } from './doubts.ts';
import type { Cast, Voice } from './voices.ts';

/** A record that tells why it is what it is: the steps of the decision, first to last. Where it does not, the page shows the rule alone. */
interface Explained {
  readonly explanation?: { readonly steps: readonly { readonly says: string }[] };
}

/** A quotation as the page draws it. */
export interface Mark {
  /** Counted through the whole page, from 0. */
  readonly number: number;
  /** The fragment that leads to it: `q3`, in several documents `d2-q3`. */
  readonly anchor: string;
  readonly quote: Quote & Explained;
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
