import { isBodyWord } from '../lexicon/bodies.ts';
import { isFirstName, isGivenName, isLastName } from '../lexicon/names.ts';
import { isNameParticle } from '../lexicon/particles.ts';
import { isPlace } from '../lexicon/places.ts';
import { isLifeless } from '../lexicon/things-that-speak.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { isListedWord, Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isNameInFull } from './unlisted-name.ts';

/** Item indices of a name, `last` exclusive. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
}

/** Offices that are held `of` something; a wife or a friend is nobody's name. */
const HELD =
  /^(?:secretary|undersecretary|minister|speaker|master|leader|president|governor|mayor|chancellor|chair|chairman|chairwoman|chairperson|head|chief|director|dean|commissioner|superintendent|bishop|archbishop|ambassador|attorney|inspector|clerk|member)$/;
/** `Vice President for news and talk Otto Brandt` */
const HELD_FOR = /^(?:secretary|undersecretary|minister|president|director|commissioner|chief|editor)$/;
const ABBREVIATED = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|maj|adm|rev|prof)\.$/;
const COUPLE = /^(?:mr|mrs|ms|miss)\.?$/;
/** Words that first names follow in the names of places: `St. Otto`. */
const PLACE_LEAD = /^(?:st\.?|saint|san|santa|port|fort|new|lake|mount|cape)$/;
const DETERMINED = Pos.determiner | Pos.possessive | Pos.pronoun | Pos.preposition | Pos.conjunction;

function isTitle(item: Item | undefined): boolean {
  return item !== undefined && (ABBREVIATED.test(item.lower) || isPersonNoun(item.lower));
}

const isCapital = (item: Item | undefined): boolean => item?.kind === 'word' && item.capital;

/**
 * `Secretary of State Irena Holt`, `Speaker of the House Rep. Otto Brandt`, `former secretary of state Irena Holt`: the
 * name that follows an office held `of` something.
 *
 * @param phrase a noun phrase whose head is the office
 * @returns null where the words after `of` hold no name of a person, or nothing but it (`a leader of Otto Brandt’s party`)
 */
export function nameAfterOffice(items: readonly Item[], phrase: NounPhrase): NameRange | null {
  const office = items[phrase.head];
  const joiner = items[phrase.head + 1]?.lower;
  if (office === undefined || (joiner !== 'of' && joiner !== 'for')) return null;
  const officer = officerAfterBody(items, phrase);
  if (officer !== null) return officer;
  if (!(joiner === 'of' ? HELD : HELD_FOR).test(office.lower)) return nameAtEnd(items, phrase);
  const from = phrase.head + 2;
  for (let at = from + 1; at < phrase.last; at++) {
    const before = items[at - 1];
    const item = items[at];
    if (before?.kind !== 'word' || item === undefined || !isCapital(item)) continue;
    if ((before.pos & DETERMINED) !== 0 && !before.capital) continue;
    if (isTitle(before) || before.lower === "'s" || PLACE_LEAD.test(before.lower)) continue;
    const honorific = ABBREVIATED.test(item.lower);
    const seat = OF_STATE.test(office.lower) && at === from + 1 && before.capital && isMatter(before.lower) && !isListedWord(item.lower);
    if (!honorific && !isFirstName(item.lower) && !seat && !isWholeName(items, at, phrase.last) && !isNameAtEnd(items, at, phrase.last)) continue;
    const first = honorific ? at + 1 : at;
    const last = nameEnd(items, first, phrase.last);
    const closing = items[last - 1]?.lower ?? '';
    if (last === first || (last - first < 2 && !honorific && !seat)) continue;
    if (nounClass(closing) !== undefined && nounClass(closing)?.kind !== 'person') return null;
    // `Minister for Rural Osk Affairs`
    if (seat && last - first > 1 && isListedWord(closing) && !isLastName(closing)) continue;
    return { first, last };
  }
  return nameAtEnd(items, phrase);
}

/** `Health`: a word of the language. */
const isMatter = (lower: string) => isListedWord(lower) || isLifeless(lower);

const OF_STATE = /^(?:secretary|minister|commissioner)$/;

/** `former secretary of state | Siobhán Holt`, `Minister for Health | Hope Lund`: two words with capitals to the end, of which the first is no word of the language or a first name too. */
function isNameAtEnd(items: readonly Item[], at: number, last: number): boolean {
  const [before, first, surname] = [items[at - 1], items[at], items[last - 1]];
  if (last - at !== 2 || first === undefined || surname === undefined || !isCapital(surname) || isBodyWord(surname.lower)) return false;
  if (isGivenName(first.lower)) return !isListedWord(surname.lower) || isLastName(surname.lower);
  return before?.capital === false && !isListedWord(first.lower) && !isPlace(first.lower) && (!isListedWord(surname.lower) || isLastName(surname.lower));
}

/** `Department of Health spokeswoman Ana Lund`: the name after an office in small letters that a body’s name stands before. */
function officerAfterBody(items: readonly Item[], { head, last }: NounPhrase): NameRange | null {
  const body = items[head];
  if (!isCapital(body) || nounClass(body?.lower ?? '')?.kind === 'person' || isFirstName(body?.lower ?? '')) return null;
  for (let at = head + 3; at + 1 < last; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (item.capital || !isPersonNoun(item.lower) || isPersonNoun(items[at + 1]?.lower ?? '')) continue;
    return isCapital(items[at - 1]) || !DETERMINERS.test(items[at - 1]?.lower ?? '') ? wholeName(items, at + 1, last) : null;
  }
  return null;
}

const DETERMINERS = /^(?:the|an?|his|her|its|their|of|for|and)$/;

function wholeName(items: readonly Item[], first: number, last: number): NameRange | null {
  return last > first && nameEnd(items, first, last) === last ? { first, last } : null;
}

/** `Sociologist of religion Ana Lund`, `MP for Osk and Tarn Ana Lund`: the name that ends the words of a title without an article. */
function nameAtEnd(items: readonly Item[], { first, head, last }: NounPhrase): NameRange | null {
  if (!isPersonNoun(items[head]?.lower ?? '') || ((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0 || first < head - 1) return null;
  for (let at = head + 3; at + 1 < last; at++) {
    const { lower = '' } = items[at] ?? {};
    if (!isCapital(items[at]) || !(/^\p{L}\.$/u.test(lower) || isFirstName(lower) || isFirstName(lower.split('-')[0] ?? ''))) continue;
    if (items[at - 1]?.lower === 'of' || items[at - 1]?.lower === 'and' || PLACE_LEAD.test(items[at - 1]?.lower ?? '')) continue;
    return nameEnd(items, at, last) === last && nounClass(items[last - 1]?.lower ?? '') === undefined ? { first: at, last } : null;
  }
  return null;
}

/** `Leader of the Opposition Sunniva Rane`: after a common noun the words that no list has are a name, known or not. */
function isWholeName(items: readonly Item[], at: number, last: number): boolean {
  const seat = items[at - 1];
  if (seat?.capital !== true || nounClass(seat.lower) === undefined || last - at < 2) return false;
  return items.slice(at, last).every((item) => isCapital(item) && !isListedWord(item.lower));
}

function nameEnd(items: readonly Item[], first: number, limit: number): number {
  let at = first;
  while (at < limit && (isCapital(items[at]) || (at > first && isNameParticle(items[at]?.lower ?? '') && isCapital(items[at + 1])))) at++;
  return at;
}

/**
 * `Former prosecutor and Ilmar Mayor Otto Brandt`: two titles of one person, the second before the name. With an article
 * before the first (`the prosecutor and Mayor Brandt`) or a wife after it they are two.
 *
 * @returns the noun phrase that the second title and the name make
 */
export function phraseOfSecondTitle(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const { first, core, head, last } = phrase;
  if (items[core]?.lower !== 'and' || core !== head + 1 || !isTitle(items[head])) return null;
  if (((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0) return null;
  const words = items.slice(first, head);
  if (words.some((item) => isFirstName(item.lower) || item.kind !== 'word') || (isTitle(items[head - 1]) && !RANKS.test(items[head - 1]?.lower ?? '')))
    return null;
  const second = nounPhraseAt(items, core + 1, last);
  if (second === null || second.pronoun || second.head < core + 3 || !isCapital(items[second.head])) return null;
  const rest = items.slice(core + 1, second.head);
  if (((items[core + 1]?.pos ?? 0) & Pos.determiner) !== 0 || rest.some(({ lower }) => COUPLE.test(lower))) return null;
  if (!rest.some((item) => isTitle(item))) return null;
  return rest.some((item) => isFirstName(item.lower)) || namesNobodyKnown(items, core + 1, second.head) ? second : null;
}

/** `deputy leader and board member Ana Lund` */
const RANKS = /^(?:deputy|chief|assistant|associate)$/;

/** `board member Oveka Lund Tarn`, `former Pier Minister Oveka Tarn`: capitals alone after the title, which no list has. */
function namesNobodyKnown(items: readonly Item[], from: number, head: number): boolean {
  let first = head;
  while (first > from && isCapital(items[first - 1]) && !isTitle(items[first - 1])) first--;
  if (first === head || !isTitle(items[first - 1])) return false;
  return items.slice(first, head + 1).every(({ lower }) => !isListedWord(lower) && nounClass(lower) === undefined);
}

/** `her brother, film-maker Otto Bell`: what he does, in words that no list has, and a first name. */
export function isNameAfterTrade(items: readonly Item[], { first, possessed, head, core }: NounPhrase): boolean {
  if (possessed !== first || core !== head + 1) return false;
  let name = head;
  while (name > first && isCapital(items[name - 1])) name--;
  const trade = items.slice(first, name);
  return isNameInFull(items, name, core) && trade.length <= 2 && trade.every(({ kind, pos }) => kind === 'word' && (pos & Pos.determiner) === 0);
}
