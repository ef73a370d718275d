import { isBodyWord, isFirmTail, isSurnameToo, isTrade } from '../../lexicon/bodies.ts';
import { isFirstName, isGivenName, isLastName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isAcronym } from '../../text/letters.ts';
import type { Honorific } from './honorifics.ts';
import { withoutPeriods } from './initials.ts';
import { areOfPeople } from './lead-words.ts';
import type { NameForm } from './name-form.ts';
import { joinsCause } from './opens-body.ts';
import { titleOfPlaceIn } from './title-of-place.ts';

/** `Justice Department`, `General Assembly`: what would be a title before a surname is the first word of a body's name. */
export function opensBody({ rank }: Honorific, next: string): boolean {
  return rank !== 'mr' && rank !== 'mrs' && rank !== 'miss' && rank !== 'ms' && isBodyWord(next) && !isSurnameToo(next);
}

/** `King Solomon Harbour Church`: a body that is named after somebody with a title, by its last word. */
export function isNamedForTitle({ rank }: Honorific, words: readonly string[]): boolean {
  return rank === 'title' && words.length > 2 && isBodyWord(words[words.length - 1] ?? '');
}

/** Is the form an organisation's name by its last word (`Harbour Ministry`), its legal tail, or by its capitals (`FDA`)? */
export function isOrganizationName(form: NameForm): boolean {
  if (form.honorific !== null || titleOfPlaceIn(form) !== null) return false;
  const last = form.words[form.words.length - 1] ?? '';
  // `Barlow’s`
  if (ON_S.test(last)) return true;
  // `Quist Brothers said`; not `the Quist Brothers`
  if (form.words.length > 1 && form.definite === 0 && /^bro(?:ther)?s$/.test(last)) return true;
  if (form.words.length > 1 && isBodyWord(last) && !isSomebody(form, last)) return true;
  if (form.words.includes('of') || form.words.includes('for') || form.words.includes('on') || form.words.includes('&') || form.words.includes('and'))
    return true;
  // `Bread Without Borders`, `Save the Pier`
  if (/^(?:the|our|my)$/.test(form.words[1] ?? '') || form.words.slice(1, -1).some(joinsCause)) return true;
  // `UK Sport`, `Water UK`
  if (form.words.length > 1 && /^(?:UK|US|EU|UN|NHS|BBC|NATO) | (?:UK|USA|EU)$/.test(form.text)) return true;
  // `Channel Nine`, `Local 88`
  if (form.words.length > 1 && /^(?:channel|radio) | \d{1,3}$/.test(form.words.join(' '))) return true;
  if (areOfPeople(form.words)) return true;
  if (form.words.length > 1 && (isTitlePage(form, last) || JOINED_PAPER.test(last))) return true;
  return form.words.length === 1 && isAcronym(withoutPeriods(form.text)) && form.definite * 2 >= form.count;
}

const ON_S = /\p{L}['’]s$/u;

/** `Cheryl Banks`, not `the Charlotte Hall`. */
function isSomebody({ words, definite }: NameForm, last: string): boolean {
  const given = words[0] ?? '';
  const middle = words.length === 3 && !isBodyWord(words[1] ?? '') && (words[1]?.length === 1 || isLastName(words[1] ?? ''));
  return (words.length === 2 || middle) && isSurnameToo(last) && isFirstName(given) && !isPlace(given) && definite === 0;
}

/** How papers and firms are called, which may be a word or a surname elsewhere. */
const PAPER = new Set(
  'ledger packet sentinel register dispatch advertiser standard mirror globe telegraph guardian independent bulletin inquirer enquirer monitor daily weekly press mail echo argus star sun republic review record'.split(
    ' ',
  ),
);
/** The same, of words that say of other bodies what they are. */
const OF_PAPERS = new Set('news times post journal herald tribune gazette courier examiner observer chronicle magazine'.split(' '));
/** `the Ilmar Sun-Times` */
const JOINED_PAPER = /-(?:times|tribune|herald|post|journal|gazette|news|star|sentinel|examiner|chronicle|dispatch|leader|record)$/;

/** `Pine Ridge Capital` → `pine ridge`: the words that stay of a firm's name without what the firm does; null where not two do. */
export function withoutTrade(words: readonly string[]): string | null {
  const last = words[words.length - 1] ?? '';
  return words.length > 2 && (isTrade(last) || isFirmTail(last)) ? words.slice(0, -1).join(' ') : null;
}

/** May a paper be called so by its last word: `the Ledger`? Lower case. */
export const isPaperWord = (lower: string) => PAPER.has(lower) || JOINED_PAPER.test(lower);

/** Is it how papers end their names, also where the word says of firms and others what they are: `the Osk Courier`? Lower case. */
export const isPaperName = (lower: string) => isPaperWord(lower) || OF_PAPERS.has(lower);

/** `the San Telmo Ledger`, `Hedgerow Capital`; not `Emily Press`. */
function isTitlePage({ words, definite, count }: NameForm, last: string): boolean {
  return !isGivenName(words[0] ?? '') && (isTrade(last) || (PAPER.has(last) && 2 * definite >= count));
}

/** `Department of Health` → `DoH` */
function withJoiners(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => /^(?:\p{Lu}|of$|for$)/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** The initials of a name, as its short form would be written: `Food and Drug Administration` → `FDA`. */
export function shortForms(form: NameForm): string[] {
  if (form.words.length < 2) return [];
  const initials = form.text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '');
  if (initials.length < 2) return [];
  const plain = [initials.join(''), `${initials.join('.')}.`, withJoiners(form.text)];
  // `M&H` for `Marks & Holt`
  return form.words.length === 3 && form.words[1] === '&' ? [...plain, initials.join('&')] : plain;
}
