import { isChannel } from '../lexicon/channels.ts';
import { isOfficeByInitials } from '../lexicon/people-nouns.ts';
import { isPlace } from '../lexicon/places.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { FUNCTION } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isComma, segmentStart } from './segment.ts';
import type { Subject } from './subject.ts';
import { timePhraseAt } from './time-phrase.ts';

/** Words of the longest name of a person. */
const LONGEST_NAME = 4;
const DETERMINED = Pos.determiner | Pos.possessive;

/** `chair`, `CEO` */
export function isRole({ lower = '' }: Partial<Item>): boolean {
  return isPersonNoun(lower) || isOfficeByInitials(lower);
}

/** Two words with a capital at least and nothing else, none of them an office or a body. */
function isWholeName(items: readonly Item[], first: number, last: number): boolean {
  if (last - first < 2 || last - first > LONGEST_NAME) return false;
  return items
    .slice(first, last)
    .every(({ kind, capital, lower, pos }) => kind === 'word' && capital && nounClass(lower) === undefined && !isPlace(lower) && (pos & FUNCTION) === 0);
}

/** `Head of policy at the union, Ana Lund, said`: an office of somebody or something, without an article. */
export function isBareRole(items: readonly Item[], { first, head, core }: NounPhrase): boolean {
  return isRole(items[head] ?? {}) && ((items[first]?.pos ?? 0) & DETERMINED) === 0 && /^(?:of|for|at)$/.test(items[core]?.lower ?? '');
}

/** `Ana Lund, a fruit farmer from Osk accused …`, `Ana Lund, Chair of the Board at Nordhav said`: what she is, without its closing comma. */
export function nameBeforeRole(items: readonly Item[], start: number, end: number): Subject | null {
  const role = isComma(items[start - 1]) ? nounPhraseAt(items, start, end) : null;
  if (role === null || role.pronoun || role.last !== end || !isRole(items[role.head] ?? {})) return null;
  const from = segmentStart(items, start - 1, 0);
  const border = items[from - 1];
  // `In an interview with the paper, Ana Lund, chair of the board said`
  const opening = isComma(border) && OPENS.test(items[0]?.lower ?? '') && !items.slice(1, from - 1).some((item) => isComma(item) || item.kind === 'passage');
  if ((border !== undefined && border.kind !== 'passage' && !opening) || timePhraseAt(items, from) > from || !isWholeName(items, from, start - 1)) return null;
  const name: NounPhrase = { first: from, core: start - 1, last: start - 1, head: start - 2, possessed: from, pronoun: false };
  return { phrase: name, first: from, apposed: true };
}

const OPENS = /^(?:in|on|at|speaking|despite|after|during|following)$/;

/** `In a statement Chief Nurse Ana Lund said`: the phrase through which somebody speaks, and the subject without a comma between. */
export function afterChannel(items: readonly Item[], start: number, end: number): Subject | null {
  if (!/^(?:in|on)$/.test(items[start]?.lower ?? '') || !/^(?:an?|his|her|its|their)$/.test(items[start + 1]?.lower ?? '')) return null;
  const inner = nounPhraseAt(items, start + 1, end);
  if (inner === null || inner.core !== end || items[inner.head]?.capital !== true) return null;
  for (let at = start + 2; at < end - 1; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || item.capital) return null;
    if (!isChannel(item.lower)) continue;
    const phrase = nounPhraseAt(items, at + 1, end);
    return phrase !== null && !phrase.pronoun && phrase.last === end ? { phrase, first: at + 1, apposed: false } : null;
  }
  return null;
}
