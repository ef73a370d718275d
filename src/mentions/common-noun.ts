import { isFirstName, isLastName } from '../lexicon/names.ts';
import { isBodyByInitials, isOfficeByInitials, isPeopleNoun } from '../lexicon/people-nouns.ts';
import { isLifeless, thingThatSpeaks } from '../lexicon/things-that-speak.ts';
import { nounClass } from '../lexicon/titles.ts';
import { isListedWord, Pos, posOf } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';
import { isWall } from './segment.ts';

/** Groups that are written with a capital everywhere. */
const PARTY = /^(?:republicans|democrats)$/;

/** Does the head of a noun phrase describe somebody, though it has a capital: `Leaders of the union`, `one senior Democrat`? */
export function isCommonNoun(items: readonly Item[], phrase: NounPhrase): boolean {
  return (
    hasCapitalOfSentence(items, phrase) ||
    isInCapitals(items, phrase) ||
    isOneOfAPeople(items, phrase) ||
    isBodyOfAKind(items, phrase) ||
    isOfficeInCapitals(items, phrase)
  );
}

/** `Leaders of the union have said so`: the capital is the sentence’s. */
function hasCapitalOfSentence(items: readonly Item[], { first, head }: NounPhrase): boolean {
  const noun = items[head];
  const before = items[first - 1];
  // `Doctors Across Borders`
  if (items[head + 1]?.capital === true) return false;
  if (head !== first || noun === undefined || (before !== undefined && !isWall(before))) return false;
  const known = nounClass(noun.lower);
  // `Part of the statement read: “…”`
  // `Figures from the board`
  if (noun.lower === 'figures') return /^(?:from|for)$/.test(items[head + 1]?.lower ?? '');
  // `Two-thirds of the crew`
  if (noun.lower === 'part' || FRACTION.test(noun.lower)) return items[head + 1]?.lower === 'of';
  // `Counsel for the State`, `Lawyer for Lund`
  if (known?.kind === 'person' && items[head + 1]?.lower === 'for') return true;
  // `People in Osk`, not `People` the magazine
  if (known?.kind === 'group' && known.plural !== true) return opensModifier(items, head + 1);
  return known === undefined ? isPluralOfNoun(noun.lower) : known.plural === true && !PARTY.test(noun.lower);
}

const FRACTION = /^[a-z]{3,5}-(?:third|quarter|fifth|sixth|eighth|tenth)s?$/;

/** `Participants`, `Terrorists`, `Guidelines`, which no list of sources holds; not `Rogers`, nor `Waters`, who may be somebody. */
function isPluralOfNoun(lower: string): boolean {
  if (!/[^su]s$/.test(lower) || isLastName(lower) || isFirstName(lower)) return false;
  if (isLifeless(lower) || (thingThatSpeaks(lower) ?? thingThatSpeaks(lower.slice(0, -1)))?.kind === 'document') return lower.length >= LONGER_THAN_NAMES;
  const singular = lower.slice(0, -1);
  if (isPeopleNoun(singular)) return false;
  if (/(?:ist|ian|ent|ant|ial|nik)$/.test(singular)) return (posOf(singular) & Pos.noun) !== 0;
  return /(?:er|or)$/.test(singular) && isListedWord(singular) && (posOf(singular) & Pos.noun) !== 0;
}

/** `Rivers` and `Weathers` are names too. */
const LONGER_THAN_NAMES = 9;

/** `A GRAN told how …`: the tabloids open with the article and its noun in capitals. */
function isInCapitals(items: readonly Item[], { first, head }: NounPhrase): boolean {
  const article = items[first];
  const noun = items[head];
  if (head !== first + 1 || article === undefined || noun === undefined || !/^an?$/.test(article.lower) || !article.capital) return false;
  return noun.capital && nounClass(noun.lower)?.kind === 'person' && items[head + 1]?.capital !== true;
}

/** `in Osk`, `who were there`, `familiar with the talks`, `close to her` */
function opensModifier(items: readonly Item[], at: number): boolean {
  const pos = items[at]?.pos ?? 0;
  if ((pos & (Pos.preposition | Pos.relative)) !== 0) return true;
  return (pos & (Pos.adjective | Pos.verbPart)) !== 0 && ((items[at + 1]?.pos ?? 0) & Pos.preposition) !== 0;
}

/** `one senior Democrat`, `the Vermont Republican`, `the MP`: behind an article or an adjective the party is no name. */
function isOneOfAPeople(items: readonly Item[], { possessed, first, head }: NounPhrase): boolean {
  const noun = items[head];
  const opener = items[first];
  if (noun === undefined || opener === undefined || head === first) return false;
  if (isSomeOfAPeople(items, first, head)) return true;
  if (!(isPeopleNoun(noun.lower) || isOfficeByInitials(noun.lower))) return false;
  if ((opener.pos & (Pos.determiner | Pos.possessive)) !== 0 || possessed > first) return true;
  const before = items[head - 1];
  return before !== undefined && !before.capital && (before.pos & Pos.adjective) !== 0;
}

/** `Some Greens`, `two senior Democrats`: what is counted is no name, and the words before it belong to who they are. */
function isSomeOfAPeople(items: readonly Item[], first: number, head: number): boolean {
  const { lower } = items[first] as Item;
  // `the two leading Greens`
  const counted = isNumber(items[first]) || (lower === 'the' && isNumber(items[first + 1]));
  const noun = items[head]?.lower ?? '';
  if (!(counted ? isPeopleNoun(noun.replace(/s$/, '')) : SOME.test(lower)) || !/[^s]s$/.test(noun)) return false;
  for (let at = first + 1; at < head; at++) if (items[at]?.capital !== false || items[at]?.kind !== 'word') return false;
  return true;
}

const isNumber = (item: Item | undefined) => item?.kind === 'number' || ((item?.pos ?? 0) & Pos.number) !== 0;
const SOME = /^(?:some|several|many|most|few)$/;

/** `The First Minister said`, `the Opposition Leader`: offices that British papers write with capitals name nobody. */
function isOfficeInCapitals(items: readonly Item[], { first, head, core }: NounPhrase): boolean {
  if (holdsOfficeOf(items, first, head, core)) return true;
  if (items[first]?.lower !== 'the' || core !== head + 1 || head < first + 2 || head > first + 3 || items[head + 1]?.capital === true) return false;
  if (!HELD.test(items[head]?.lower ?? '') || items[head]?.capital !== true) return false;
  for (let at = first + 1; at < head; at++) {
    const { capital = false, lower = '' } = items[at] ?? {};
    if (!capital || !isListedWord(lower) || isFirstName(lower)) return false;
  }
  return true;
}

/** `the Governor of the Bank of Norland`, `the President of the High Court`: one word of a person's office, and of what. */
function holdsOfficeOf(items: readonly Item[], first: number, head: number, core: number): boolean {
  const office = items[head];
  if (items[first]?.lower !== 'the' || head !== first + 1 || core !== head + 1 || office?.capital !== true || items[core]?.lower !== 'of') return false;
  const of = items[core + 1]?.lower === 'the' ? core + 2 : core + 1;
  return items[of]?.capital === true && OF_BODY.test(office.lower);
}

const OF_BODY =
  /^(?:governor|president|chair|chairman|chairwoman|head|director|minister|secretary|mayor|bishop|archbishop|commissioner|speaker|commander|chief)$/;

const HELD = /^(?:minister|secretary|leader|premier|chancellor|whip|speaker|commissioner|ombudsman)$/;

/** `a PAC`, `the super PAC`; not `Forward Osk PAC`. */
function isBodyOfAKind(items: readonly Item[], { first, head }: NounPhrase): boolean {
  return isBodyByInitials(items[head]?.lower ?? '') && (head <= first + 1 || items[head - 1]?.capital === false);
}
