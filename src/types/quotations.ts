import type { Mention } from './mentions.ts';
import type { Span } from './text.ts';

/** `direct`: its letters stand in marks, but for a leading `that`; `mixed`: some of them do; `indirect`: none. */
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
