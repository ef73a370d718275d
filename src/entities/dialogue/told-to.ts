import { firstBeginningAt } from '../../text/position.ts';
import type { Mention, Quotation } from '../../types.ts';
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

/** Whom a sentence in the writer's words asks, by the last word of what is asked: `Ana asked her brother whether it would hold.⏎“It will,” he said.` */
export function askedOf({ tokens, text }: Reading, quotations: readonly Quotation[], whom: (mention: Mention, asker: Mention) => number): Map<number, number> {
  const asked = new Map<number, number>();
  for (const { type, cue, content, speaker, addressee } of quotations) {
    if (type !== 'indirect' || cue?.lemma !== 'ask' || addressee === null || speaker === null || !ASKED.test(text.slice(cue.span.start, cue.span.end)))
      continue;
    const person = whom(addressee, speaker);
    if (person >= 0) asked.set(lastWordBefore(tokens, firstBeginningAt(tokens, content[content.length - 1]?.end ?? 0)), person);
  }
  return asked;
}

/** Neither `had asked` nor `to ask`. */
const ASKED = /^ask(?:ed|s)$/;

/** The last word before token `at`. */
export function lastWordBefore(tokens: Reading['tokens'], at: number): number {
  let word = at - 1;
  while (word >= 0 && tokens[word]?.kind !== 'word') word--;
  return word;
}
