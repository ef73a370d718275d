import { isBodyWord } from '../lexicon/bodies.ts';
import { isFirstName, isLastName, opensFullName } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { nounClass } from '../lexicon/titles.ts';
import { TENSED } from '../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isComma, segmentStart } from './segment.ts';
import { timePhraseAt } from './time-phrase.ts';
import { isHonorific } from './title-words.ts';
import { isUnlistedName } from './unlisted-name.ts';

/** Elements of the longest list. */
const MOST = 8;
const JOINS = /^(?:and|or)$/;
/** What may open the clause of which the list is the subject. */
const OPENS = /^(?:and|but|that|while|as|when|because|if|so|though|although)$/;

/** What an element is of; only elements of one kind make a list: `the mayor, Ana Lund and Otto Brandt` are not of one. */
type Kind = 'name' | 'people' | 'number';

/**
 * `Ana Lund, Otto Brandt and Mia Holt said`: the list that a noun phrase ends, as one noun phrase; the phrase itself where it
 * ends none. `On Monday, Lund and Holt said`, `The mayor, a baker and pilot, said` hold none.
 */
export function listEndingWith(items: readonly Item[], phrase: NounPhrase, floor: number): NounPhrase {
  const serial = JOINS.test(items[phrase.first - 1]?.lower ?? '') && isComma(items[phrase.first - 2]);
  let comma = phrase.first - (serial ? 2 : 1);
  if (phrase.pronoun || comma <= floor || !isComma(items[comma]) || !(serial || holdsJoint(items, phrase))) return phrase;
  const kind = kindOf(items, phrase);
  let opening = phrase;
  for (let count = 0; count < MOST && comma > floor; count++) {
    const start = segmentStart(items, comma, floor);
    const from = OPENS.test(items[start]?.lower ?? '') ? start + 1 : start;
    const element = nounPhraseAt(items, from, comma);
    if (element === null || element.pronoun || element.last !== comma || timePhraseAt(items, from, comma) > from) break;
    if (isPlace(items[phrase.head]?.lower ?? '') && endsWithPlace(items, element)) return { ...element, last: phrase.last };
    if (isFromBodies(items, element, phrase)) return { ...element, last: element.core };
    if (kind === null || kindOf(items, element) !== kind || element.possessed > element.first) break;
    // `In the capital, Osk, Lund and Holt said`
    const before = items[segmentStart(items, start - 1, floor)];
    if (isComma(items[start - 1]) && element.first === element.head && ((before?.pos ?? 0) & Pos.preposition) !== 0) break;
    opening = element;
    if (from > start || !isComma(items[start - 1])) break;
    comma = start - 1;
  }
  return opening === phrase ? phrase : { ...opening, last: phrase.last };
}

/** `said Ana Lund, Otto Brandt and Mia Holt`: the list that a noun phrase opens; the phrase itself where it opens none. */
export function listOpeningWith(items: readonly Item[], phrase: NounPhrase, limit: number): NounPhrase {
  const kind = kindOf(items, phrase);
  if (phrase.pronoun || kind === null) return phrase;
  let last = phrase.last;
  for (let count = 0; count < MOST && isComma(items[last]); count++) {
    const serial = JOINS.test(items[last + 1]?.lower ?? '');
    const element = nounPhraseAt(items, last + (serial ? 2 : 1), limit);
    if (element === null || element.pronoun || kindOf(items, element) !== kind) return phrase;
    last = element.last;
    // `said Ana, and Otto nodded`
    if (serial && count === 0) return phrase;
    if (serial || holdsJoint(items, element)) return ((items[last]?.pos ?? 0) & TENSED) !== 0 ? phrase : { ...phrase, last };
  }
  return phrase;
}

function holdsJoint(items: readonly Item[], { core, last }: NounPhrase): boolean {
  return JOINS.test(items[core]?.lower ?? '') && core + 1 < last;
}

function kindOf(items: readonly Item[], { first, head, core }: NounPhrase): Kind | null {
  const noun = items[head];
  const opener = items[first];
  if (noun === undefined || opener === undefined) return null;
  if (opener.kind === 'number' || items[first + 1]?.kind === 'number') return 'number';
  const known = nounClass(noun.lower)?.kind;
  if (!noun.capital || (head === first && isSeveral(noun.lower)))
    return known === 'person' || known === 'group' || known === 'organization' || isSeveral(noun.lower) ? 'people' : null;
  if (isBodyWord(noun.lower)) return 'name';
  if (known !== undefined || (opener.pos & (Pos.determiner | Pos.possessive)) !== 0 || isPlace(noun.lower)) return null;
  // a name, with what its bearer is: `Senator Ana Lund`, `Ms. Lund`, `Lund`
  for (let at = first; at < core; at++) if (opensFullName(items[at]?.lower ?? '') || isHonorific(items[at]?.lower ?? '')) return 'name';
  return head === first || isUnlistedName(items, first, core) ? 'name' : null;
}

/** `millers`, also where no list has them; not `Rivers`. */
function isSeveral(lower: string): boolean {
  return nounClass(lower)?.plural === true || (/(?:er|or|ist|ian|ant)s$/.test(lower) && isListedWord(lower.slice(0, -1)) && !isLastName(lower));
}

/** `MPs from the Green party | , the AHC and Kan said`: several people, of bodies of which the last two follow. */
function isFromBodies(items: readonly Item[], { head, core, last }: NounPhrase, phrase: NounPhrase): boolean {
  const known = nounClass(items[head]?.lower ?? '');
  if (known?.plural !== true || known.kind !== 'group' || last <= core + 1 || !/^(?:of|from)$/.test(items[core]?.lower ?? '')) return false;
  if (items[phrase.head]?.capital !== true) return false;
  for (let at = phrase.first; at < phrase.last; at++) if (isFirstName(items[at]?.lower ?? '') || isHonorific(items[at]?.lower ?? '')) return false;
  return true;
}

/** `the voters in Osk | , Ilmar and Tarn` */
function endsWithPlace(items: readonly Item[], { core, last }: NounPhrase): boolean {
  return last > core + 1 && /^(?:in|of|from)$/.test(items[core]?.lower ?? '') && items[last - 1]?.capital === true;
}
