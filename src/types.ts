/**
 * The nouns of the tool, in the order in which text flows through it. This file imports nothing.
 *
 * All offsets are UTF-16 code units into the document's text, end exclusive. Text is never rewritten:
 * whatever a stage has to say, it says as a span.
 */

/** A half-open range of the document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- text

export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark';

/**
 * A word, a number, one character of punctuation (`--` and `...` are one), or a quotation mark. `’s` of a
 * possessive is a token of its own (kind `word`, lower `'s`); apostrophes inside words are not (`don’t`).
 */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** Lower case, apostrophes as `'`. */
  readonly lower: string;
  /** Bits of `PartOfSpeech` that this form can be (see `lexicon/words.ts`), narrowed by its neighbours. */
  readonly pos: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** Tokens `[first, last)` of the document. */
  readonly first: number;
  readonly last: number;
}

export interface Paragraph extends Span {
  readonly index: number;
}

export interface TextDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

// ---------------------------------------------------------------- passages

/** What a stretch between marks is taken for. `quotation` includes short quoted phrases that somebody said. */
export type PassageKind = 'quotation' | 'title' | 'scare' | 'nickname' | 'word';

/** A stretch of text inside quotation marks. */
export interface Passage extends Span {
  readonly index: number;
  /** `start`/`end` include the marks; `inner` leaves them out. */
  readonly inner: Span;
  /** The opening mark as it stands, or null where it is missing (a closing mark alone). */
  readonly open: string | null;
  /** The closing mark, or null where the paragraph ends without one. */
  readonly close: string | null;
  /** 0 for an outermost passage. */
  readonly depth: number;
  /** Index of the passage around it. */
  readonly parent: number | null;
  /** The passage before it (in the paragraph before) of which it is a continuation: re-opened without a close. */
  readonly continues: number | null;
  readonly kind: PassageKind;
  /** Id of the rule that decided `kind`; `marks` where none did, `markup` where it has no marks of its own. */
  readonly rule: string;
  /** The words that name its source, where the markup says so. */
  readonly source?: Span;
}

// ---------------------------------------------------------------- mentions

export type MentionKind = 'name' | 'pronoun' | 'nominal';
export type EntityKind = 'person' | 'group' | 'organization' | 'document';

/** A noun phrase that can speak. */
export interface Mention {
  readonly kind: MentionKind;
  /** The whole phrase, with title, possessor and apposition. */
  readonly phrase: Span;
  /** The words that name the speaker, without title, possessor, article-less apposition: `Yuri Ushakov`, `the ministry`, `He`. */
  readonly span: Span;
  /** Where a description stands as the subject and the name follows it (`her coach, Otto Brandt, said`): `coach, Otto Brandt`. */
  readonly described?: Span;
  /** Honorific or title before the name (`Mr.`, `Senator`, `foreign affairs adviser`), or the apposition after it. */
  readonly role: Span | null;
  /** Token range [first, last) of `phrase`. */
  readonly first: number;
  readonly last: number;
  /** Token index of the head word: last word of the name, noun of the nominal. */
  readonly head: number;
  /** Words elsewhere that name the one mentioned: the witness for `A.`, the examiner for `Q.`. */
  readonly antecedent?: Mention;
}

// ---------------------------------------------------------------- frames and quotations

export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** The words that say that something is said. `lemma` is null for a colon or dash. */
export interface Cue {
  readonly span: Span;
  readonly lemma: string | null;
}

/** Who reports what: what one rule of `frames/` (or a sieve of `attribution/`) found. The runner stamps `rule`. */
export interface Quotation {
  readonly type: QuotationType;
  /** Content in document order: marks and a leading `that` included, in pieces where something else stands between. */
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Mention | null;
  readonly addressee: Mention | null;
  readonly via: Mention | null;
  readonly rule: string;
  /** How likely it is what it was taken for, 0 to 1, as its rule or the runner judged; null where none was asked. */
  readonly chance: number | null;
  /** Index of the quotation it is nested in. */
  readonly parent: number | null;
}

// ---------------------------------------------------------------- what the runners decide, for whoever asks why

/** What a rule found, before it is known whether it stays. */
export interface Proposal {
  readonly rule: string;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly chance: number | null;
}

/** One decision of a runner. Runners tell it where somebody listens, and do not otherwise. */
export type Decision =
  /** A clause with a reporting verb, or a phrase, in the sentence `within`: rules that found nothing, what others found, what was taken. */
  | {
      readonly about: 'report';
      readonly within: Span;
      readonly cue: Span;
      readonly declined: readonly string[];
      readonly found: readonly Proposal[];
      readonly taken: Proposal | null;
      /** The chance that was asked for. */
      readonly least: number | null;
    }
  /** Of two that overlap the other stays. */
  | { readonly about: 'overlap'; readonly lost: Proposal; readonly to: Proposal }
  /** A source that is only how the words reached the writer. */
  | { readonly about: 'channel'; readonly of: Proposal; readonly through: Proposal }
  /** A passage that no report covers: what the sieves found; `joins`: the cue or content of the quotation that it goes on with. */
  | {
      readonly about: 'passage';
      readonly passage: Span;
      readonly declined: readonly { readonly rule: string; readonly reason: string | null }[];
      readonly taken: Proposal | null;
      readonly joins: Span | null;
    }
  /** Passages that go on with the quotation whose cue or content `of` is. */
  | { readonly about: 'continuation'; readonly pieces: readonly Span[]; readonly of: Span }
  /** Who a mention is: of the quotation at `index`. Shares of rivals are weights, comparable among themselves. */
  | {
      readonly about: 'person';
      readonly index: number;
      readonly part: 'speaker' | 'addressee' | 'via';
      readonly mention: Span | null;
      readonly declined: readonly string[];
      readonly resolver: string | null;
      readonly name: string | null;
      readonly share: number | null;
      readonly rivals: readonly { readonly name: string; readonly share: number }[];
    };

export type Listener = (decision: Decision) => void;

// ---------------------------------------------------------------- what goes out (the contract)

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

/**
 * What a document's markup says of a stretch: a block quotation (`block`: `<blockquote>`, `> …`), one inside a paragraph
 * (`inline`: `<q>`), with or without marks of its own, or a paragraph all in bold (`strong`), as interviews set questions.
 */
export interface MarkedSpan extends Span {
  readonly kind: 'block' | 'inline' | 'strong';
  /** The words that name a quotation's source, where the markup does (`<cite>`, the caption of a quotation). */
  readonly source?: Span;
}

export interface ExtractOptions {
  /** Also give quotations inside quotations as records with `parent`. Default false. */
  readonly nested?: boolean;
  /** Also say why, of each quotation. Default false. */
  readonly explain?: boolean;
  /** What the markup says, in any order; spans that do not lie in the text are passed over. Default none. */
  readonly marked?: readonly MarkedSpan[];
}
