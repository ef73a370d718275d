import { isBodyWord, isPatronOf, ownsBody, takesCause } from '../lexicon/bodies.ts';
import { isFirstName, isLastName } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { MODIFIER, NOUN } from '../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';

/** `A Department of Health spokesman`, `one Friends of Osk ad`: the noun that ends what begins as the name of a body; -1 where none does. */
export function nounOfBody(items: readonly Item[], { first, head, last }: NounPhrase): number {
  const body = items[head];
  const noun = items[last - 1];
  if (body?.capital !== true || !/^(?:of|for)$/.test(items[head + 1]?.lower ?? '') || last < head + 4 || noun?.capital !== false) return -1;
  if (!/^(?:an?|the|one)$/.test(items[first]?.lower ?? '') || items[last - 2]?.capital !== true) return -1;
  if (!isBody(body.lower)) return -1;
  return isPersonNoun(noun.lower) || nounClass(noun.lower)?.kind === 'document' ? last - 1 : -1;
}

const isBody = (lower: string) => isBodyWord(lower) || nounClass(lower)?.kind === 'organization' || takesCause(lower);

/** Words of an office between a body's name and its holder's. */
const LONGEST_OFFICE = 5;

/**
 * `Bank of Osk chief economist Ana Lund`: the name that follows an office in the body whose name ends before item `from`; null
 * where none does.
 */
export function holderAfter(items: readonly Item[], from: number, last: number): { readonly first: number; readonly last: number } | null {
  let at = from;
  while (at < last && at < from + LONGEST_OFFICE && items[at]?.kind === 'word' && items[at]?.capital === false && ((items[at]?.pos ?? 0) & OF_OFFICE) !== 0)
    at++;
  if (at === from || !isPersonNoun(items[at - 1]?.lower ?? '') || !isFirstName(items[at]?.lower ?? '')) return null;
  const first = at;
  while (at < last && items[at]?.kind === 'word' && items[at]?.capital === true) at++;
  return at > first + 1 ? { first, last: at } : null;
}

const OF_OFFICE = NOUN | MODIFIER | Pos.verbIng | Pos.verbPart;

/** `the Patients’ Voice group`: the owner is part of what the group is called; gives where its words begin. */
export function namedByOwner(items: readonly Item[], { first, possessed, head }: NounPhrase): number | null {
  if (possessed === first || possessed >= head || items[possessed]?.capital !== true || items[possessed - 2]?.capital !== true) return null;
  return /^[’']$/.test(items[possessed - 1]?.lower ?? '') ? first : null;
}

/** `St. Mary’s Hospital` */
export function isPatron(items: readonly Item[], owner: number, head: number): boolean {
  return (
    items[owner]?.capital === true &&
    items[head]?.capital === true &&
    isPatronOf(items[owner - 1]?.lower ?? '', items[owner]?.lower ?? '', items[head]?.lower ?? '')
  );
}

/** `the Dock Workers’ Union`: such a possessor is part of the body's name; gives where the name may begin. */
export function possessorOfBody(items: readonly Item[], { first, possessed, head }: NounPhrase): number | null {
  const mark = items[possessed - 1];
  const owner = items[possessed - 2];
  if (possessed === first || mark === undefined || owner?.capital !== true) return null;
  // `the Sheriff’s Office`, not `Lund’s Office`
  if (mark.lower === "'s")
    return (head === possessed && ownsBody(owner.lower, items[head]?.lower ?? '')) || isPatron(items, possessed - 2, head) ? first : null;
  const kind = nounClass(items[head]?.lower ?? '')?.kind;
  return kind === 'organization' || kind === 'group' || (items[possessed - 3]?.lower === 'the' && isCause(owner.lower, items[head])) ? first : null;
}

/** `the Miners’ Front`: a word of the language with a capital behind a kind of people; not `the Pilots’ Bell`. */
function isCause(owner: string, head: Item | undefined): boolean {
  const { lower = '', capital = false, pos = 0 } = head ?? {};
  if (!capital || nounClass(owner)?.plural !== true || (pos & Pos.noun) === 0 || !isListedWord(lower)) return false;
  return nounClass(lower) === undefined && !isFirstName(lower) && !isLastName(lower) && !isPlace(lower);
}
