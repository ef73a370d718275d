import type { Passage } from '../../types.ts';
import { byName } from './by-name.ts';
import type { KindRule } from './kind-rule.ts';
import { ofProgramme } from './of-programme.ts';
import { titleOfWork } from './title-of-work.ts';
import { wordAsWord } from './word-as-word.ts';

/** Asked of each passage, top to bottom; the first that holds decides. */
export const KIND_RULES: readonly KindRule[] = [byName, titleOfWork, ofProgramme, wordAsWord];

/** So many characters on either side are seen. */
const SIGHT = 48;

/** `“Low Water” and “Night Ferry”`: what may stand between the members of a list. */
const BETWEEN = /^,?(?:\s*(?:,|and|or|&))?\s+(?:on\s+)?$/;
const LONGEST_BETWEEN = 9;

/** Tells what was said from titles, names and words: each passage with its kind and the rule that decided it. */
export function withKinds(text: string, passages: readonly Passage[]): Passage[] {
  let last: Passage | null = null;
  return passages.map((passage) => {
    if (passage.open === null || passage.close === null) return passage;
    const gap: number = last === null ? -1 : passage.start - last.end;
    const words = {
      inner: text.slice(passage.inner.start, passage.inner.end),
      before: text.slice(Math.max(0, passage.start - SIGHT), passage.start),
      after: text.slice(passage.end, passage.end + SIGHT),
      listed: last !== null && gap > 0 && gap <= LONGEST_BETWEEN && BETWEEN.test(text.slice(last.end, passage.start)) ? last.kind : null,
    };
    const rule = KIND_RULES.find((one) => one.holds(words));
    last = rule === undefined ? passage : { ...passage, kind: rule.kind, rule: rule.id };
    return last;
  });
}
