import { isFirstName, isLastName } from '../../lexicon/names.ts';
import { isNominative } from '../../lexicon/pronouns.ts';
import { isListedWord } from '../../lexicon/words.ts';
import { mayAct } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from './clause.ts';

const SAYS = /^(?:say|ask|reply|answer)$/;
/** Words that open what somebody says aloud and no clause of the writer's. */
const OPENS_SPEECH = /^(?:well|no|yes|yeah|nah|oh|ah|hey|look|listen|please|sorry|okay|ok|sure|child|honey|darling|dear)$/;
const ASKS = /^(?:how|what|why|where|who|when|which|whose|are|is|do|did|can|could|will|would|have|has)$/;
/** What only somebody says to somebody: `don’t go`, `you have to come`. */
const BIDS = /^(?:don't|let's)$/;
const ADDRESSES = /^(?:you|you're|you've|you'll|you'd|we're|i'm|i'll|i've)$/;
/** `he said, you know, that it was late` */
const FILLS = /^(?:know|see|guess|mean|think|believe|suppose|understand)$/;
/** Items of the longest answer that has no verb. */
const SHORT = 6;

/** `I said, how much more?`, `He said, Good.`: the item at which begins what is said aloud without its marks; -1 where nothing does. */
export function saidAloudFrom({ items, verb, after, place, first, subject, subjectUnit }: Clause): number {
  if (place !== 'before' || verb.negated || !SAYS.test(verb.lemma) || after > verb.last) return -1;
  if (items[after]?.lower !== ',' || items[first - 1]?.lower === ',' || !isAloud(items, after + 1)) return -1;
  // nothing but `and` before him: no report in the middle of another
  if (subject === null || subjectUnit.items !== items) return -1;
  const kin = !subject.pronoun && /^(?:my|our)$/.test(items[subject.first]?.lower ?? '') && mayAct(items, subject);
  if (!kin && !(subject.pronoun && isNominative(items[subject.head]?.lower ?? ''))) return -1;
  if (subject.first > 0 && !/^(?:and|but|so|then)$/.test(items[subject.first - 1]?.lower ?? '')) return -1;
  return items.slice(after).some(({ kind }) => kind === 'passage') ? -1 : after + 1;
}

function isAloud(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined || first.kind !== 'word') return false;
  if (OPENS_SPEECH.test(first.lower)) return first.capital || items[from + 1]?.lower === ',';
  if (BIDS.test(first.lower)) return true;
  if (ADDRESSES.test(first.lower)) return !FILLS.test(items[from + 1]?.lower ?? '');
  if (ASKS.test(first.lower)) return items.at(-1)?.lower === '?';
  // `He said, Good.`
  if (!first.capital || items.length - from > SHORT || timePhraseAt(items, from) > from) return false;
  return isListedWord(first.lower) && !isFirstName(first.lower) && !isLastName(first.lower);
}
