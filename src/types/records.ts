import type { EntityKind } from './mentions.ts';
import type { QuotationType } from './quotations.ts';
import type { Span } from './text.ts';

// What goes out: the contract.

export interface TextSpan extends Span {
  /** The exact slice. */
  readonly text: string;
}

export interface QuoteSpeaker {
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: EntityKind | null;
  readonly anonymous: boolean;
  readonly role: string | null;
  readonly confidence: number;
  readonly mention: TextSpan | null;
}

export interface QuoteAddressee {
  readonly id: string | null;
  readonly name: string | null;
  readonly mention: TextSpan | null;
}

/** One quotation, as `json` and the library give it. Absent and null mean the same. */
export interface Quote {
  readonly id: string;
  readonly type: QuotationType;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly speaker: QuoteSpeaker | null;
  readonly via?: { readonly mention: TextSpan | null; readonly name: string | null };
  readonly cue: (TextSpan & { readonly lemma: string | null }) | null;
  readonly addressee: QuoteAddressee | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly confidence: number;
  readonly rule: string;
  readonly nested?: readonly string[];
  readonly parent?: string;
  /** Only where it was asked for. */
  readonly explanation?: Explanation;
}

/** Words that a decision saw, and as what. */
export interface SeenSpan extends TextSpan {
  readonly as: 'marks' | 'content' | 'cue' | 'speaker' | 'addressee' | 'via';
}

/** One decision, in words. */
export interface ExplanationStep {
  /** `marks`: what stands in marks; `speaker`: the rule that chose who speaks; `rival`: what lost; `content`: pieces added later. */
  readonly about: 'marks' | 'speaker' | 'rival' | 'content' | 'name' | 'confidence';
  readonly says: string;
  /** Id of the rule, resolver or sieve that decided; null where none did. */
  readonly rule: string | null;
  readonly saw: readonly SeenSpan[];
  /** Ids of the rules that were asked before and found nothing. */
  readonly declined: readonly string[];
  readonly chance?: number;
  /** Others who were weighed for the name. */
  readonly others?: readonly { readonly name: string; readonly chance: number }[];
}

/** Why a quotation is what its record says, in the order in which it was decided. */
export interface Explanation {
  readonly steps: readonly ExplanationStep[];
}

/** One place of a text: the quotations that it belongs to, and what was considered there and not taken. */
export interface Place {
  readonly at: number;
  readonly quotes: readonly Quote[];
  readonly rejected: readonly ExplanationStep[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly kind: EntityKind | null;
  readonly anonymous: boolean;
  readonly role: string | null;
  readonly quotes: readonly string[];
}

export interface Extraction {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}
