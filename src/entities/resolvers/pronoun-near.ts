import { Role } from '../dialogue/event.ts';
import type { Pronoun } from '../dialogue/pronouns.ts';
import { tokenFrom } from '../dialogue/read-turns.ts';
import { eventFrom } from '../dialogue/region.ts';
import type { Person } from '../people.ts';
import { defineResolver } from '../resolver.ts';

const BACK_PARAGRAPHS = 8;
const SUBJECT = 3;
const OTHER = 1;
/** Each sentence further back weighs so much less. */
const FADE = 0.6;
/** Who spoke last is who goes on speaking. */
const SPOKE = 4;
const SPOKE_FADE = 0.5;
const LEAST_LIKENESS = 0.2;
/** A person whose gender nothing tells weighs less where the pronoun tells one. */
const UNTOLD = 0.6;

/** `She added`: whoever spoke last or was last spoken of, by gender and number. */
export const pronounNear = defineResolver({
  id: 'pronoun-near',
  explain: 'A pronoun stands for whoever was last spoken of, by gender, number and place in the sentence.',
  resolve({ mention, quotation }, scene) {
    if (mention === null) return null;
    const pronoun = scene.pronounOf(mention);
    if (pronoun === null) return null;
    const { events, people } = scene.names;
    const { sentenceOf, paragraphOf } = scene.reading;
    const token = tokenFrom(scene.reading.tokens, mention.span.start);
    const sentence = sentenceOf[token] ?? 0;
    const paragraph = paragraphOf[token] ?? 0;
    const weights = new Map<number, number>();
    const add = (person: number, weight: number) => {
      const who = people[person];
      if (who === undefined || !agrees(who, pronoun)) return;
      const doubt = pronoun.gender !== null && who.gender === null ? UNTOLD * who.likeness : 1;
      weights.set(person, (weights.get(person) ?? 0) + weight * doubt);
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
    const speaker = quotation.speaker;
    // nobody tells themselves
    const own = speaker !== null && speaker !== mention ? scene.spoken[0]?.person : undefined;
    let best = -1;
    for (const [person, weight] of weights) if (person !== own && (best < 0 || weight > (weights.get(best) ?? 0))) best = person;
    return { person: best };
  },
});

function agrees(who: Person, pronoun: Pronoun): boolean {
  if (pronoun.thing) return who.kind === 'organization' || who.kind === 'document';
  if (pronoun.plural) return who.plural || who.kind === 'group' || who.kind === 'organization';
  if (who.plural || who.kind !== 'person' || who.likeness < LEAST_LIKENESS) return false;
  return pronoun.gender === null || who.gender === null || who.gender === pronoun.gender;
}
