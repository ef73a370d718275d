import { isBodyWord } from '../../lexicon/bodies.ts';
import { isFirstName, isGivenName, isLastName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isLifeless } from '../../lexicon/things-that-speak.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos, posOf } from '../../lexicon/words.ts';
import type { Bearer } from './bearer.ts';
import { withoutPeriods } from './initials.ts';
import type { NameForm } from './name-form.ts';
import { isOrganizationName, isPaperWord, shortForms, withoutTrade } from './organizations.ts';
import type { Register } from './register.ts';

const NONE: ReadonlySet<string> = new Set();

/** `Tarn Center` of `Tarn Center for Fair Rents`: the words of a body’s name before what it is for, where they are several and the last says what it is. */
function headOf({ words }: NameForm): string | null {
  const joint = words.findIndex((word) => word === 'for' || word === 'of' || word === 'on');
  return joint > 1 && joint < words.length - 1 && isBodyWord(words[joint - 1] ?? '') ? words.slice(0, joint).join(' ') : null;
}

/** Those heads that one body’s name alone has: `the State Department` is neither that of Works nor that of Health. */
export function headsOf(organizations: readonly NameForm[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const form of organizations) {
    const head = headOf(form);
    if (head !== null) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([head, count]) => (count === 1 ? [head] : [])));
}

/** `the Food and Drug Administration`, with the forms that are short for it. */
export function placeOrganization(form: NameForm, register: Register, heads: ReadonlySet<string> = NONE): void {
  const known = register.withShort(withoutPeriods(form.text)) ?? register.withShort(form.words.join(' '));
  const bearer = known ?? register.found();
  bearer.organization = true;
  register.place(form, bearer, null, null);
  for (const short of shortForms(form)) register.shorten(short, bearer);
  for (let from = 0; from < form.words.length - 1; from++) register.shorten(form.words.slice(from).join(' '), bearer);
  // `St Brendan’s` of St Brendan’s Hospital
  for (let to = 1; to < form.words.length; to++) if (/['’]s$/.test(form.words[to - 1] ?? '')) register.shorten(form.words.slice(0, to).join(' '), bearer);
  for (const words of turned(form)) register.shorten(words, bearer);
  const head = headOf(form);
  if (head !== null && heads.has(head)) register.shorten(head, bearer);
  const bare = withoutLegalTail(form.words) ?? withoutTrade(form.words);
  if (bare !== null) register.shorten(bare, bearer);
  for (const words of opening(form)) if (isMatter(words.split(' '))) register.shorten(words, bearer);
  // what is named after somebody is a body to hold it apart, and nobody's longer name
  if (isOrganizationName(form)) for (let to = 1; to < form.words.length; to++) register.open(form.words.slice(0, to).join(' '), bearer);
}

/** What offices of state are called, before or after what they see to. */
const OFFICE = /^(?:department|ministry)$/;

/** `justice department` of the Department of Justice, and the other way about; `health ministry` of the Ministry of Health and Sport. */
function turned({ words }: NameForm): string[] {
  const last = words[words.length - 1] ?? '';
  const at = words.findIndex((word) => OFFICE.test(word));
  if (at >= 0 && /^(?:of|for)$/.test(words[at + 1] ?? '') && at + 2 < words.length) {
    const matter = words.slice(at + 2);
    const and = matter.findIndex((word) => word === 'and' || word === ',');
    const turns = [`${matter.join(' ')} ${words[at]}`];
    return and > 0 ? [...turns, `${matter.slice(0, and).join(' ')} ${words[at]}`] : turns;
  }
  if (!OFFICE.test(last) || words.length < 2) return [];
  return words.slice(0, -1).flatMap((_, from) => [`${last} of ${words.slice(from, -1).join(' ')}`, `${last} for ${words.slice(from, -1).join(' ')}`]);
}

/** What a firm is in law, which its name can do without. */
const LEGAL = new Set('inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ab nv oy spa s.a s.a.'.split(' '));

/** `Moody Lane Inc.` → `moody lane`; null for a name without such a tail. */
function withoutLegalTail(words: readonly string[]): string | null {
  return words.length > 1 && LEGAL.has(words[words.length - 1] ?? '') ? words.slice(0, -1).join(' ') : null;
}

/** Names of several words that are those of firms but for the tail: `Moody Lane` beside `Moody Lane Inc.`, and after `Moody Lane Capital`. */
export function firmsWithoutTail(forms: readonly NameForm[], organizations: readonly NameForm[]): readonly NameForm[] {
  const firms = new Set(organizations.map(({ words }) => withoutLegalTail(words)));
  const traders = new Map(organizations.map(({ words, index }) => [withoutTrade(words), index]));
  const parts = new Map(organizations.flatMap((body) => opening(body).map((words) => [words, body.index] as const)));
  return forms.filter((form) => {
    const words = form.words.join(' ');
    if (form.words.length < 2 || form.honorific !== null) return false;
    if (firms.has(words)) return true;
    return ((traders.get(words) ?? form.index) < form.index || ((parts.get(words) ?? form.index) < form.index && isMatter(form.words))) && isNobody(form);
  });
}

/** `osk dredging` of the Osk Dredging Company: the first words of a body’s name before the noun for it. */
function opening({ words }: NameForm): string[] {
  return words.length > 2 && isBodyWord(words[words.length - 1] ?? '') ? [words.slice(0, -1).join(' ')] : [];
}

/** Is the last word one of the language, for what a body sees to, and nobody’s name? */
function isMatter(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return (isListedWord(last) || isLifeless(last)) && !isFirstName(last) && !isLastName(last) && !/^(?:city|county|town|state|village|park|street)$/.test(last);
}

/** Neither somebody after whom the firm is called nor the town where it sits. */
function isNobody({ words, followed, called, located }: NameForm): boolean {
  return followed.m + followed.f + called + located === 0 && !isGivenName(words[0] ?? '') && !isPlace(words.join(' '));
}

/** Letters of the shortest initials that leave out where the body is. */
const LEAST_INITIALS = 3;
/** `Osk County` */
const LONGEST_SEAT = 2;

/** `the PBA` of the Osk Police Benevolent Association: initials without the words for where the body is. */
export function shortenTails(organizations: readonly NameForm[], register: Register): void {
  for (const form of organizations) {
    const bearer = register.candidates.get(form)?.[0];
    const capitals = form.text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    const initials = capitals.map((word) => word[0] ?? '').join('');
    for (let from = 1; bearer !== undefined && from <= LONGEST_SEAT && initials.length - from >= LEAST_INITIALS; from++)
      register.shorten(initials.slice(from), bearer);
  }
}

/** `the League` is the National Farm League where no other body is a League. */
export function shortenToNoun(organizations: readonly NameForm[], register: Register): void {
  const byNoun = new Map<string, Set<Bearer>>();
  for (const form of organizations) {
    // `the Chamber` is the Chamber of Commerce
    const noun =
      form.text
        .split(/ (?:of|for|on) /, 1)[0]
        ?.split(' ')
        .at(-1) ?? '';
    const bearer = register.candidates.get(form)?.[0];
    if (form.words.length > 1 && bearer !== undefined && (isBodyWord(noun.toLowerCase()) || isPaperWord(noun.toLowerCase())))
      byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(bearer));
  }
  for (const [noun, bearers] of byNoun) for (const bearer of bearers) if (bearers.size === 1) register.shorten(noun, bearer);
}

/** `Oskwater said it had …` after Oskwater Energy Partners: the first words of a body's name, of which nothing says `he` or `she`. */
export function opened({ words, honorific, followed, called, index, located }: NameForm, register: Register): Bearer | undefined {
  const [first = ''] = words;
  if (honorific !== null || called > 0 || followed.m + followed.f > 0 || located > 0 || isPlace(first)) return undefined;
  // `Tamsin said` after Tamsin Dairies, where nobody is called Tamsin
  if (isFirstName(first) && register.withGiven(first).length > 0) return undefined;
  if (isBodyWord(first) || nounClass(first) !== undefined || (posOf(first) & Pos.adjective) !== 0) return undefined;
  const body = register.openingWith(words.join(' '));
  // who is not named before the body, and by no common surname, is no founder of it
  const inLaw = body?.forms.some((form) => withoutLegalTail(form.words) !== null) ?? false;
  const introduced = body?.forms[0] !== undefined && (inLaw || (body.forms[0].index < index && !isLastName(first)));
  return followed.it > 0 || introduced ? body : undefined;
}

/** `GAO said`, which a sentence opens with: the initials of a body whose name is told in full. */
export function initials({ text, words, honorific, followed, index }: NameForm, register: Register): Bearer | undefined {
  const letters = withoutPeriods(text);
  if (words.length > 1 || honorific !== null || letters.length > 6 || followed.m + followed.f > 0) return undefined;
  const body = register.withShort(letters.toUpperCase());
  return body?.organization === true && (body.forms[0]?.index ?? index) < index ? body : undefined;
}

/** Letters of a first word that was cut short. */
const SHORTEST_CLIP = 3;
const LONGEST_CLIP = 5;

/** `the Fed` after the Federal Reserve: the one body whose first word begins so, and goes on. */
export function clipped({ words, honorific, definite, count, followed, index }: NameForm, register: Register): Bearer | undefined {
  const [word = ''] = words;
  if (words.length > 1 || honorific !== null || 2 * definite < count || followed.m + followed.f > 0) return undefined;
  if (word.length < SHORTEST_CLIP || word.length > LONGEST_CLIP) return undefined;
  const bodies = register.bearers.filter(
    ({ organization, merged, forms }) => !merged && forms.some((form) => form.index < index && (organization || form.definite > 0) && goesOn(form, word)),
  );
  const [body] = bodies;
  if (bodies.length !== 1 || body === undefined) return undefined;
  // people are not cut short after an article
  body.organization = true;
  return body;
}

function goesOn({ words: [first = '', ...others] }: NameForm, word: string): boolean {
  return others.length > 0 && first.startsWith(word) && first.length > word.length + 1;
}
