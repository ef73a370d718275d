import { type Events, Role } from './event.ts';
import { eventFrom } from './region.ts';
import type { Turn } from './turn.ts';

/** Who was named lately, the last one first, and how often each. */
export interface Recency {
  readonly named: readonly number[];
  readonly subject: readonly number[];
  readonly total: number;
  readonly counts: ReadonlyMap<number, number>;
}

const RECENT_EVENTS = 120;

/** Looks back from a turn; who is no candidate is not counted. */
export function recencyOf(events: Events, turn: Turn, candidates: Int32Array): Recency {
  const named: number[] = [];
  const subject: number[] = [];
  const counts = new Map<number, number>();
  let total = 0;
  const from = eventFrom(events, turn.first);
  for (let event = from - 1; event >= 0 && event > from - RECENT_EVENTS; event--) {
    const person = events.person[event] ?? -1;
    if (person < 0 || !candidates.includes(person)) continue;
    total++;
    counts.set(person, (counts.get(person) ?? 0) + 1);
    if (events.quoted[event] === 1) continue;
    if (!named.includes(person)) named.push(person);
    if (events.role[event] === Role.subject && !subject.includes(person)) subject.push(person);
  }
  return { named, subject, total, counts };
}
