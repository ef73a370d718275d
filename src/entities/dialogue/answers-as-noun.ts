import { folkClass } from '../../lexicon/characters.ts';
import { firstBeginningAt } from '../../text/position.ts';
import type { Quotation } from '../../types.ts';
import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { Role } from './event.ts';
import { roleInMarks } from './role-in-marks.ts';
import { isHeld } from './unnamed-characters.ts';

/** Answers under a noun that tell whose it is, and that do where the narrator hardly tells of the one who is called. */
const OFTEN = 2;
const SELDOM = 2;

/**
 * `“Is it deep, Hesper?” said Ana.⏎“Very,” said the ship.`: who is asked by name answers, and the noun is theirs. Only where nobody
 * is brought in by it (`A driver leaned in.`) or known by it. The nouns become offices of the persons.
 *
 * @param nouns nouns that stand for people already
 * @returns these and the new ones
 */
export function withAnswers(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly NameMention[],
  personOf: Int32Array,
  people: readonly Person[],
  nouns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const answers = answersUnderNouns(reading, quotations);
  if (answers.size === 0) return nouns;
  const votes = new Map<string, Map<number, number>>();
  mentions.forEach((mention, index) => {
    const noun = mention.quoted ? answers.get(mention.paragraph + 1) : undefined;
    const who = people[personOf[index] ?? -1];
    if (noun === undefined || who === undefined || who.kind !== 'person' || nouns.has(noun)) return;
    if (roleInMarks(reading, mention) !== Role.vocative || !asks(reading, mention.paragraph)) return;
    const own = folkClass(noun)?.gender ?? null;
    if (own !== null && who.gender !== null && own !== who.gender) return;
    const all = votes.get(noun) ?? new Map<number, number>();
    votes.set(noun, all.set(who.index, (all.get(who.index) ?? 0) + 1));
  });
  const all = new Map(nouns);
  for (const [noun, own] of votes) {
    const [best, rival] = [...own].sort((a, b) => b[1] - a[1]);
    const who = people[best?.[0] ?? -1];
    if (best === undefined || who === undefined || best[1] <= (rival?.[1] ?? 0)) continue;
    if ((best[1] < OFTEN && (who.bearer?.narrated ?? 0) > SELDOM) || isBroughtIn(reading, noun) || isHeld(noun, people)) continue;
    who.offices.push(noun);
    who.likeness = 1;
    all.set(noun, who.index);
  }
  return all;
}

/** The nouns that speak first in a paragraph which opens with what they say, by paragraph. */
function answersUnderNouns({ tokens, paragraphOf, firstOf }: Reading, quotations: readonly Quotation[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { speaker, content, type } of quotations) {
    if (type !== 'direct' || speaker?.kind !== 'nominal' || tokens[speaker.first]?.lower !== 'the' || speaker.last !== speaker.head + 1) continue;
    const first = firstBeginningAt(tokens, content[0]?.start ?? 0);
    const paragraph = paragraphOf[first] ?? 0;
    const noun = tokens[speaker.head];
    if (first - (firstOf[paragraph] ?? 0) <= 1 && noun?.capital === false && !ANYBODY.test(noun.lower)) found.set(paragraph, noun.lower);
  }
  return found;
}

const ANYBODY = /^(?:other|others|one|voice|voices|man|woman|men|women|first|second|third|rest|latter|former)$/;

/** Does what is said in the paragraph end in a question? */
function asks({ tokens, quoted, firstOf }: Reading, paragraph: number): boolean {
  let last = '';
  for (let at = firstOf[paragraph] ?? 0; at < (firstOf[paragraph + 1] ?? tokens.length); at++)
    if (quoted[at] === 1 && /^[.!?]$/.test(tokens[at]?.lower ?? '')) last = tokens[at]?.lower ?? '';
  return last === '?';
}

/** `A driver leaned in.`: does the narrative bring somebody in by the noun? */
export function isBroughtIn({ tokens, quoted }: Reading, noun: string): boolean {
  return tokens.some(({ lower }, at) => lower === noun && quoted[at] === 0 && [at - 1, at - 2, at - 3].some((before) => ONE.test(tokens[before]?.lower ?? '')));
}

const ONE = /^(?:an?|another|one)$/;
