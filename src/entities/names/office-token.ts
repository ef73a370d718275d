import { officeNoun } from '../../lexicon/offices.ts';
import { isPeopleNoun } from '../../lexicon/people-nouns.ts';
import { isPersonNoun } from '../../lexicon/titles.ts';
import type { Token } from '../../types.ts';

/** Does the word say what somebody is: an office, a trade, or with a capital a party and a people? */
export function isOffice(token: Token | undefined): boolean {
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (token.capital && isPeopleNoun(token.lower)) return true;
  return isPersonNoun(officeNoun(token.lower));
}
