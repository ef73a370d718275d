import type { Span } from './text.ts';

// What the runners decide, for whoever asks why.

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
