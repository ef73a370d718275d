import { isBodyWord } from '../lexicon/bodies.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** `A Department of Health spokesman`: the noun of a person that ends what begins as the name of a body; -1 where none does. */
export function officerOfBody(items: readonly Item[], { first, head, last }: NounPhrase): number {
  const body = items[head];
  const officer = items[last - 1];
  if (body?.capital !== true || items[head + 1]?.lower !== 'of' || last < head + 4 || officer?.capital !== false) return -1;
  if (!/^(?:an?|the|one)$/.test(items[first]?.lower ?? '') || items[last - 2]?.capital !== true) return -1;
  return (isBodyWord(body.lower) || nounClass(body.lower)?.kind === 'organization') && isPersonNoun(officer.lower) ? last - 1 : -1;
}

/** `the Patients’ Voice group`: the owner is part of what the group is called; gives where its words begin. */
export function namedByOwner(items: readonly Item[], { first, possessed, head }: NounPhrase): number | null {
  if (possessed === first || possessed >= head || items[possessed]?.capital !== true || items[possessed - 2]?.capital !== true) return null;
  return /^[’']$/.test(items[possessed - 1]?.lower ?? '') ? first : null;
}
