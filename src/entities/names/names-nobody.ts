import { isBodyByInitials, isCountryman, isOfficeByInitials, isPeopleNoun } from '../../lexicon/people-nouns.ts';
import type { Reading } from '../reading.ts';
import type { Run } from './lead-words.ts';
import { isOffice } from './styled.ts';

// Runs of capitals that are nobody's name.

/** `U.S. District Judge Ana Lund`: where a court sits, and no body that says anything. */
export function isSeatOfCourt({ tokens }: Reading, { last }: Run): boolean {
  return /^(?:district|circuit)$/.test(tokens[last - 1]?.lower ?? '') && /^(?:judges?|court|attorneys?|magistrate)$/.test(tokens[last]?.lower ?? '');
}

/** `the Louisiana Democrat`, `the South Korean`, `the MP`, `a PAC`: a description of somebody. */
export function isOneOfAPeople({ tokens }: Reading, { first, last, core }: Run): boolean {
  const noun = tokens[last - 1]?.lower ?? '';
  // `the Speaker, Sir Otto Lund, rose`: what he is, and no name of his
  if (last - core === 1 && isOffice(noun) && tokens[last]?.lower === ',' && tokens[last + 1]?.capital === true && tokens[first - 1]?.lower === 'the')
    return true;
  if (last - core === 1 && (isBodyByInitials(noun) || (noun.endsWith('man') && isCountryman(noun)))) return true;
  // `Ana Lund, Republican of Maine,`, `a fellow Republican`
  const before = tokens[first - 1]?.lower;
  if (last - core === 1 && isPeopleNoun(noun) && (before === 'fellow' || (before === ',' && tokens[last]?.lower === 'of'))) return true;
  // `the Public Relations Officer of the port`
  const office = last - core > 1 && tokens[last]?.lower === 'of' && isOffice(noun);
  const described = office || isOfficeByInitials(noun) || isCountryman(noun) || (last - core > 1 && isPeopleNoun(noun));
  return described && /^(?:the|an?|another|one|every|each|this|that|'s)$/.test(tokens[first - 1]?.lower ?? '');
}
