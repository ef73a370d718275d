import { isPlace } from '../../lexicon/places.ts';
import type { Pronoun } from '../dialogue/pronouns.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../people.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';

const LEAST_LIKENESS = 0.05;

/** `She added`: whoever spoke last or was last spoken of, by gender and number. */
export const pronounNear = defineResolver({
  id: 'pronoun-near',
  explain: 'A pronoun stands for whoever was last spoken of, by gender, number and place in the sentence.',
  examples: {
    hits: [
      ['Marta Quist dug a well. “It is dry,” she said.', 'Marta Quist'],
      ['Otto Brandt met Marta Quist at the well. “It is dry,” she said.', 'Marta Quist'],
      ['Ana Lund, one of the pilots, was late. Irena Holt had waited for her. “The fog was thick,” she told Holt.', 'Ana Lund'],
    ],
    misses: ['Marta Quist dug a well. “It is dry,” said her brother.'],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null) return null;
    const pronoun = scene.pronounOf(mention);
    if (pronoun === null) return null;
    const weights = nearnessAt(scene, mention, quotation, {
      suits: (who) => agrees(who, pronoun),
      untold: (who) => pronoun.gender !== null && who.gender === null,
    });
    // nobody tells themselves
    const other = part === 'speaker' ? quotation.addressee : quotation.speaker;
    const own = part === 'speaker' ? (other?.kind === 'name' ? scene.namedBy(other)[0] : undefined) : scene.spoken[0]?.person;
    if (own !== undefined) weights.delete(own);
    return { person: heaviest(weights).person, weights: () => weights };
  },
});

function agrees(who: Person, pronoun: Pronoun): boolean {
  if (pronoun.thing) return who.kind === 'organization' || who.kind === 'document';
  if (pronoun.plural) return who.plural || who.kind === 'group' || (who.kind === 'organization' && !isPlace(who.name?.toLowerCase() ?? ''));
  if (who.plural || who.kind !== 'person' || who.likeness < LEAST_LIKENESS) return false;
  return pronoun.gender === null || who.gender === null || who.gender === pronoun.gender;
}
