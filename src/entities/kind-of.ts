import { isFirstName, isGivenName, isLastName } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { isLifeless } from '../lexicon/things-that-speak.ts';
import { nounClass } from '../lexicon/titles.ts';
import { nounOfKnownBody } from '../lexicon/well-known-bodies.ts';
import { isListedWord, Pos, posOf } from '../lexicon/words.ts';
import { hasPlainLetters, isAcronym } from '../text/letters.ts';
import type { EntityKind } from '../types.ts';
import type { Bearer } from './names/bearer.ts';
import { isDotted } from './names/initials.ts';
import type { NameForm } from './names/name-form.ts';
import { isOfSyllables } from './names/two-sided-words.ts';

/** `Mill Road`, whatever pronoun follows it; not `Sally Street`. */
function isStreet({ words, honorific }: NameForm): boolean {
  return honorific === null && words.length > 1 && STREET.test(words[words.length - 1] ?? '') && !isGivenName(words[0] ?? '');
}

/** So often a body or a paper does not speak in a story. */
const SPEAKS = 2;

const STREET = /^(?:street|road|avenue|boulevard|lane|highway|terrace|quay|embankment)$/;

/** `C. Amory Bell`: nobody but people is called so. */
function isInitialled({ words }: NameForm): boolean {
  return words.length > 2 && words[0]?.length === 1;
}

/** `Osknet reported`: news names people in full before it lets them report, and papers of one word never. */
function isReporter({ forms }: Bearer): boolean {
  const [form] = forms;
  if (forms.length !== 1 || form === undefined || form.words.length !== 1 || form.reported === 0) return false;
  const [word = ''] = form.words;
  return !isFirstName(word) && !isLastName(word);
}

/** `North Marrow`, `Western Harbours`, `Railway North`, `Clean Rivers Now`: nobody is called so in news. */
const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western|new) | (?:north|south|now)$/;

/** `the Clean Harbour Act` */
const LAW = / (?:act|accord|accords|amendment|charter|code)$/;

/** A noun of the language, in the singular, that is nobody's name. */
function isThing(lower: string): boolean {
  if (lower.length < 3 || !isListedWord(lower) || lower.endsWith('s') || isFirstName(lower) || isGivenName(lower) || isLastName(lower)) return false;
  return (posOf(lower) & (Pos.noun | Pos.adjective | Pos.verbIng)) === Pos.noun;
}

/** Nouns for somebody that papers, firms and ships are called by. */
const CALLED_SO =
  /(?:^| )(?:observer|advocate|champion|pilot|examiner|inquirer|mariner|navigator|pioneer|patriot|ranger|partner|agent|driver|reporter|correspondent|analyst|critic|spectator|traveler|traveller|citizen|villager|islander|settler)$/;

const MANY = /(?:^| )\p{Lu}{2,}s$/u;

function hasInnerCapital(name: string): boolean {
  return (/[a-z][A-Z]/.test(name) || !hasPlainLetters(name)) && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(name);
}

/** A place that speaks, a body or a paper is told by its words, unless it bears an honorific or is followed by `he` and `she`. */
export function kindOf(bearer: Bearer, name: string, plural: boolean, isStory: boolean): EntityKind {
  if (bearer.organization) return 'organization';
  // `the Osk MCAs`, `MPs`
  if (plural || MANY.test(name)) return 'group';
  if (bearer.forms.every(isStreet)) return 'organization';
  // `the F.A.A.`
  if (isDotted(name)) return 'organization';
  const lower = name.toLowerCase();
  // `Goldman Sachs`, though Morgan is a first name
  if (!isStory && bearer.gender === null && lower.includes(' ') && nounOfKnownBody(lower) !== undefined) return 'organization';
  const personal =
    bearer.forms.some((form) => form.honorific !== null || isInitialled(form)) || bearer.gender !== null || bearer.given.some((given) => isGivenName(given));
  if (personal) return 'person';
  if (!isStory && nounOfKnownBody(lower) !== undefined) return 'organization';
  // `a writer for The Lantern`
  if (isPlace(lower) || (!isStory && (name.startsWith('The ') || SIDE.test(lower)))) return 'organization';
  const last = nounClass(lower.slice(lower.lastIndexOf(' ') + 1));
  // `the Marlow Free Press`
  if (/ (?:press|media|team|crew|faculty)$/.test(lower)) return 'organization';
  if (last !== undefined && last.kind !== 'person') return last.kind;
  // `“Late,” JP said.`: two letters that speak, act or are called are somebody in a story
  if (isStory && name.length === 2 && bearer.forms.some(({ spoke, subject, called, definite }) => spoke + subject + called > definite)) return 'person';
  if (isAcronym(name)) return 'organization';
  if (LAW.test(lower)) return 'document';
  // `the Harbour Safety Executive`
  if (/ \S+ executive$/.test(lower) && bearer.forms.every(({ definite, count }) => definite === count)) return 'organization';
  // `said the Badger`, again and again: in a story all can speak, and who is written with a capital is somebody
  if (isStory && bearer.forms.reduce((sum, { spoke }) => sum + spoke, 0) >= SPEAKS) return 'person';
  // somebody is called so: `Pass the salt, Ana`
  if (bearer.forms.some((form) => form.called > 0) && bearer.forms.every((form) => form.definite === 0)) return 'person';
  // `the Premier said … He declined`: an office with a capital, as British papers write it
  if (last?.kind === 'person' && !CALLED_SO.test(lower)) return 'person';
  const its = bearer.forms.reduce((sum, form) => sum + form.followed.it, 0);
  // `the Harbour Examiner` wherever it is named
  if (bearer.forms.every((form) => form.words.length > 1 && form.definite === form.count) && (last === undefined || last.kind !== 'person'))
    return 'organization';
  if (bearer.surname !== null && bearer.surname.length > 1) return 'person';
  // `VoteOsk said`, not `McBride said`
  if (hasInnerCapital(name) && !/^(?:Mac|Fitz|Van|Von)/.test(name)) return 'organization';
  if (!isStory && isReporter(bearer)) return 'organization';
  // `Labour said`
  if (!isStory && last === undefined && isThing(lower) && bearer.forms.some(({ spoke }) => spoke > 0)) return 'organization';
  // `The Heron laughed`: in a story who acts is somebody
  if (isStory && bearer.forms.some(({ subject }) => subject > 0) && bearer.forms.every(({ located }) => located === 0)) return 'person';
  if (its > 0 && its <= 1 + bearer.forms.reduce((sum, { followed }) => sum + followed.m + followed.f, 0) && isShortenedToSurname(bearer)) return 'person';
  // `Zdravka Brkic said it was late`
  const vague = bearer.forms.reduce((sum, form) => sum + form.vague, 0);
  if (its > 0 && its <= vague && bearer.forms.some(isUnlistedInFull)) return 'person';
  return its > 0 || bearer.forms.every((form) => form.words.length === 1 && form.definite > 0) ? 'organization' : 'person';
}

/** Two words or three that are none of the language, nor a place, and never with an article; all but one may be common surnames. */
function isUnlistedInFull({ text, words, definite }: NameForm): boolean {
  if (words.length < 2 || words.length > 3 || definite > 0) return false;
  if (words.length === 2 && isOfSyllables(text.slice(text.indexOf(' ') + 1))) return true;
  const unlisted = words.filter((word) => !isListedWord(word) && !isLifeless(word) && !isPlace(word) && !isAcronym(word));
  return unlisted.length > 0 && words.every((word) => unlisted.includes(word) || isLastName(word));
}

/** `Oveka Lund … Lund said it should be called late`: bodies are called by their first words for short, and people by their last. */
function isShortenedToSurname({ forms }: Bearer): boolean {
  return forms.some(({ words, definite }) => {
    const last = words[words.length - 1] ?? '';
    if (words.length !== 2 || definite > 0 || isListedWord(last) || isPlace(last) || isListedWord(words[0] ?? '')) return false;
    return forms.some((other) => other.words.length === 1 && other.words[0] === last && other.definite === 0);
  });
}
