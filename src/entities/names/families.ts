import { isGivenName } from '../../lexicon/names.ts';
import type { Person } from '../person.ts';

/** `the Haslams`, where the text has Walter Haslam: a family, and no body; `the Miss Haslams`: two sisters, and no third. */
export function markFamilies(people: readonly Person[]): void {
  const surnames = new Set<string>();
  for (const { bearer, kind } of people) if (kind === 'person' && bearer !== null && bearer.given.length > 0) surnames.add(bearer.surname?.at(-1) ?? '');
  for (const person of people) {
    const form = person.bearer?.forms[0];
    if (form === undefined || person.bearer?.forms.length !== 1 || form.words.length !== 1 || 2 * form.definite < form.count) continue;
    const word = form.words[0] ?? '';
    if (!word.endsWith('s') || isGivenName(word)) continue;
    if (!surnames.has(word.slice(0, -1)) && !(word.endsWith('es') && surnames.has(word.slice(0, -2)))) continue;
    person.kind = 'group';
    person.plural = true;
  }
}
