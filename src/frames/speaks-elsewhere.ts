import { isFirstName } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/titles.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { isCapitalFirst } from '../text/letters.ts';

/** So many places at which a name stands tell. */
const MOST_PLACES = 12;
/** So many UTF-16 code units beside a name are read for the word there. */
const SIGHT = 24;

const WORD_AFTER = /^ (\p{L}+)/u;
const WORD = /^\p{L}[\p{L}’'-]*$/u;
const LETTER = /\p{L}/u;
const STYLE = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|sen|rep|gov|prof)$/;

/**
 * Does the text tell elsewhere that a name is somebody's who speaks: `Pell said`, `said Pell`, `Mora Pell`, `Mayor Pell`?
 *
 * @param from where the first place to look at may begin; UTF-16
 */
export function speaksElsewhere(text: string, name: string, from: number): boolean {
  let at = text.indexOf(name, from);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + name.length;
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '')) {
      const [before = '', farther = ''] = wordsBefore(text, at);
      const after = WORD_AFTER.exec(text.slice(end, end + SIGHT))?.[1] ?? '';
      if (isReporting(after) || reportingForm(after)?.class === 'tell' || tellsOfSomebody(before)) return true;
      // `Keeper Wilf Pell`
      if (isCapitalFirst(before) && isPersonNoun(farther.toLowerCase())) return true;
    }
    at = text.indexOf(name, end);
  }
  return false;
}

/** The two words that end right before an offset, the nearer first; none where a sign other than a period stands between. */
function wordsBefore(text: string, at: number): string[] {
  return text
    .slice(Math.max(0, at - SIGHT), at)
    .split(' ')
    .reverse()
    .slice(1, 3)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => WORD.test(word));
}

function isReporting(word: string): boolean {
  return word !== '' && word === word.toLowerCase() && reportingForm(word)?.class === 'say';
}

function tellsOfSomebody(word: string): boolean {
  const lower = word.toLowerCase();
  if (isReporting(word)) return true;
  return word !== lower && (isFirstName(lower) || STYLE.test(lower) || isPersonNoun(lower));
}
