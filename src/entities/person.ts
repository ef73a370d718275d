import type { EntityKind } from '../types.ts';
import type { Gender } from './entity.ts';
import type { Bearer } from './names/bearer.ts';

/** One whom the document names, narrates in the first person, or describes: what mentions are resolved to. */
export interface Person {
  readonly index: number;
  name: string | null;
  readonly aliases: readonly string[];
  kind: EntityKind | null;
  gender: Gender | null;
  plural: boolean;
  anonymous: boolean;
  role: string | null;
  /** Nouns of the offices that the text gives them, lower case: `mayor`. */
  readonly offices: string[];
  /** What else titles and appositions say, lower case: `florida`, `republican`, `former`. */
  readonly traits: string[];
  readonly bearer: Bearer | null;
  /** Times that the document names them. */
  count: number;
  /** 0 for places and things, about 1 for those who act and speak. */
  likeness: number;
  /** Tells the story as `I`. */
  narrates: boolean;
}
