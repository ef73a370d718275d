import type { Mention, Quotation } from '../types.ts';
import type { Scene } from './scene.ts';

/** Who must be resolved: the words that mention them (null where no words do), for which quotation, in which part of it. */
export interface Question {
  readonly mention: Mention | null;
  readonly quotation: Quotation;
  readonly part: 'speaker' | 'addressee' | 'via';
}

/** What a resolver found: a person by index, or that it must be left open (-1); how likely, where it knows. */
export interface Claim {
  readonly person: number;
  readonly share?: number;
  /** Others who were weighed, and the one who was chosen, by index; weights are comparable among themselves. */
  readonly weights?: () => ReadonlyMap<number, number>;
}

/** Texts in which a resolver decides, each with the name it gives (null where it leaves a mention open), and texts in which it does not. */
export interface ResolverExamples {
  readonly hits: readonly (readonly [text: string, name: string | null])[];
  readonly misses: readonly string[];
}

/** One way from a mention to an entity. The first of the list that claims decides; the runner stamps its id. */
export interface Resolver {
  readonly id: string;
  /** One sentence for `--explain`. */
  readonly explain: string;
  readonly examples: ResolverExamples;
  readonly resolve: (question: Question, scene: Scene) => Claim | null;
}

export function defineResolver(resolver: Resolver): Resolver {
  return resolver;
}
