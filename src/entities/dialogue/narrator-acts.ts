import { isUnchanging } from '../../lexicon/unchanging-verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';

/** `I heard a step. “Who is there?”`: what whoever tells the story takes in, or asks, leads to what another says. */
const TAKES_IN = /^(?:heard|hear|saw|see|met|meet|found|find|asked|ask|knew|know|noticed|felt|feel|watched|recognised|recognized|remember|remembered|read)$/;
const ADVERBS = 2;

/**
 * `I shrugged. “If you like.”`, `“If you like.” I shrugged.`: does whoever tells the story act beside words that nobody is said to say?
 *
 * @param from the first token of the narrative before the words
 * @param first the first token of what is said, and `last` the one after it
 * @param end where the paragraph ends
 */
export function narratorActs(reading: Reading, from: number, first: number, last: number, end: number): boolean {
  let after = last;
  while (after < end && reading.tokens[after]?.kind === 'mark') after++;
  if (after < end && reading.quoted[after] === 0 && reading.opens[after] === 1) return acts(reading, after, end);
  let at = first - 1;
  while (at > from && (reading.opens[at] === 0 || reading.quoted[at] === 1)) at--;
  return at >= from && at < first && reading.quoted[at] === 0 && acts(reading, at, first);
}

function acts({ tokens }: Reading, at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'i' || tokens[at]?.capital !== true) return false;
  let verb = at + 1;
  while (verb <= at + ADVERBS && tokens[verb]?.kind === 'word' && ((tokens[verb]?.pos ?? 0) & ~(Pos.adverb | Pos.negation)) === 0) verb++;
  const token = tokens[verb];
  return token?.kind === 'word' && verb < end && !TAKES_IN.test(token.lower) && ((token.pos & TENSED) !== 0 || isUnchanging(token.lower));
}
