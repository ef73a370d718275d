import type { Pronoun } from '../dialogue/pronouns.ts';
import type { Person } from '../people.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest, salienceAt } from '../salience.ts';

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
    const speaker = quotation.speaker;
    // nobody tells themselves
    const own = speaker !== null && speaker !== mention ? scene.spoken[0]?.person : undefined;
    const weights = salienceAt(scene, mention, (who) => {
      if (!agrees(who, pronoun)) return 0;
      return pronoun.gender !== null && who.gender === null ? UNTOLD * who.likeness : 1;
    });
    return { person: heaviest(weights, own).person, weights: () => weights };
  },
});

function agrees(who: Person, pronoun: Pronoun): boolean {
  if (pronoun.thing) return who.kind === 'organization' || who.kind === 'document';
  if (pronoun.plural) return who.plural || who.kind === 'group' || who.kind === 'organization';
  if (who.plural || who.kind !== 'person' || who.likeness < LEAST_LIKENESS) return false;
  return pronoun.gender === null || who.gender === null || who.gender === pronoun.gender;
}
