import type { Span } from './text.ts';

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
