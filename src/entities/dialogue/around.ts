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
  /** `“Already?” Clara put down the pot. “It is late.”`: whose act follows the first words at once; -1 where nobody's does. */
  readonly middleOpens: number;
  /** The same where nothing more is said. */
  readonly tailOpens: number;
  readonly called: readonly number[];
  readonly spokenOf: readonly number[];
  /** Who says that the name is his: `“I’m Otto.”` */
  readonly ownName: readonly number[];
  /** Gender of the one addressed as `sir` or `madam`, 1 or 2; 0 where nobody is. */
  readonly sir: number;
}

/** The narrative beside a turn and before it. */
export function regionsOf(around: Around | undefined): readonly Region[] {
  return around === undefined ? [] : [around.before, around.lead, around.middle, around.tail];
}

/** Narrative before and after a turn is read no farther than so many tokens. */
const LONGEST_REGION = 220;

export function aroundOf(reading: Reading, events: Events, turns: readonly Turn[], turn: Turn, index: number, narrator: number): Around {
  const region = (from: number, to: number): Region => (to <= from ? EMPTY : regionOf(events, eventFrom(events, from), eventFrom(events, to), narrator));
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
  const ownName: number[] = [];
  for (const [first, last] of turn.pieces) {
    for (let event = eventFrom(events, first); event < events.size && (events.token[event] ?? 0) < last; event++) {
      const person = events.person[event] ?? -1;
      if (person < 0 || events.quoted[event] === 0) continue;
      const role = events.role[event];
      (role === Role.vocative ? called : role === Role.own ? ownName : spokenOf).push(person);
    }
  }
  const [, closed = turn.last] = turn.pieces[0] ?? [];
  return {
    middleOpens: turn.pieces.length < 2 ? -1 : actorAt(events, closed),
    tailOpens: tailTo > turn.last ? actorAt(events, turn.last) : -1,
    lead: region(leadFrom, turn.first),
    middle,
    tail: region(turn.last, tailTo),
    before: sameBefore ? EMPTY : region(Math.max(beforeFrom, start - LONGEST_REGION), start),
    after: sameAfter ? EMPTY : region(end, Math.min(afterTo, end + LONGEST_REGION)),
    called,
    spokenOf,
    ownName,
    sir: sirIn(reading, turn),
  };
}

/** The person whose name is the subject that begins at a token; -1 for nobody. */
function actorAt(events: Events, token: number): number {
  const event = eventFrom(events, token);
  const begins = event < events.size && (events.token[event] ?? 0) === token;
  return begins && events.quoted[event] === 0 && events.role[event] === Role.subject ? (events.person[event] ?? -1) : -1;
}
