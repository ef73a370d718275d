import { isNameParticle } from '../lexicon/particles.ts';
import { nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';
import { isPersonByEnding } from './somebody.ts';
import { isTimeWord } from './time-phrase.ts';

/** `A board named Ana Lund` names her to something; one who has not been told of before is introduced by the name. */
const INTRODUCES = /^(?:an?|one|another|its|his|her|their)$/;
const NAMED = /^(?:named|called)$/;
/** `a woman called Ruth a liar`, `a man named Otto Bell as the thief` */
const NAMES_AS = /^(?:an?|the|as|to|his|her|their|its|at|on)$/;

/** `named`, `called` */
export const isNaming = (item: Item | undefined) => item !== undefined && NAMED.test(item.lower);

/** `a sailor named | Otto Bell`: where the name begins that the words of a description give to it; 0 where none is given. */
export function calledNameAt(items: readonly Item[], { first, core, head }: Pick<NounPhrase, 'first' | 'core' | 'head'>, limit: number): number {
  if (!isNaming(items[core]) || !INTRODUCES.test(items[first]?.lower ?? '')) return 0;
  const noun = items[head];
  if (noun === undefined || head !== core - 1) return 0;
  const kind = nounClass(noun.lower)?.kind;
  if (kind === 'document' || (kind === undefined && !noun.capital && !isPersonByEnding(noun.lower))) return 0;
  const end = nameEnd(items, core + 1, limit);
  if (end === core + 1 || NAMES_AS.test(items[end]?.lower ?? '')) return 0;
  return core + 1;
}

/** The end of the words with a capital that begin at item `at`. */
export function nameEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const item = items[end];
    if (item?.kind !== 'word') break;
    if (item.capital ? isTimeWord(item.lower) && end === at : !(end > at && isNameParticle(item.lower) && items[end + 1]?.capital === true)) break;
    end++;
  }
  return end;
}
