import { isListedWord, Pos, posOf } from './words.ts';

/** One of a party or a creed, who writes with a capital what other nouns write small. */
const CREEDS = new Set(
  `democrat republican libertarian conservative liberal socialist communist centrist nationalist unionist labourite tory whig
  muslim christian catholic protestant jew hindu buddhist sikh mormon evangelical anglican lutheran methodist baptist quaker atheist`.split(/\s+/),
);
const COUNTRYMAN = /(?:[^m]an|ese|ish)$/;

/** Does the noun, written with a capital, say of what party, creed or country somebody is: `Democrat`, `Californian`? Lower case, singular. */
export function isPeopleNoun(lower: string): boolean {
  if (CREEDS.has(lower)) return true;
  return COUNTRYMAN.test(lower) && isListedWord(lower) && posOf(lower) === (Pos.noun | Pos.adjective);
}

/** What somebody is by initials: `the MP`, `the CEO`. */
const BY_INITIALS = new Set('mp mep msp ceo cfo coo cto gp dj'.split(' '));

/** Do the initials name an office and nobody who holds it? Lower case. */
export const isOfficeByInitials = (lower: string) => BY_INITIALS.has(lower);
