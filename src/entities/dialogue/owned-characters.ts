import { TENSED } from '../../lexicon/word-classes.ts';
import type { Quotation, Token } from '../../types.ts';
import { complementEnd } from '../complement.ts';
import type { Gender } from '../entity.ts';
import { kinWord } from '../kin/kin-words.ts';
import { isOfAge, mayBeCalled } from '../kin/kinship.ts';
import { nobody } from '../people.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { StoryNouns } from './story-nouns.ts';
import { BOOK, isHeld, LEAST_TURNS } from './unnamed-characters.ts';

const OWNER = /^(?:my|our|his|her|their)$/;
/** `her | other older brother` */
const LONGEST_NOMINAL = 3;

interface Owned {
  readonly owner: string;
  readonly first: number;
  readonly head: number;
  readonly tokens: number[];
  acts: boolean;
}

/**
 * Whom a story knows by whose they are alone: `My sister laughed. “Again?”`, `Her boss looked up.` They join the people where
 * the story has but one of the noun with one owner, and nobody with a name is called so.
 *
 * @param known persons of kin nouns, by token
 * @param nouns persons for whom a noun stands
 * @returns these and the new ones
 */
export function withOwned(
  { text, tokens, quoted, heading, paragraphOf }: Reading,
  quotations: readonly Quotation[],
  people: Person[],
  known: ReadonlyMap<number, number>,
  nouns: ReadonlyMap<string, number>,
  story: StoryNouns,
): ReadonlyMap<number, number> {
  if (tokens.length >= BOOK || quotations.filter(({ type, rule, cue }) => type === 'direct' && (rule === 'turn' || cue !== null)).length < LEAST_TURNS)
    return known;
  const speakers = new Set<number>();
  for (const { speaker } of quotations) if (speaker?.kind === 'nominal') speakers.add(speaker.head);
  const found = new Map<string, Owned | null>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (quoted[at] === 1 || !OWNER.test(lower) || heading[paragraphOf[at] ?? 0] === 1) continue;
    const head = nounOf(tokens, at, story);
    if (head < 0) continue;
    const noun = tokens[head]?.lower ?? '';
    const own = found.get(noun);
    const owner = lower === 'our' ? 'my' : lower;
    const acts = speakers.has(head) || isSubject(tokens, head);
    // `my mother`, and then `her mother`: two, and whose is whose cannot be told
    if (own === null || known.has(head) || (own !== undefined && own.owner !== owner) || tokens[head + 1]?.capital === true) found.set(noun, null);
    else if (own === undefined) found.set(noun, { owner, first: at, head, tokens: [head], acts });
    else {
      own.tokens.push(head);
      own.acts ||= acts;
    }
  }
  const all = new Map(known);
  const named = people.length;
  for (const [noun, own] of found) {
    if (own === null) continue;
    // `said her cat`, who is `the cat` too
    const met = nouns.get(noun);
    if (met !== undefined && people[met]?.anonymous === true) for (const token of own.tokens) all.set(token, met);
    if (met !== undefined || !own.acts || isHeld(noun, people)) continue;
    const gender = story.classOf(noun)?.gender ?? null;
    if (own.owner !== 'my' && mayHaveName(noun, gender, people, named)) continue;
    const index = people.length;
    const words = text.slice(tokens[own.first]?.start, tokens[own.head]?.end).replace(/\s+/g, ' ');
    people.push({
      ...nobody(index),
      name: words,
      offices: [noun],
      anonymous: true,
      gender,
      count: own.tokens.length,
    });
    for (const token of own.tokens) all.set(token, index);
  }
  return all;
}

/** `Mr. Bell sat down. “Well?” her father said.`: is there somebody with a name whom the noun may tell of? */
function mayHaveName(noun: string, gender: Gender | null, people: readonly Person[], named: number): boolean {
  const tie = kinWord(noun)?.tie;
  return people.some((person, index) => {
    if (index >= named || person.bearer === null || person.kind !== 'person' || person.plural || person.bearer.narrated === 0) return false;
    if (gender !== null && person.gender !== null && person.gender !== gender) return false;
    return tie === undefined || (isOfAge(person, tie) && mayBeCalled(person, tie, gender));
  });
}

function nounOf(tokens: readonly Token[], at: number, story: StoryNouns): number {
  for (let noun = at + 1; noun <= at + LONGEST_NOMINAL; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || token.capital) return -1;
    if (story.isPerson(token.lower)) {
      const last = story.isPerson(tokens[noun + 1]?.lower ?? '') ? noun + 1 : noun;
      return /^(?:'s|,)$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.capital === true ? -1 : last;
    }
  }
  return -1;
}

/** Does a finite verb follow the noun, or what belongs to it? */
function isSubject(tokens: readonly Token[], head: number): boolean {
  const verb = tokens[complementEnd(tokens, head + 1)];
  return verb?.kind === 'word' && (verb.pos & TENSED) !== 0;
}
