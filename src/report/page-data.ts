import type { QuotationType } from '../types.ts';

/** What the page's script reads from the page: a voice and a quotation as the card shows them. Both sides hold to this. */
export interface PageData {
  readonly voices: readonly VoiceData[];
  readonly quotes: readonly QuoteData[];
  /** Each rule's id and what it looks for; quotations point into the list. */
  readonly rules: readonly RuleData[];
}

export interface VoiceData {
  /** The same for the same name in several documents. */
  readonly person: number;
  readonly label: string;
  readonly color: string;
  readonly name: string;
  readonly about: string;
}

export interface QuoteData {
  /** The fragment that leads to it: `q3`, in several documents `d2-q3`. */
  readonly anchor: string;
  readonly voice: number;
  readonly type: QuotationType;
  /** Percent. */
  readonly sure: number;
  /** Percent; left out where there is no name to be sure of. */
  readonly nameSure?: number;
  readonly mention?: string;
  readonly cue?: string;
  readonly addressee?: string;
  readonly via?: string;
  readonly rule: number;
  /** Index of the quotation around it. */
  readonly parent?: number;
  /** Steps of the decision, first to last, where they are known. */
  readonly trail?: readonly string[];
}

export interface RuleData {
  readonly id: string;
  readonly explain: string | null;
}
