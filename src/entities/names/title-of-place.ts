import type { Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { follows } from './joiners.ts';
import type { NameForm } from './name-form.ts';

/** Titles that nobody has of a place: `the lady of Osk`. */
const OF_NOTHING = /^(?:sir|lady|dame|squire|monsignor|honou?rable|hon\.?)$/;
const LONGEST_PLACE = 2;

/** Where the words end that begin at token `start` and name somebody by rank and place: `Duchess of Orme`; `start` where none do. */
export function titleOfPlaceEnd(reading: Reading, start: number): number {
  const { tokens } = reading;
  const title = tokens[start];
  if (title?.capital !== true || tokens[start + 1]?.lower !== 'of' || !isRank(title.lower) || !follows(reading, start + 1)) return start;
  let end = start + 2;
  while (end < start + 2 + LONGEST_PLACE && tokens[end]?.kind === 'word' && tokens[end]?.capital === true && follows(reading, end)) end++;
  return end > start + 2 ? end : start;
}

function isRank(lower: string): boolean {
  return honorificOf(lower)?.rank === 'title' && !OF_NOTHING.test(lower);
}

/** `Duchess of Orme`: the title that the form begins with; null for other forms. */
export function titleOfPlaceIn({ words, honorific }: NameForm): string | null {
  const [title = '', of] = words;
  return honorific === null && of === 'of' && isRank(title) ? title : null;
}
