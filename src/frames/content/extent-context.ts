import type { Item } from '../../text/units.ts';

/** What the end of a content is judged by, beside the words around it. */
export interface ExtentContext {
  /** `that`, `bare`, `to`, `phrase`, `marked`: how the content begins. */
  readonly kind: string;
  readonly items: readonly Item[];
  /** First item of the content. */
  readonly start: number;
  /** Items from here on are no part of it in any case. */
  readonly limit: number;
  /** Main verb of the report. */
  readonly cue: Item | undefined;
  readonly lemma: string;
  /** The report stands in a relative clause: `which officials said …`, `the mayor, who said …`. */
  readonly relative: boolean;
  /** The pronoun that speaks, `''` for any other speaker. */
  readonly who: string;
  /** Where it can end, the likeliest first: kept once it was asked, for frames and belief ask alike. */
  ends?: readonly End[];
}

/** A place where a content can end, and the chance that it ends there and at no boundary before. */
export interface End {
  readonly at: number;
  readonly chance: number;
}
