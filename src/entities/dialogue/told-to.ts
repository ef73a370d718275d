import type { Mention } from '../../types.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { Events } from './event.ts';
import { pronounOf } from './pronouns.ts';
import { eventFrom } from './region.ts';

/** So many paragraphs back somebody is near enough to be `him`. */
const NEAR = 3;

/** `Ana let Clara in.⏎“You are late,” Ana told her.`: the only one of the gender near but the speaker; -1 for nobody and for several. */
export function toldTo({ tokens, paragraphOf }: Reading, events: Events, people: readonly Person[], mention: Mention, speaker: number): number {
  const gender = pronounOf(tokens[mention.head]?.lower ?? '')?.gender ?? null;
  if (gender === null || speaker < 0) return -1;
  const from = (paragraphOf[mention.first] ?? 0) - NEAR;
  let only = -1;
  for (let event = eventFrom(events, mention.first) - 1; event >= 0 && (events.paragraph[event] ?? 0) >= from; event--) {
    const person = events.person[event] ?? -1;
    if (person < 0 || person === speaker || person === only || people[person]?.kind !== 'person') continue;
    const own = people[person]?.gender ?? null;
    if (own !== null && own !== gender) continue;
    if (own === null || only >= 0) return -1;
    only = person;
  }
  return only;
}
