import { isBodyWord } from '../../lexicon/bodies.ts';
import { isGivenName, isLastName } from '../../lexicon/names.ts';
import { isOfAPeople } from '../../lexicon/people-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { NameMention } from './name-form.ts';
import { isOffice } from './office-token.ts';

const LONGEST_TITLE = 8;
/** What a company can be as well as a person. */
const COMPANY = new Set(
  'owner operator maker contractor partner rival publisher donor investor broker trader developer host opponent ally agent neighbour neighbor brewer retailer supplier producer manufacturer builder distributor provider importer exporter carrier promoter landlord employer miner grocer distiller broadcaster'.split(
    ' ',
  ),
);
const DETERMINER = new Set("an a the its his her their our another one 's".split(' '));

const HOUSES = /^(?:trading|publishing|auction|fashion|finance|investment|software)$/;
/** What has a title and no will of its own. */
const WORK = new Set(
  'series film movie novel book memoir album song play musical opera sitcom drama comedy documentary podcast poem painting sculpture'.split(' '),
);

/** May the noun be said of a company and of a person? */
export const isCompanyToo = (lower: string) => COMPANY.has(lower);

/**
 * `the newspaper Dagblad`, `Xandu, the official news agency,`: the nouns beside a name that say what body it is become its
 * offices; and where no first name and no pronoun makes it a person, they make it a body.
 */
export function noteBody(reading: Reading, mention: NameMention, person: Person): void {
  if (person.gender !== null || person.bearer === null || person.bearer.titles.size > 0 || person.bearer.given.some((given) => isGivenName(given))) return;
  const { tokens } = reading;
  notePeople(reading, mention, person);
  if (person.kind === 'person' && isFollowedAsBody(reading, mention)) person.kind = 'organization';
  const before = tokens[mention.first - 1];
  if (before?.kind === 'word' && (!before.capital || reading.opens[mention.first - 1] === 1) && before.pos !== 0) note(person, before.lower, false);
  if (person.kind === 'person' && isParent(tokens, mention.first)) person.kind = 'organization';
  // `trading house Corvel`
  if (before?.lower === 'house' && HOUSES.test(tokens[mention.first - 2]?.lower ?? '')) note(person, 'firm', false);
  // `Another broker, Lund & Fell, …`, `the operator, Holt Link.`
  if (before?.lower === ',' && /^[,.]$/.test(tokens[mention.last]?.lower ?? '')) {
    const owner = nounBefore(reading, mention.first - 1, isThing(mention.form.words));
    if (owner !== null) note(person, owner, false);
  }
  if (tokens[mention.last]?.lower !== ',') return;
  let at = mention.last + 1;
  // `Oskwater, Norland’s biggest retailer,`
  if (tokens[at]?.capital === true && tokens[at + 1]?.lower === "'s") at++;
  if (!DETERMINER.has(tokens[at]?.lower ?? '')) return;
  let noun = '';
  let most = false;
  for (let next = at + 1; next < at + 1 + LONGEST_TITLE; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || ((token.pos & MODIFIER) === 0 && token.lower !== "'s") || ((token.pos & Pos.preposition) !== 0 && token.lower !== "'s"))
      break;
    // `a group | based in Osk`
    if ((token.pos & Pos.verbPart) !== 0 && isBodyNoun(noun)) break;
    most ||= /(?:^most|[a-z]est)$/.test(token.lower);
    noun = token.lower;
  }
  note(person, noun, most);
}

/** `Its parent, the Dutch investor Corvel,` */
function isParent(tokens: Reading['tokens'], first: number): boolean {
  let at = first - 1;
  while (at > first - LONGEST_KIND - 2 && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.lower === ',' && tokens[at - 1]?.lower === 'parent' && /^(?:its|'s)$/.test(tokens[at - 2]?.lower ?? '');
}

/** Offices that are held in firms and in nobody. */
const IN_FIRMS = /^(?:ceo|cfo|coo|founder|co-founder|chairman|chairwoman)$/;

/** `Pelican chief executive Ana Lund`, `Pelican shares fell`: what only firms have. */
function isFollowedAsBody({ tokens }: Reading, { last, form }: NameMention): boolean {
  const [next, after] = [tokens[last], tokens[last + 1]];
  const lower = next?.lower ?? '';
  if (lower === 'chief') return /^(?:executive|financial|operating|technology|product|marketing|information|economist|scientist)$/.test(after?.lower ?? '');
  if (lower === 'shares' || lower === 'stock') return after !== undefined && !after.capital && (after.pos & Pos.verbPast) !== 0;
  // `Pelican Alliance leader Ana Lund`, `Aontas councillors voted`
  if (OF_PARTIES.test(lower) && (next?.capital === false || /^(?:mps|tds?|msps?)$/.test(lower)))
    return (
      (lower !== 'leader' || after?.capital === true) &&
      !isListedWord(form.words[form.words.length - 1] ?? '') &&
      !isOfAPeople(form.words[form.words.length - 1] ?? '')
    );
  return IN_FIRMS.test(lower) && after?.capital === true;
}

/** Who sits for a party, and for nobody. */
const OF_PARTIES = /^(?:leader|councillors?|mps|tds?|msps?|lawmakers|backbenchers|frontbenchers)$/;

/** Words between a people’s name and the body’s: `the Norlandish second-tier club Osk Rovers` */
const LONGEST_KIND = 3;

/** `the Portuguese club Osk Rovers`: of what people a body is. */
function notePeople({ tokens }: Reading, { first }: NameMention, { traits }: Person): void {
  for (let at = first - 1; at >= first - LONGEST_KIND && tokens[at]?.kind === 'word'; at--) {
    const { capital = false, lower = '', pos = 0 } = tokens[at] ?? {};
    if (capital && isOfAPeople(lower) && at < first - 1 && !traits.includes(lower)) traits.push(lower);
    if (capital || (pos & MODIFIER) === 0) return;
  }
}

/** @param most is it said to be the biggest of its kind? */
function note(person: Person, noun: string, most: boolean): void {
  // `her novel Low Water`
  if (WORK.has(noun)) person.kind = 'document';
  const body = isBodyNoun(noun);
  if (!body && !COMPANY.has(noun)) return;
  const its = person.bearer?.forms.some(({ followed }) => followed.it > 0) ?? false;
  const initials = /^\p{Lu}{2,6}$/u.test(person.name ?? '');
  if (body || most || its || initials) person.kind = 'organization';
  if (person.kind === 'organization' && !person.offices.includes(noun)) person.offices.push(noun);
}

/** The noun of the description that ends before the comma at token `comma`. */
function nounBefore({ tokens, quoted }: Reading, comma: number, isThing: boolean): string | null {
  const noun = tokens[comma - 1];
  if (noun?.kind !== 'word' || noun.capital || quoted[comma] === 1) return null;
  for (let at = comma - 2; at > comma - 2 - LONGEST_TITLE; at--) {
    const token = tokens[at];
    // `the landlords’ association, Osk Homes,`
    if (token?.kind === 'mark' && tokens[at - 1]?.end === token.start && tokens[at - 1]?.lower.endsWith('s') === true) continue;
    if (token?.kind !== 'word') return null;
    // `Chairman of the party, Ovie Lund,`; but `A spokesman for the insurer, Oskgate Mutual,`
    if (DETERMINER.has(token.lower)) return !isThing && isOffice(tokens[at - 2]) && HELD_IN.test(tokens[at - 1]?.lower ?? '') ? null : noun.lower;
    if ((token.pos & MODIFIER) === 0) return null;
  }
  return null;
}

/** Does the name end with a word of the language that nobody is called by? */
function isThing(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && (isListedWord(last) || isBodyWord(last)) && !isLastName(last) && !isGivenName(last);
}

const HELD_IN = /^(?:of|at|for|in)$/;

/** Groups that have names as bodies have. */
const GROUPS = new Set('group coalition team side band duo trio'.split(' '));

/** May the noun stand for a group that has a name as bodies have? */
export const isGroupWithName = (lower: string) => GROUPS.has(lower);

function isBodyNoun(lower: string): boolean {
  if (GROUPS.has(lower)) return true;
  const known = nounClass(lower);
  return known?.kind === 'organization' && known.plural !== true && !/^(?:house|town|city|country|state|office|exchange|village|county|nation)$/.test(lower);
}
