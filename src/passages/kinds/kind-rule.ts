import type { PassageKind } from '../../types.ts';

/** What a kind rule sees: the words in the marks and the words before and after them. */
export interface MarkedWords {
  readonly inner: string;
  readonly before: string;
  readonly after: string;
  /** What the marks before were taken for, where nothing but a comma or `and` parts the two. */
  readonly listed: PassageKind | null;
}

export interface KindRule {
  readonly id: string;
  readonly explain: string;
  readonly kind: PassageKind;
  /** Texts with one passage each. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
  readonly holds: (words: MarkedWords) => boolean;
}

/** Something that shows that words in marks were said by nobody. */
export function defineKindRule(rule: KindRule): KindRule {
  return rule;
}
