import { isBodyWord, isSurnameToo } from '../../lexicon/bodies.ts';
import { isLastName } from '../../lexicon/names.ts';
import { isNameParticle } from '../../lexicon/particles.ts';
import { withoutPeriod } from '../../lexicon/period.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord } from '../../lexicon/words.ts';
import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { follows } from './joiners.ts';
import { OF_STATE } from './lead-words.ts';
import { isNamedForTitle, opensBody } from './organizations.ts';
import { isStyledPeople } from './two-sided-words.ts';
import type { WordStatistics } from './word-statistics.ts';

// What stands before a name: honorifics and offices, and when they are the first word of a body's name instead.

/** Offices that stand before names and that nobody is called by. */
const OFFICES = new Set(
  `ceo cfo coo boss spokesman spokeswoman spokesperson adviser advisor anchor correspondent reporter host columnist editor author analyst
  strategist economist lawyer manager president-elect whip nominee candidate sens reps govs profs drs messrs presidents senators
  representatives governors mayors ministers judges justices`.split(/\s+/),
);

export function isOffice(lower: string): boolean {
  const word = withoutPeriod(lower);
  if (OFFICES.has(word)) return true;
  const rank = honorificOf(word)?.rank;
  return rank === 'office' || rank === 'profession' || rank === 'force';
}

/** `Energy Minister`, `Home Secretary`: what a minister is for, by words of the language. */
export function isPortfolio(words: readonly string[], office: string): boolean {
  return OF_STATE.test(office) && words.length > 0 && words.every((word) => isListedWord(word.toLowerCase()) && !isLastName(word.toLowerCase()));
}

/** `Justice Department`, `King County` */
export function isFirstOfBody(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (next?.capital !== true) return false;
  const lower = reading.tokens[at]?.lower ?? '';
  const honorific = honorificOf(lower);
  // `Harbour Mayors Association`
  if (honorific === null && nounClass(lower)?.plural === true && isBodyWord(next.lower) && !isSurnameToo(next.lower)) return follows(reading, at + 1);
  if (honorific === null || !follows(reading, at + 1)) return false;
  // `Transport and General Workers’ Union`
  if (lower === 'general' && nounClass(next.lower)?.plural === true) return true;
  return opensBody(honorific, next.lower) || isNamedForTitle(honorific, capitalsFrom(reading, at + 1));
}

const LONGEST_BODY = 6;

/** The words with capitals that begin at token `first`, lower case. */
function capitalsFrom(reading: Reading, first: number): string[] {
  const words: string[] = [];
  for (let at = first; at < first + LONGEST_BODY && reading.tokens[at]?.capital === true && (at === first || follows(reading, at)); at++)
    words.push(reading.tokens[at]?.lower ?? '');
  return words;
}

/** `Mr. Bell`, `Aunt Ana`: an honorific counts as one before a name. */
export function honorificStands(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (next === undefined || !follows(reading, at + 1)) return false;
  if (isFirstOfBody(reading, at)) return false;
  if ((honorificOf(next.lower) !== null && next.capital) || isStyledPeople(reading.tokens[at] as Token, next)) return true;
  if (statistics.isName(next, false, inCapitals(reading.text, next))) return true;
  return isNameParticle(next.lower) && reading.tokens[at + 2]?.capital === true;
}
