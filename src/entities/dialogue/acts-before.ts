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
    const acts = events.role[event] === Role.subject;
    const own = people[person]?.gender ?? (acts && tellsOf(events, event, gender === 'm' ? 1 : 2) ? gender : null);
    if (own !== null && own !== gender) continue;
    if (actor >= 0 && actor !== person) return -1;
    if (own === null || (!acts && actor < 0)) return -1;
    actor = person;
  }
  return actor;
}

/**
 * `The Captain came in. He was tall, and he bowed to Lady Orme.⏎“Forgive me,” he began.`: who alone of the gender is told of in the
 * paragraph before one that opens with what is said; -1 for nobody and for several.
 */
export function actsInParagraphBefore(reading: Reading, events: Events, people: readonly Person[], first: number, gender: Gender): number {
  const { paragraphOf, firstOf, quoted, heading } = reading;
  const paragraph = paragraphOf[first] ?? 0;
  const start = firstOf[paragraph] ?? 0;
  const from = firstOf[paragraph - 1] ?? start;
  if (paragraph === 0 || first - start > 1 || from === start || heading[paragraph - 1] === 1) return -1;
  for (let at = from; at < start; at++) if (quoted[at] === 1) return -1;
  const own = gender === 'm' ? 1 : 2;
  let actor = -1;
  let last = -1;
  for (let event = eventFrom(events, from); event < events.size && (events.token[event] ?? 0) < start; event++) {
    const person = events.person[event] ?? -1;
    const subject = events.role[event] === Role.subject;
    if (person < 0) {
      // `He saw Otto come in.`
      if (events.pronoun[event] === own && actor < 0) return -1;
      if (subject) last = events.pronoun[event] === own ? actor : -1;
      continue;
    }
    // `The Fourth Form grinned.`
    if (people[person]?.kind !== 'person') continue;
    const told = people[person]?.gender ?? (subject && tellsOf(events, event, own) ? gender : null);
    if (told !== null && told !== gender) {
      if (subject) last = -1;
      continue;
    }
    if (told === null || (actor >= 0 && actor !== person) || (actor < 0 && !subject)) return -1;
    actor = person;
    if (subject) last = actor;
  }
  return last;
}

/** `Digby pointed with his thumb.`: does a pronoun of the gender follow in the sentence, before anybody else is told of? */
function tellsOf(events: Events, event: number, own: number): boolean {
  const next = event + 1;
  return next < events.size && events.sentence[next] === events.sentence[event] && events.person[next] === -1 && events.pronoun[next] === own;
}
