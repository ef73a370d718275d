import type { Quotation } from '../../types.ts';
import type { Gender } from '../entity.ts';
import type { AgeCode } from './age.ts';

/** What the words around a quotation say of its speaker. */
export const Clue = { named: 0, pronoun: 1, nominal: 2, none: 3 } as const;
export type ClueKind = (typeof Clue)[keyof typeof Clue];

/** What stands between a turn and the one before it. */
export const Gap = { same: 0, next: 1, one: 2, few: 3, far: 4, continued: 5 } as const;
export type GapKind = (typeof Gap)[keyof typeof Gap];

/** What one speaker says in one go: a quotation, or several of one paragraph. Token ranges are half open. */
export interface Turn {
  readonly index: number;
  readonly quotations: readonly Quotation[];
  readonly paragraph: number;
  /** Tokens from the first piece of content to the last. */
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly (readonly [number, number])[];
  readonly clue: ClueKind;
  /** Gender that the pronoun or noun tells. */
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** `it said`: neither a man nor a woman. */
  readonly thing: boolean;
  /** Persons that the clue allows, likeliest first; empty where it allows all. */
  readonly named: readonly number[];
  /** Persons one of whom the noun stands for; empty where it may be anybody. */
  readonly among: readonly number[];
  /** The person that the words describe (`the old man`), taken for one of their own. */
  readonly described: number;
  /** Head of the noun that speaks, `man` in `the old man`; null where none does. */
  readonly noun: string | null;
  /** The noun stands after the words: `“Sir?” The corporal put his head in.` */
  readonly nounAfter: boolean;
  /** The noun brings somebody in: `a porter`, `another girl`. */
  readonly indefinite: boolean;
  /** How old the words make their bearer: `the old man`, `the girl`; 0 where they do not tell. */
  readonly age: AgeCode;
  /** The noun is one of the narrator's family: `my father`. */
  readonly mine: boolean;
  /** Person that the words give as the one spoken to, or -1. */
  readonly addressee: number;
  readonly gap: GapKind;
  /** Lemma of the reporting verb, or null. */
  readonly verb: string | null;
  /** The content ends in a question mark. */
  readonly question: boolean;
  /** The content breaks off: a comma, a dash, dots. */
  readonly openEnd: boolean;
  /** The content opens as answers do: `Yes`, `No`, `Oh`. */
  readonly answers: boolean;
  /** A few words. */
  readonly short: boolean;
  /** Narrative stands before (after) the content in its paragraph. */
  readonly lead: boolean;
  readonly tail: boolean;
}
