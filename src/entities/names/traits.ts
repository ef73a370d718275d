import { isState } from '../../lexicon/offices.ts';
import { stateOfPeople } from '../../lexicon/people-nouns.ts';
import { hasPeriod } from '../../lexicon/period.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { hasPlainLetters } from '../../text/letters.ts';

/** The words of a description that tell people apart, lower case; states in full. */
export function traitsOf(words: string): string[] {
  const plain = words
    // `a democratic socialist` is of no party by that word
    .replace(/\b(?:democratic|republican)\b/g, '')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/\s+/g, ' ');
  const traits: string[] = [];
  for (const word of plain.split(hasPlainLetters(plain) ? /[^a-z0-9.-]+/ : /[^\p{L}\p{N}.-]+/u)) {
    const trait = hasPeriod(word) || word.endsWith('-') ? word.replace(/(?<![.-])[.-]+$/, '') : word;
    if (trait.length >= 3 && !posIsFunction(trait)) traits.push(PARTY.get(trait) ?? stateOfPeople(trait) ?? trait);
  }
  if (/\b(?:new|north|south|west|rhode) /.test(plain))
    for (const match of plain.matchAll(/\b(?:new|north|south|west|rhode) \p{L}+/gu)) if (isState(match[0])) traits.push(match[0]);
  return traits;
}

const PARTY = new Map([
  ['gop', 'republican'],
  ['tory', 'conservative'],
  ['tories', 'conservative'],
  ['republicans', 'republican'],
  ['democrat', 'democratic'],
  ['democrats', 'democratic'],
]);

function posIsFunction(lower: string): boolean {
  return (posOf(lower) & (NOUN | Pos.adjective)) === 0;
}
