import type { NounPhrase } from '../../mentions/phrase.ts';
import { isImpersonal } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';

/** Items from a noun to the `who` that tells of it: `the only pilot for hire | who`. */
const NEAR_WHO = 5;

/** `Ana Lund is the only pilot who did not go, calling it …`: of whom a predicate is said; null where the noun phrase is none. */
export function ofPredicate(items: readonly Item[], { first, core, pronoun }: NounPhrase): NounPhrase | null {
  if (pronoun || !/^(?:is|was|are|were)$/.test(items[first - 1]?.lower ?? '')) return null;
  if (!items.slice(core, core + NEAR_WHO).some(({ lower }) => lower === 'who' || lower === 'that')) return null;
  const subject = subjectBefore(items, first - 1, 0)?.phrase;
  return subject === undefined || (subject.pronoun && isImpersonal(items[subject.head]?.lower ?? '')) ? null : subject;
}
