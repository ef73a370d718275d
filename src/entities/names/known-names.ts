import { isBodyWord, takesCause } from '../../lexicon/bodies.ts';
import { isFirstName } from '../../lexicon/names.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { areCapitalNouns, isBodyOfTwo, isBodyOfWords, opensName, standsBefore } from './two-sided-words.ts';
import type { WordStatistics } from './word-statistics.ts';

const LONGEST_INITIALS = 6;

/** `Marchmont, the lamp chain, will close`: a word that no list has and that what follows says what it is, though it is written at the head of sentences alone. */
export function countIntroduced({ tokens, text, opens }: Reading, statistics: WordStatistics): void {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (opens[at] !== 1 || tokens[at + 1]?.lower !== ',' || !/^(?:the|an?)$/.test(tokens[at + 2]?.lower ?? '')) continue;
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || inCapitals(text, token) || token.pos !== Pos.noun) continue;
    if (!isListedWord(token.lower) && nounClass(token.lower) === undefined && !isLifeless(token.lower)) statistics.count(token, false, false, false);
  }
}

/** Words that open a sentence and that a frame reads as a name, token ranges `[first, last)`, count as written with a capital of their own. */
export function countKnown({ tokens, text, opens }: Reading, known: readonly (readonly [number, number])[], statistics: WordStatistics): void {
  for (const [start, last] of known) {
    // `Hitherto Ana said`: what opens the sentence may be no part of the name
    const opener = tokens[start];
    const adverb = ((opener?.pos ?? 0) & Pos.adverb) !== 0 && !isFirstName(opener?.lower ?? '');
    // `Friends of the Pier`, `Children’s Hospital`, `Tin Roof Records`, `Doctors Across Borders`, `Human Rights Watchers` are one name, whatever the first word is elsewhere
    const second = tokens[start + 1]?.lower;
    const cause =
      areCapitalNouns(tokens, start, last) ||
      (second === 'for' && takesCause(opener?.lower ?? '')) ||
      isBodyOfWords(tokens, start, last) ||
      isBodyOfTwo(tokens, start, last);
    const without = tokens[start + 1]?.capital === true && ((tokens[start + 1]?.pos ?? 0) & Pos.preposition) !== 0;
    // `Water UK`, `Age UK`, `Clean Rivers Now`
    const national = last - start > 1 && /^(?:uk|usa|now)$/.test(tokens[last - 1]?.lower ?? '') && tokens[start]?.capital === true;
    const body = national || cause || second === 'of' || second === "'s" || without || (last - start > 2 && isBodyWord(tokens[last - 1]?.lower ?? ''));
    const common =
      !body &&
      (isListedWord(opener?.lower ?? '') || (last - start === 2 && standsBefore(opener, second ?? ''))) &&
      !(opener !== undefined && last - start < 4 && opensName(opener, tokens[start + 1]));
    const first = last - start > 1 && opens[start] === 1 && (adverb || common) ? start + 1 : start;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token?.kind === 'word' && token.capital && opens[at] === 1 && (token.pos & Pos.determiner) === 0) {
        statistics.count(token, false, false, false);
        // `ENT said`, `QBN News said`; not `ANA LUND said`
        const initials = last - start === 1 || tokens.slice(start, last).some((other) => other.capital && !inCapitals(text, other));
        if (initials && token.end - token.start < LONGEST_INITIALS && inCapitals(text, token) && tokens[last]?.lower !== ':')
          statistics.count(token, false, true, false);
      }
    }
  }
}
