import { firstBeginningAt } from '../text/position.ts';
import type { Mention } from '../types.ts';
import { Role } from './dialogue/event.ts';
import { eventFrom } from './dialogue/region.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';

const BACK_PARAGRAPHS = 8;
const SUBJECT = 3;
const OTHER = 1;
/** Each sentence further back weighs so much less. */
const FADE = 0.6;
/** Who spoke last is who goes on speaking. */
const SPOKE = 4;
const SPOKE_FADE = 0.5;

/**
 * Who the text speaks of where a mention stands: those who were named, as subjects above all, and those who spoke, the
 * latest most.
 *
 * @param suits how well a person fits the mention, 0 for one who cannot be meant
 * @returns weights by person
 */
export function salienceAt(scene: Scene, mention: Mention, suits: (who: Person) => number): Map<number, number> {
  const { events, people } = scene.names;
  const { sentenceOf, paragraphOf } = scene.reading;
  const token = firstBeginningAt(scene.reading.tokens, mention.span.start);
  const sentence = sentenceOf[token] ?? 0;
  const paragraph = paragraphOf[token] ?? 0;
  const weights = new Map<number, number>();
  const add = (person: number, weight: number) => {
    const who = people[person];
    const fits = who === undefined ? 0 : suits(who);
    if (fits > 0) weights.set(person, (weights.get(person) ?? 0) + weight * fits);
  };
  for (let event = eventFrom(events, token) - 1; event >= 0; event--) {
    if ((events.paragraph[event] ?? 0) < paragraph - BACK_PARAGRAPHS) break;
    if (events.quoted[event] === 1) continue;
    const person = events.person[event] ?? -1;
    if (person < 0) continue;
    const distance = sentence - (events.sentence[event] ?? 0);
    add(person, (events.role[event] === Role.subject ? SUBJECT : OTHER) * FADE ** distance);
  }
  let distance = 0;
  for (const spoken of scene.spoken) {
    if (spoken.paragraph < paragraph - BACK_PARAGRAPHS) break;
    if (spoken.token >= token) continue;
    add(spoken.person, SPOKE * SPOKE_FADE ** distance++);
  }
  return weights;
}

/** The person of the most weight, and by how much it leads; -1 where there is none. */
export function heaviest(weights: ReadonlyMap<number, number>, except = -1): { readonly person: number; readonly weight: number; readonly next: number } {
  let person = -1;
  let weight = 0;
  let next = 0;
  for (const [one, own] of weights) {
    if (one === except) continue;
    if (own > weight) {
      next = weight;
      person = one;
      weight = own;
    } else next = Math.max(next, own);
  }
  return { person, weight, next };
}
