import { isUnchanging } from '../../lexicon/unchanging-verbs.ts';
import { MODIFIER, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Mention } from '../../types.ts';
import type { Reading } from '../reading.ts';
import type { StoryNouns } from './story-nouns.ts';

const DETERMINER = /^(?:the|an?|another|his|her|my|their|our)$/;
/** Words from the article to the noun. */
const LONGEST = 4;
const ADVERBS = 2;
const OPENERS = /^(?:here|then|now|again|and|but|so|presently|suddenly|thereupon|instantly|immediately|,)$/;

/**
 * Whose act stands beside words that nobody is said to say, where a noun tells of them: `“Sir?” The corporal put his head
 * in.`, `The old man shook his head. “Not I.”`
 *
 * @param from the first token of the narrative before the words
 * @param first the first token of what is said, and `last` the one after it
 * @param end where the paragraph ends
 */
export function beatOf(reading: Reading, nouns: StoryNouns, from: number, first: number, last: number, end: number): Mention | null {
  const after = skipMarks(reading, last, end);
  const tail = after < end && reading.quoted[after] === 0 ? actorAt(reading, nouns, after, end) : null;
  if (tail !== null) return tail;
  // the last sentence before
  let at = first - 1;
  while (at > from && (reading.opens[at] === 0 || reading.quoted[at] === 1)) at--;
  return at >= from && at < first && reading.quoted[at] === 0 ? actorAt(reading, nouns, at, first) : null;
}

function skipMarks({ tokens }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind === 'mark') at++;
  return at;
}

/** The noun phrase at token `at` that is the subject of a verb; null where none is, or where it is a name. */
function actorAt({ tokens }: Reading, nouns: StoryNouns, from: number, end: number): Mention | null {
  let at = from;
  // `Here the doctor broke in`
  while (at < from + ADVERBS && OPENERS.test(tokens[at]?.lower ?? '')) at++;
  if (!DETERMINER.test(tokens[at]?.lower ?? '')) return null;
  let head = at + 1;
  while (head <= at + LONGEST) {
    const token = tokens[head];
    if (token?.kind !== 'word' || token.capital || head >= end) return null;
    if (nouns.isPerson(token.lower) && !nouns.isPerson(tokens[head + 1]?.lower ?? '')) break;
    if ((token.pos & (MODIFIER | Pos.noun)) === 0) return null;
    head++;
  }
  if (head > at + LONGEST) return null;
  let verb = head + 1;
  while (verb < head + 1 + ADVERBS && ((tokens[verb]?.pos ?? 0) & ~(Pos.adverb | Pos.negation)) === 0 && tokens[verb]?.kind === 'word') verb++;
  const acts = tokens[verb];
  if (acts?.kind !== 'word' || verb >= end || ((acts.pos & TENSED) === 0 && !isUnchanging(acts.lower))) return null;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[head]?.end ?? 0 };
  return { kind: 'nominal', phrase: span, span, role: null, first: at, last: head + 1, head };
}
