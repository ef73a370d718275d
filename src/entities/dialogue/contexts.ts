import type { Around } from './around.ts';
import { BEATS, CLUES, type ContextName, clueContext, contextIndex } from './model.ts';
import { Clue, Gap, type Turn } from './turn.ts';

const VERBS: ReadonlyMap<string, ContextName> = new Map<string, ContextName>([
  ...words<ContextName>('add continue go resume proceed repeat conclude begin', 'verb-goes-on'),
  ...words<ContextName>('reply answer return rejoin retort respond agree assent object protest interrupt admit', 'verb-answers'),
  ...words<ContextName>('ask inquire enquire demand question', 'verb-asks'),
]);

function words<T>(list: string, name: T): [string, T][] {
  return list.split(' ').map((word) => [word, name]);
}

/** What says whether the speaker changes at this turn. */
export function contextsOf(turn: Turn, before: Turn | undefined, around: Around, callsBefore: boolean): number[] {
  const contexts = [clueContext(turn)];
  // `Otto put down the pot. “It is late.”`: who acts there speaks, whoever spoke last
  const beat = turn.clue === Clue.named ? undefined : BEATS.find((place) => around[place].lastSubject >= 0 || around[place].firstSubject >= 0);
  if (beat !== undefined) contexts.push(contextIndex(`${beat}-subject-${CLUES[turn.clue] as 'pronoun' | 'nominal' | 'none'}`));
  const verb = turn.verb === null ? undefined : VERBS.get(turn.verb);
  if (verb !== undefined) contexts.push(contextIndex(verb));
  if (before === undefined || turn.gap === Gap.far) return contexts;
  if (before.question) contexts.push(contextIndex('question-before'));
  if (before.openEnd) contexts.push(contextIndex('open-end-before'));
  if (before.short) contexts.push(contextIndex('short-before'));
  if (turn.answers) contexts.push(contextIndex('answers-now'));
  if (turn.clue === Clue.none && before.clue === Clue.named) contexts.push(contextIndex('named-before'));
  if (turn.clue === Clue.none && before.clue === Clue.pronoun) contexts.push(contextIndex('pronoun-before'));
  if (turn.gap === Gap.next && !turn.lead && !before.tail && around.middleOpens < 0)
    contexts.push(contextIndex(turn.tail || before.lead ? 'bare-pair-open' : 'bare-pair'));
  if (turn.lead) contexts.push(contextIndex(turn.gap === Gap.next ? 'lead-here-next' : 'lead-here'));
  if (before.tail) contexts.push(contextIndex(turn.gap === Gap.next ? 'tail-before-next' : 'tail-before'));
  if (callsBefore) contexts.push(contextIndex('calls-before'));
  return contexts;
}
