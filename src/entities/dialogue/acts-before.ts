import type { Gender } from '../entity.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { type Events, Role } from './event.ts';
import { eventFrom } from './region.ts';

/**
 * `It was Mrs. Holt who came to the rescue. “I believe,” she said`: who acts in the sentence that ends before token `first`, where
 * nobody else of the gender is told of in it; -1 for nobody.
 */
export function actsBefore(
  { paragraphOf, sentenceOf, quoted, tokens }: Reading,
  events: Events,
  people: readonly Person[],
  first: number,
  gender: Gender,
): number {
  let end = first - 1;
  while (end > 0 && tokens[end]?.kind === 'mark') end--;
  if (quoted[end] === 1 || paragraphOf[end] !== paragraphOf[first] || !/^[.!?]$/.test(tokens[end]?.lower ?? '')) return -1;
  let actor = -1;
  for (let event = eventFrom(events, end + 1) - 1; event >= 0; event--) {
    const at = events.token[event] ?? 0;
    if (sentenceOf[at] !== sentenceOf[end] || paragraphOf[at] !== paragraphOf[end]) break;
    const person = events.person[event] ?? -1;
    if (person < 0) {
      // `He saw Otto laugh.`
      if (events.role[event] === Role.subject) return -1;
      continue;
    }
    const own = people[person]?.gender ?? null;
    if (own !== null && own !== gender) continue;
    if (actor >= 0 && actor !== person) return -1;
    if (own === null || (events.role[event] !== Role.subject && actor < 0)) return -1;
    actor = person;
  }
  return actor;
}
