import type { Passage } from '../../types.ts';
import { byName } from './by-name.ts';
import type { KindRule } from './kind-rule.ts';
import { titleOfWork } from './title-of-work.ts';
import { wordAsWord } from './word-as-word.ts';

/** Asked of each passage, top to bottom; the first that holds decides. */
export const KIND_RULES: readonly KindRule[] = [byName, titleOfWork, wordAsWord];

/** So many characters on either side are seen. */
const SIGHT = 48;

/** Tells what was said from titles, names and words: each passage with its kind and the rule that decided it. */
export function withKinds(text: string, passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => {
    if (passage.open === null || passage.close === null) return passage;
    const words = {
      inner: text.slice(passage.inner.start, passage.inner.end),
      before: text.slice(Math.max(0, passage.start - SIGHT), passage.start),
      after: text.slice(passage.end, passage.end + SIGHT),
    };
    const rule = KIND_RULES.find((one) => one.holds(words));
    return rule === undefined ? passage : { ...passage, kind: rule.kind, rule: rule.id };
  });
}
