import type { EntityKind } from './mentions.ts';
import type { QuotationType } from './quotations.ts';
import type { Span } from './text.ts';

// What goes out: the contract. All offsets are UTF-16 code units into the document's text, end exclusive.

export interface TextSpan extends Span {
  /** The exact slice of the document's text. */
  readonly text: string;
}

/** Who a quotation is of. */
export interface QuoteSpeaker {
  /** `id` of one of the extraction's speakers; null where it is known only by its mention. */
  readonly id: string | null;
  /** The fullest name anywhere in the document, or a description without its article; null for a pronoun that nobody is found for. */
  readonly name: string | null;
  readonly kind: EntityKind | null;
  /** Described, not named: `officials at the ministry`. */
  readonly anonymous: boolean;
  /** The title or apposition as the text gives it. */
  readonly role: string | null;
  /** The chance that the name is right, given that the mention is: 0 to 1. */
  readonly confidence: number;
  /** The words that name the speaker for this quotation; null where no words nearby do. */
  readonly mention: TextSpan | null;
}

/** Who is spoken to. */
export interface QuoteAddressee {
  /** As a speaker's; who is never quoted is none of the extraction's speakers. */
  readonly id: string | null;
  readonly name: string | null;
  readonly mention: TextSpan | null;
}

/** One quotation, as `json` and the library give it. Absent and null mean the same. */
export interface Quote {
  /** The same for the same input: `q1`, `q2` …; `q2.1` stands inside `q2`. */
  readonly id: string;
  readonly type: QuotationType;
  /** For reading: pieces joined by ` … `, white space made one space, marks that only enclose left out. */
  readonly text: string;
  /** The content in document order, marks included, in pieces where something else stands between. */
  readonly spans: readonly TextSpan[];
  /** Null where the text points to no one. */
  readonly speaker: QuoteSpeaker | null;
  /** The source through which the words reached the writer. */
  readonly via?: { readonly mention: TextSpan | null; readonly name: string | null };
  /** The words that say that something is said; `lemma` is their main verb, null for a colon or dash. */
  readonly cue: (TextSpan & { readonly lemma: string | null }) | null;
  readonly addressee: QuoteAddressee | null;
  /** Where it begins, counted from 0. */
  readonly paragraph: number;
  /** Where it begins, counted from 0; sentences inside marks count. */
  readonly sentence: number;
  /** The chance that this is a quotation and the mention is right: 0 to 1. */
  readonly confidence: number;
  /** Id of the rule that decided; `explainRule` says what it looks for. */
  readonly rule: string;
  /** Ids of the quotations inside it, which are records only where `nested` was asked for. */
  readonly nested?: readonly string[];
  /** `id` of the quotation that it stands inside. */
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

/** Somebody who is quoted, or a body or document that is. */
export interface Speaker {
  /** `s1`, `s2` …, as in `QuoteSpeaker`. */
  readonly id: string;
  readonly name: string | null;
  /** What else the document calls it. */
  readonly aliases: readonly string[];
  readonly kind: EntityKind | null;
  readonly anonymous: boolean;
  readonly role: string | null;
  /** Ids of its quotations. */
  readonly quotes: readonly string[];
}

/** What a document holds. */
export interface Extraction {
  /** In document order. */
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}
