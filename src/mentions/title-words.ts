import { isFirstName } from '../lexicon/names.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';

const HONORIFIC =
  /^(?:mr|mrs|ms|mx|miss|dr|sir|lady|lord|dame|madam|mme|sen|rep|gov|gen|col|lt|sgt|capt|maj|rev|hon|prof|pres|justice|judge|sheriff|pope|saint|st|cllr|cr|msgr|supt|insp|amb|det|cpl|cmdr|adm|pc|dc|ds|dci|wpc|dsp|asp|csp|acp|dcp|igp|ado|coun|engr|alhaji|alhaja|hajia|malam|mallam|mzee|shri|smt|shrimati|datuk|datin|dato|seri|otunba|tánaiste|drs|profs|revs|sens|reps|govs|messrs|cllrs)\.?$/;

/** `SP Ana Lund`, `DI Ana Lund`: letters that may be initials (`CP Lund`) or part of a name (`Ana Di Lund`), and a rank before a name in full alone. */
export const isRankByLetters = (lower: string) => /^(?:sp|cp|di|cs|adc)$/.test(lower);

export const isHonorific = (lower: string) => HONORIFIC.test(lower);

/** `Tan Sri Ana Lund`, `Dato Sri Ana Lund`: a style of two words, the first of which is a surname elsewhere and the second an island. Lower case. */
export const isStyleOfTwo = (first: string, second: string) => second === 'sri' && /^(?:tan|dato|datuk|datin)$/.test(first);

/** `Justice Secretary`: what the minister is for, and no judge. Lower case. */
export const isPortfolioOf = (lower: string, next: string) =>
  lower === 'justice' && /^(?:secretary|minister|commissioner|spokes(?:man|woman|person))$/.test(next);

export function isTitleWord(item: Item | undefined): boolean {
  return item !== undefined && (isHonorific(item.lower) || isPersonNoun(item.lower));
}

/** `the Most Rev. Otto Brandt`, `former goalkeeper Otto Brandt`: does a title stand before the last words, which have capitals? */
export function isTitledName(items: readonly Item[], { first, head }: NounPhrase): boolean {
  let at = head;
  while (at > first && items[at]?.kind === 'word' && items[at]?.capital === true && !isTitleWord(items[at])) at--;
  return at < head && isTitleWord(items[at]);
}

/** `Immigrant Defence Fund`: a noun for people, no style, and no first name after it. */
export function opensAsPeople(items: readonly Item[], at: number, head: number): boolean {
  if (isHonorific(items[at]?.lower ?? '') || !isPersonNoun(items[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < head; next++) if (items[next]?.kind !== 'word' || isFirstName(items[next]?.lower ?? '')) return false;
  return true;
}

/** `In her letter to Orla Bell | Ms Lund said`: a style begins another name after a whole one. */
export function opensStyledName(items: readonly Item[], at: number): boolean {
  const { lower = '', capital = false } = items[at] ?? {};
  if (!capital || !/^(?:mr|mrs|ms)\.?$/.test(lower) || items[at + 1]?.capital !== true) return false;
  return [at - 1, at - 2].every(
    (before) => items[before]?.capital === true && items[before]?.kind === 'word' && nounClass(items[before]?.lower ?? '') === undefined,
  );
}
