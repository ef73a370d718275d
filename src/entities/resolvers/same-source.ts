import { wordsOfNamesCalled } from '../../lexicon/body-kinds.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { firstBeginningAt } from '../../text/position.ts';
import type { Mention } from '../../types.ts';
import { isBody, isOfKind, mayBeCalled } from '../body-nouns.ts';
import { eventFrom } from '../dialogue/region.ts';
import { samePaper } from '../document-nouns.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';
import { toldBefore } from '../told-before.ts';

const BACK_PARAGRAPHS = 12;
/** The one body of a text that has the noun in its name is meant however far back it was named. */
const BACK_PARAGRAPHS_ALONE = 40;
/** Anything may be called so: the paper that reports and the paper of which it tells. */
const BACK_PARAGRAPHS_SPOKEN = 8;
/** No few paragraphs of news or talk are so long: a text without paragraphs would be walked back to its beginning each time. */
const BACK_TOKENS = 4000;
/** A body of that kind without a name goes before one with a name no further back. */
const NEAR_PARAGRAPHS = 1;

/** `the commission said` after the Inland Waters Commission; `the spokesman said` after a spokesman for the union. */
export const sameSource = defineResolver({
  id: 'same-source',
  explain: 'The noun alone stands for the body that has it in its name, or for the source that was described with it.',
  examples: {
    hits: [
      ['The Inland Waters Commission met for an hour. The commission said the lock would stay shut.', 'Inland Waters Commission'],
      ['A spokesman for the union said the strike was over. “We are glad,” the spokesman said.', 'spokesman for the union'],
      ['A senior Vesmark official said the bell was cracked. “It leans,” the Vesmark official said.', 'senior Vesmark official'],
    ],
    misses: [
      'A spokesman for the union said the strike was over. “We are glad,” the ministry spokesman said.',
      'The Inland Waters Commission met for an hour. The company said the lock would stay shut.',
    ],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal') return null;
    if (mention.last !== mention.head + 1 || mention.head === mention.first || !/^(?:the|this|that)$/.test(scene.token(mention.first)?.lower ?? ''))
      return null;
    const noun = scene.headOf(mention);
    const words: string[] = [];
    for (let at = mention.first + 1; at <= mention.head; at++) if (!IN_PASSING.test(scene.token(at)?.lower ?? '')) words.push(scene.token(at)?.lower ?? '');
    const kind = nounClass(noun)?.kind;
    const body = kind === 'organization' || kind === 'group' ? bodyNamed(scene, mention.first, words) : null;
    const told = toldBefore(scene, mention.first, words);
    const spoke = spokeSo(scene, mention.first, words);
    // whichever was told of last
    // `A Marlow poll found … The survey said`
    const paper = kind === 'document' && words.length === 1 ? paperJustSpoke(scene, mention, noun, Math.max(told?.head ?? -1, spoke?.token ?? -1)) : -1;
    if (paper >= 0) return { person: paper };
    const known = body !== null || spoke !== null;
    const { paragraphOf } = scene.reading;
    // `It traded with a ferry fund. Osk Capital was glad. “We won,” the fund said`: whoever has just spoken, where it can be called so
    if (PRINTED.test(noun) && speaksAsBody(scene, mention, Math.max(told?.head ?? -1, spoke?.token ?? -1))) return null;
    if (told !== null && !told.definite && !scene.isSpeaker(told.head) && kind === 'organization' && speaksAsBody(scene, mention, told.head)) return null;
    const far = told !== null && body !== null && (paragraphOf[mention.first] ?? 0) - (paragraphOf[told.head] ?? 0) > NEAR_PARAGRAPHS;
    // `The teachers union is split. … The union said`: told of in this paragraph, and the body with a name before it
    const { paragraphOf: of } = scene.reading;
    const here = told !== null && told.head > told.first && of[told.head] === of[mention.first] && nearer(of, told.head, body, spoke);
    if (told !== null && !far && !(told.definite && known && !here) && told.head > Math.max(body?.token ?? -1, spoke?.token ?? -1))
      return { person: scene.broughtIn(told) };
    const nearest = (body?.token ?? -1) > (spoke?.token ?? -1) ? body : spoke;
    return nearest === null ? null : { person: nearest.person };
  },
});

/** `the Osk-based institute`: told of in passing, and no part of what it is called. */
const IN_PASSING = /-(?:based|headquartered|owned|funded|run)$/;

/** What is said of a body with a name and of what one writes. */
const PRINTED = /^(?:paper|newspaper|magazine|journal)$/;

/** Is what was told of at token `head` in a later paragraph than all that was found? */
function nearer(of: Int32Array, head: number, ...found: readonly (Found | null)[]): boolean {
  return found.every((one) => one === null || (of[one.token] ?? 0) < (of[head] ?? 0));
}

/** The paper that was the last to speak, in this paragraph or the one before, and since token `since`, where it may be called by the noun; else -1. */
function paperJustSpoke(scene: Scene, mention: Mention, noun: string, since: number): number {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who?.kind !== 'document' || last.token < since) return -1;
  // in the one before only where nothing else is called by the noun
  if ((scene.reading.paragraphOf[mention.first] ?? 0) - last.paragraph > (since < 0 ? NEAR_PARAGRAPHS : 0)) return -1;
  return who.offices.some((office) => office !== noun && samePaper(office, noun)) ? who.index : -1;
}

/** Is a body with a name that may be what the noun says the last who has spoken, in this paragraph and since token `from`? */
function speaksAsBody(scene: Scene, mention: Mention, from: number): boolean {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who === undefined || last.token < from || last.paragraph !== scene.reading.paragraphOf[mention.first]) return false;
  const words = wordsOfNamesCalled(scene.headOf(mention));
  // `A hospital in Osk was shut.¶Osk Medical Center was sorry. The hospital said`
  return mayBeCalled(who, scene.headOf(mention)) || (words !== null && isBody(who) && isOfKind(who, words));
}

interface Found {
  readonly person: number;
  readonly token: number;
}

/** Who spoke last under a description with the words. */
function spokeSo(scene: Scene, from: number, words: readonly string[]): Found | null {
  const paragraph = scene.reading.paragraphOf[from] ?? 0;
  for (const spoken of scene.spoken) {
    const who = scene.person(spoken.person);
    if (spoken.paragraph < paragraph - BACK_PARAGRAPHS_SPOKEN || spoken.token < from - BACK_TOKENS) break;
    if (who?.bearer === null && who.offices.includes(words[words.length - 1] ?? '') && hasAll(who.name, words.slice(0, -1))) return spoken;
  }
  return null;
}

/** `the intelligence official` after a U.S. intelligence official. */
function hasAll(name: string | null, words: readonly string[]): boolean {
  const own = (name ?? '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(' ');
  return words.every((word) => own.includes(word));
}

/** The nearest body before token `from` whose name has the words in it. */
function bodyNamed(scene: Scene, from: number, words: readonly string[]): Found | null {
  const { events, people } = scene.names;
  const { tokens, paragraphOf } = scene.reading;
  const paragraph = paragraphOf[from] ?? 0;
  let back = BACK_PARAGRAPHS;
  for (let event = eventFrom(events, firstBeginningAt(tokens, tokens[from]?.start ?? 0)) - 1; event >= 0; event--) {
    if (back === BACK_PARAGRAPHS && (events.paragraph[event] ?? 0) < paragraph - back && isAlone(scene, words)) back = BACK_PARAGRAPHS_ALONE;
    if ((events.paragraph[event] ?? 0) < paragraph - back || (events.token[event] ?? 0) < from - BACK_TOKENS) break;
    const person = events.person[event] ?? -1;
    const who = people[person];
    if (who === undefined || !isNamedBody(who)) continue;
    if (hasAll(who.name, words)) return { person, token: events.token[event] ?? 0 };
  }
  return null;
}

const isNamedBody = ({ kind, bearer }: Person) => kind === 'organization' && bearer !== null;

/** Has one body of the document alone the words in its name? */
function isAlone({ names }: Scene, words: readonly string[]): boolean {
  let found = 0;
  for (const who of names.people) if (isNamedBody(who) && hasAll(who.name, words) && ++found > 1) return false;
  return found === 1;
}
