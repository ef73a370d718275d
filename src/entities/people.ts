import { isGivenName } from '../lexicon/names.ts';
import { isPeopleNoun } from '../lexicon/people-nouns.ts';
import { isPlace } from '../lexicon/places.ts';
import { nounClass } from '../lexicon/titles.ts';
import { nounOfKnownBody } from '../lexicon/well-known-bodies.ts';
import { isListedWord } from '../lexicon/words.ts';
import type { Gender } from './entity.ts';
import { kindOf } from './kind-of.ts';
import type { Bearer } from './names/bearer.ts';
import { fullestName } from './names/fullest-name.ts';
import { honorificOf } from './names/honorifics.ts';
import type { NameForm } from './names/name-form.ts';
import { titleOfPlaceIn } from './names/title-of-place.ts';
import type { Person } from './person.ts';

/** The person that a bearer of names is, in a book or in something shorter, in a story or in news. */
export function personOf(bearer: Bearer, index: number, isBook: boolean, isStory: boolean, isShared: boolean): Person {
  const name = fullestName(bearer, isBook, isShared);
  const plural = !bearer.organization && isPlural(name) && !isGivenInFull(bearer);
  const forms = [...bearer.forms].sort((a, b) => b.count - a.count || a.index - b.index);
  const aliases: string[] = [];
  for (const { full, text, nickname } of forms)
    for (const alias of [full, text, nickname]) if (alias !== null && alias !== name && !aliases.includes(alias)) aliases.push(alias);
  const kind = kindOf(bearer, name, plural, isStory);
  const known = kind === 'organization' ? nounOfKnownBody(name.toLowerCase()) : undefined;
  return {
    index,
    name,
    aliases,
    kind,
    gender: bearer.gender ?? kinGender(name),
    plural,
    anonymous: false,
    role: null,
    // `the company` is said of them all
    offices: known === undefined || /^(?:company|union|party|pollster|government)$/.test(known) ? [] : [known],
    traits: [],
    bearer,
    count: bearer.count,
    likeness: isOnlyCalledKin(bearer) ? 0 : likenessOf(bearer, isStory, isBook),
    narrates: false,
  };
}

const FATHERS = new Set('dad daddy papa pa pop father grandpa granddad grandfather uncle'.split(' '));
const MOTHERS = new Set('mum mummy mumsy mom mommy mama mamma ma mother grandma granny gran nan grandmother auntie aunt nanny nurse'.split(' '));

/** `Mum`: the word tells, though no pronoun does. */
function kinGender(name: string): Gender | null {
  const lower = name.toLowerCase();
  return FATHERS.has(lower) ? 'm' : MOTHERS.has(lower) ? 'f' : null;
}

/** `Not yet, Mother!`, and the narrator never calls her so: she is somebody who has another name, or none. */
function isOnlyCalledKin({ forms, narrated }: Bearer): boolean {
  return narrated === 0 && forms.every(({ words, honorific }) => words.length === 1 && honorific === null && honorificOf(words[0] ?? '')?.rank === 'kin');
}

/**
 * How much the forms are used as a person's name is: with honorifics or known first names, by speakers and those who
 * are called, as subjects, followed by `he` and `she`; places stand after `in`, things after `the`, and other words are
 * also written small. Between 0 and 1.
 */
function likenessOf(bearer: Bearer, isStory: boolean, isBook: boolean): number {
  let honorific = 0;
  let spoke = 0;
  let called = 0;
  let subject = 0;
  let located = 0;
  let definite = 0;
  let generic = 0;
  let followed = 0;
  let small = 0;
  for (const form of bearer.forms) {
    if (form.honorific !== null || titleOfPlaceIn(form) !== null) honorific += form.count;
    spoke += form.spoke;
    called += form.called;
    subject += form.subject;
    located += form.located;
    definite += form.definite;
    generic += form.generic;
    followed += form.followed.m + form.followed.f - form.followed.it - form.followed.they;
    small = Math.max(small, form.small);
  }
  const { count } = bearer;
  const share = (times: number) => times / count;
  let evidence = -1.5;
  if (honorific > 0) evidence += 2.5;
  const known = bearer.given.some((given) => isGivenName(given));
  if (known) evidence += 1.5;
  evidence += 1.5 * Math.min(2, spoke) + 0.7 * Math.min(3, called);
  if (count > 2) evidence += 3 * Math.min(0.5, share(subject)) + 2 * Math.max(-0.5, Math.min(0.5, share(followed)));
  // who is named but twice and acts each time
  else if (count === 2 && subject === 2) evidence += 1;
  // `Kwabena Asare has signed`: a name in full that no list holds, acts, and has neither article nor place
  if (!known && subject + spoke > 0 && definite + located === 0 && bearer.forms.some(isUnknownInFull)) evidence += 1.6;
  // `Zarko chuckled`: in a story no word of the language acts so; a book names whom it is about more often
  else if (isStory && !isBook && !known && subject + spoke > 0 && definite + located + generic === 0 && bearer.forms.some(isUnheardOf)) evidence += UNHEARD_OF;
  evidence -= 12 * Math.max(0, share(located) - 0.04) + (share(definite) > 0.5 && !(isStory && share(subject) >= ACTS) ? 1.5 : 0);
  // `a Saxon`, `Saxon chiefs`: one of a people
  evidence -= 6 * Math.max(0, share(generic) - 0.15);
  if (small > count && honorific === 0) evidence -= 1.5;
  return 1 / (1 + Math.exp(-1.5 * evidence));
}

/** `The Fox lived … The Fox was … The Fox laughed`: the share of the mentions of somebody who does something each time. */
const ACTS = 0.7;

const UNHEARD_OF = 0.5;

/** A word that is none of the language, nor a place. */
function isUnheardOf({ words, honorific }: NameForm): boolean {
  const [word = ''] = words;
  return words.length === 1 && honorific === null && word.length > 2 && !isListedWord(word) && !isPlace(word);
}

/** Two words or three that are none of the language. */
function isUnknownInFull({ words, honorific }: NameForm): boolean {
  return honorific === null && words.length > 1 && words.length < 4 && words.every((word) => word.length > 1 && !isListedWord(word) && !isPlace(word));
}

/** A person of whom nothing is known yet. */
export function nobody(index: number): Person {
  return {
    index,
    name: null,
    aliases: [],
    kind: 'person',
    gender: null,
    plural: false,
    anonymous: false,
    role: null,
    offices: [],
    traits: [],
    bearer: null,
    count: 1,
    likeness: 1,
    narrates: false,
  };
}

/** Those whom no list has for people in the singular. */
const OF_MANY = /^(?:germans|latin[oa]s|hispanics|millennials|conservatives|liberals|partisans|dems|boomers)$|-americans$/;

/** `Republicans`, `Senate Liberals`, `Young Christians`; not Queens */
function isPlural(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (isPlace(name.toLowerCase())) return false;
  return nounClass(last)?.plural === true || OF_MANY.test(last) || (last.endsWith('s') && isPeopleNoun(last.slice(0, -1)));
}

/** `Dotty Deans` and `Ms. Deans`, who is one; not `Virginia Republicans`. */
function isGivenInFull({ given, forms }: Bearer): boolean {
  // `Ms. Banks`
  if (forms.some(({ honorific }) => honorific?.gender != null)) return true;
  return given.some((word) => isGivenName(word) && !isPlace(word));
}
