import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** What only somebody does: a thing neither demands nor promises. */
const DEEDS: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'promise', 'urge', 'announce', 'accuse', 'call']);
const TENSES = Pos.verbPast | Pos.verbThird;
/** Words that somebody else may hide behind, whose verb it could be. */
const OTHERS = /^(?:who|which|that|he|she|they|we|i|it|people|because|if|when)$/;

/**
 * `He said that the boats had been sold too cheaply and demanded an inquiry`: boats demand nothing, so the second verb is
 * his. Where a clause whose subject is a thing ends before such a verb, joined by `and` or `but`, in the tense of the cue.
 *
 * @param start item at which the clause begins, its `that` included
 * @returns the item before which it ends; `limit` where nothing is seen
 */
export function beforeOwnVerb(items: readonly Item[], start: number, limit: number, cue: Item | undefined): number {
  const tense = (cue?.pos ?? 0) & TENSES;
  // `too soon to say if it was safe but added that …`
  const added = beforeAdded(items, start, limit, tense === 0 ? TENSES : tense);
  const from = items[start]?.lower === 'that' ? start + 1 : start;
  const subject = tense === 0 ? null : nounPhraseAt(items, from, limit);
  if (subject === null || subject.pronoun || !isThing(items[subject.head])) return added;
  for (let at = subject.last + 1; at + 1 < added; at++) {
    const item = items[at];
    if (item === undefined || OTHERS.test(item.lower)) return added;
    if (!/^(?:and|but)$/.test(item.lower)) {
      if (item.capital || (item.kind === 'word' && nounClass(item.lower) !== undefined)) return added;
      continue;
    }
    let verb = at + 1;
    while (only(items[verb]?.pos ?? 0, Pos.adverb)) verb++;
    const next = items[verb];
    if (next?.kind !== 'word' || (next.pos & TENSED & tense) === 0 || (next.pos & (NOUN | Pos.adjective)) !== 0) continue;
    if (!DEEDS.has(reportingForm(next.lower)?.class ?? 'think')) continue;
    return items[at - 1]?.lower === ',' ? at - 1 : at;
  }
  return added;
}

function isThing(head: Item | undefined): boolean {
  return head?.kind === 'word' && !head.capital && nounClass(head.lower) === undefined;
}

/** `…, but added that it was late`: whoever said the first says more, whatever stands between. */
function beforeAdded(items: readonly Item[], start: number, limit: number, tense: number): number {
  for (let at = start + 2; at + 2 < limit; at++) {
    if (!/^(?:and|but)$/.test(items[at]?.lower ?? '')) continue;
    let verb = at + 1;
    while (only(items[verb]?.pos ?? 0, Pos.adverb)) verb++;
    const next = items[verb];
    if (next?.kind !== 'word' || !/^add(?:ed|s)$/.test(next.lower) || (next.pos & tense) === 0) continue;
    const opens = items[verb + 1];
    if (opens?.lower === 'that' || opens?.kind === 'passage' || opens?.lower === ':') return items[at - 1]?.lower === ',' ? at - 1 : at;
  }
  return limit;
}
