import type { Reading } from '../reading.ts';
import { sirIn } from './address.ts';
import { type Events, Role } from './event.ts';
import { EMPTY, eventFrom, type Region, regionOf } from './region.ts';
import type { Turn } from './turn.ts';

/** What the text says around a turn and in it. */
export interface Around {
  readonly lead: Region;
  readonly middle: Region;
  readonly tail: Region;
  readonly before: Region;
  readonly after: Region;
  readonly called: readonly number[];
  readonly spokenOf: readonly number[];
  /** Gender of the one addressed as `sir` or `madam`, 1 or 2; 0 where nobody is. */
  readonly sir: number;
}

/** Narrative before and after a turn is read no farther than so many tokens. */
const LONGEST_REGION = 220;

export function aroundOf(reading: Reading, events: Events, turns: readonly Turn[], turn: Turn, index: number): Around {
  const region = (from: number, to: number): Region => (to <= from ? EMPTY : regionOf(events, eventFrom(events, from), eventFrom(events, to)));
  const start = reading.firstOf[turn.paragraph] ?? 0;
  const end = reading.firstOf[turn.paragraph + 1] ?? reading.tokens.length;
  const previous = turns[index - 1];
  const next = turns[index + 1];
  const sameBefore = previous !== undefined && previous.paragraph === turn.paragraph;
  const sameAfter = next !== undefined && next.paragraph === turn.paragraph;
  const leadFrom = sameBefore ? previous.last : start;
  const tailTo = sameAfter ? next.first : end;
  const beforeFrom = previous === undefined ? 0 : (reading.firstOf[previous.paragraph + 1] ?? 0);
  const afterTo = next === undefined ? reading.tokens.length : (reading.firstOf[next.paragraph] ?? 0);
  const middle = turn.pieces.length < 2 ? EMPTY : region(turn.first, turn.last);
  const called: number[] = [];
  const spokenOf: number[] = [];
  for (const [first, last] of turn.pieces) {
    for (let event = eventFrom(events, first); event < events.size && (events.token[event] ?? 0) < last; event++) {
      const person = events.person[event] ?? -1;
      if (person < 0 || events.quoted[event] === 0) continue;
      (events.role[event] === Role.vocative ? called : spokenOf).push(person);
    }
  }
  return {
    lead: region(leadFrom, turn.first),
    middle,
    tail: region(turn.last, tailTo),
    before: sameBefore ? EMPTY : region(Math.max(beforeFrom, start - LONGEST_REGION), start),
    after: sameAfter ? EMPTY : region(end, Math.min(afterTo, end + LONGEST_REGION)),
    called,
    spokenOf,
    sir: sirIn(reading, turn),
  };
}
