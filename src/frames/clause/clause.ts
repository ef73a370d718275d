import type { ReportingVerb } from '../../lexicon/reporting.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Item, Unit } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import type { ExtentContext } from '../content/extent-context.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** How the subject was found. */
export type SubjectPlace = 'before' | 'after' | 'carried' | 'none';

/** A verb that can report, with its subject and what stands around it. Item indices into `unit.items`. */
export interface Clause {
  readonly text: string;
  readonly unit: Unit;
  readonly items: readonly Item[];
  readonly verb: VerbGroup;
  readonly entry: ReportingVerb;
  readonly subject: NounPhrase | null;
  readonly place: SubjectPlace;
  /** The unit whose items the subject points into: an earlier one where it is carried over. */
  readonly subjectUnit: Unit;
  /** First item of subject and verb group. */
  readonly first: number;
  /** First item after the verb group with its particle, and after an inverted subject. */
  readonly after: number;
  /** Nothing to the left of this item belongs to this clause. */
  readonly floor: number;
  /** Nothing from this item on belongs to it: the main clause after an opening `Asked whether …,`. */
  readonly limit: number;
  /** What frames have read of it, for those that ask the same. */
  readonly read: ReadOfClause;
}

/** Kept by those who read it: several frames ask for the same tail and the same contents. */
export interface ReadOfClause {
  tail: Tail | null;
  speaker: Mention | null;
  readonly extents: ExtentContext[];
}

/** What stands right after a reporting verb and its adjuncts. */
export type TailKind = 'end' | 'that' | 'question' | 'colon' | 'passage' | 'comma' | 'bare' | 'to' | 'phrase' | 'preposition';

export interface Tail {
  readonly kind: TailKind;
  /** Item at which the content begins, where there is one. */
  readonly at: number;
  readonly addressee: NounPhrase | null;
  /** Where it would begin if the adjunct before it were its own: `says tonight he is ready`. */
  readonly sooner?: number;
}
