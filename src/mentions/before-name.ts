import { nounClass } from '../lexicon/titles.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { FINITE, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';
import { isRole } from './role-beside-name.ts';

/** Words of a clause that tells of somebody before the name. */
const LONGEST = 12;

/**
 * The comma before the name of whoever a description tells of: `a geologist hired by the county, | Otto Bell`, `a woman who lives there, |
 * Ana Lund`, `one of the pilots, | Otto Bell`.
 *
 * @returns the end of the phrase where no participle or relative clause follows it
 */
export function commaBeforeName(items: readonly Item[], { head, last, pronoun }: NounPhrase): number {
  const opener = items[last];
  if (pronoun || opener?.kind !== 'word' || !isRole(items[head] ?? {})) return last;
  const who = opener.lower === 'who';
  if (who ? items[last + 1]?.capital === true : !tellsOfSomebody(opener)) return last;
  let verbs = 0;
  for (let at = last + 1; at < last + LONGEST; at++) {
    const item = items[at];
    if (item?.lower === ',') return at;
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'number')) return last;
    if (only(item.pos, FINITE | Pos.modal) && ++verbs > (who ? 1 : 0)) return last;
  }
  return last;
}

/** `hired`, `living`, `familiar` behind the noun; none that reports, which may be the verb of the sentence, but for `accused`. */
function tellsOfSomebody({ lower, pos }: Item): boolean {
  if (lower === 'accused') return true;
  if (reportingForm(lower) !== undefined) return false;
  return only(pos, Pos.adjective) || ((pos & (Pos.verbPart | Pos.verbIng)) !== 0 && (pos & NOUN) === 0);
}

/** `one of the pilots`, `one of them`: a single one of them. */
export function isOneOfThem(items: readonly Item[], { head, last }: NounPhrase): boolean {
  if (items[head]?.lower !== 'one' || items[head + 1]?.lower !== 'of') return false;
  const them = items[last - 1]?.lower ?? '';
  const kind = them === 'them' || them === 'us' ? 'group' : nounClass(them)?.kind;
  return kind === 'person' || kind === 'group';
}
