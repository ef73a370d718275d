import type { NounPhrase } from './phrase.ts';

/** The subject of a verb, and where the clause that it opens begins. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** First item of the subject with what belongs to it; the clause before ends there. */
  readonly first: number;
  /** An apposition or relative clause stands between it and the verb: it is no object of the words before. */
  readonly apposed: boolean;
}
