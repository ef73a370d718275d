import { isGivenName, isLastName } from '../../lexicon/names.ts';
import { isNameParticle } from '../../lexicon/particles.ts';
import type { Bearer } from './bearer.ts';
import { honorificOf } from './honorifics.ts';
import type { NameForm } from './name-form.ts';
import { opensWithParticle } from './parts.ts';
import { titleOfPlaceIn } from './title-of-place.ts';

/**
 * A full name that makes less than this share of the mentions of somebody named hundreds of times is no safe ground:
 * more often than not it joins two people by a shared first name. Short documents never come near it.
 */
const ESTABLISHED = 0.02;
/** The same in a book, which may call somebody in full once and by title, or by a short name, ever after. */
const ESTABLISHED_IN_A_BOOK = 0.08;

/** The same where the first name alone is another's too. */
const HALF = 0.5;

const TITLE_OF_NAME = /^(?:Lady|Sir|Dame)$/;

/** A first name alone is the bearer's name where so many of the mentions have it. */
const COMMON = 0.05;

/** So many times oftener a given name stands alone than behind `Mr.` where it is no surname; one that is known as a surname too, oftener. */
const OFTEN = 2;
const OFTENER = 4;

/**
 * The fullest name of a bearer: given name and surname where the document has them together, without honorific;
 * else a given name; else the surname with the honorific that tells its bearers apart (`Mrs. Bell`).
 *
 * @param isShared is somebody else called by the first name?
 */
export function fullestName(bearer: Bearer, isBook: boolean, isShared: boolean): string {
  const least = (isBook ? ESTABLISHED_IN_A_BOOK : ESTABLISHED) * (isShared ? HALF : 1) * bearer.count;
  const forms = [...bearer.forms].sort((a, b) => b.count - a.count || a.index - b.index);
  const best = longest(forms.filter((form) => isFull(form, bearer) && form.count >= least)) ?? forms.find((form) => titleOfPlaceIn(form) !== null);
  if (best !== undefined) return best.text;
  // `Uncle`, `the Admiral`: a title alone names nobody where a name does about as often
  const named = forms.find((form) => form.words.length > 1 || honorificOf(form.words[0] ?? '') === null);
  const commonest = named !== undefined && 2 * named.count >= (forms[0]?.count ?? 0) ? named : forms[0];
  if (commonest === undefined) return '';
  const given = forms.find((form) => form.honorific === null && form.words.length === 1 && bearer.given.includes(form.words[0] ?? ''));
  const titledFirst = commonest.honorific?.rank === 'title' && commonest.words.length === 1 && TITLE_OF_NAME.test(commonest.honorificText ?? '');
  // `Lady Orme`, `Sir Otto`: nobody calls them Orme and Otto, but where somebody does
  if (titledFirst && (given === undefined || given.narrated < HALF * commonest.narrated)) return commonest.full;
  // `Otto` is what his sister says; to the narrator he is Sir Otto
  const styled = forms.find(
    ({ honorific, honorificText, words }) => honorific?.rank === 'title' && words.length === 1 && TITLE_OF_NAME.test(honorificText ?? ''),
  );
  if (styled !== undefined && styled.narrated > 0 && commonest.narrated < HALF * styled.narrated) return styled.full;
  if (bearer.given.includes(commonest.words[0] ?? '') && commonest.honorific?.rank !== 'kin' && !isOfPlace(commonest)) return commonest.text;
  // `President Bell` holds an office, which is no part of the name; `Mr. Bell` beside it is
  if (commonest.honorific?.rank === 'office')
    return forms.find((form) => form.honorific?.rank === 'mr' || form.honorific?.rank === 'mrs')?.full ?? commonest.text;
  if (commonest.honorific !== null) return given !== undefined && given.count >= COMMON * bearer.count ? given.text : commonest.full;
  // a bare surname: the honorific tells who of that name it is
  const titled = forms.find((form) => form.honorific !== null && form.honorific.rank !== 'office' && form.count >= least);
  // `Edwin`, whom the maid calls Mr. Edwin
  const word = commonest.words[0] ?? '';
  if (titled !== undefined && commonest.words.length === 1 && isGivenName(word) && commonest.count >= (isLastName(word) ? OFTENER : OFTEN) * titled.count)
    return commonest.text;
  return titled?.full ?? commonest.text;
}

/** Is it a name in full, not a husband's (`Mrs. Otto Bell`) and not a title with a surname of two words? */
function isFull(form: NameForm, bearer: Bearer): boolean {
  if (bearer.organization) return true;
  if (form.words.length < 2) return false;
  const given = form.words[0] ?? '';
  if (isOfPlace(form) || (form.honorific === null && opensWithParticle(form))) return false;
  return (
    bearer.given.includes(given) &&
    (form.honorific === null ||
      form.honorific.rank === 'office' ||
      isGivenName(given) ||
      bearer.forms.some((other) => other.honorific === null && other.words[0] === given) ||
      isBareElsewhere(form, bearer) ||
      isOneOfSisters(form, bearer))
  );
}

/** `Madame de Borne`, as nobody calls a mayor: a particle is no given name. */
const isOfPlace = ({ words: [first = ''], honorific, honorificText }: NameForm) =>
  honorific !== null && first === first.toLowerCase() && isNameParticle(first) && OF_PLACES.test(honorificText ?? '');

const OF_PLACES = /^(?:Madame|Mme|Monsieur|Mademoiselle|Mlle|Countess|Baroness|Marquise|Duchess|Baron|Count)\b/;

/** `Dr. Oona Lund`, who is Lund elsewhere, and not Mr. Lund: Oona is a given name. */
function isBareElsewhere({ words }: NameForm, { forms }: Bearer): boolean {
  if ((words[0] ?? '').length > 1 && isNameParticle(words[0] ?? '')) return false;
  let bare = 0;
  let titled = 0;
  for (const other of forms) {
    if (other.words.length !== 1 || other.words[0] !== words[words.length - 1]) continue;
    if (other.honorific === null) bare += other.count;
    else titled += other.count;
  }
  return bare > titled;
}

/** `Miss Oona Lund`, who is Miss Lund elsewhere: between the two stands a given name. */
function isOneOfSisters({ words, honorific }: NameForm, { forms }: Bearer): boolean {
  if (honorific?.rank !== 'miss' || words.length !== 2 || isNameParticle(words[0] ?? '')) return false;
  return forms.some((other) => other.honorific?.rank === 'miss' && other.words.length === 1 && other.words[0] === words[1]);
}

/** The form with the most words; initials weigh less than names, a name with a nickname in it (`William “Bill” Bell`)
 * more than the nickname’s, `of` nothing (`Department of Justice`, `Justice Department`), and of two the commoner wins. */
function longest(forms: readonly NameForm[]): NameForm | undefined {
  const size = (form: NameForm) =>
    form.words.reduce((sum, word) => sum + (/^(?:of|for|the)$/.test(word) ? 0 : word.length > 1 ? 2 : 1), form.nickname === null ? 0 : 0.5);
  return [...forms].sort((a, b) => size(b) - size(a) || b.count - a.count || a.index - b.index)[0];
}
