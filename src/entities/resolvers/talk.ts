import { UNKNOWN } from '../dialogue/candidates.ts';
import { defineResolver } from '../resolver.ts';

/** Whoever is less likely to take a turn than this is not named: a wrong name is worse than none. */
const LEAST_SHARE = 0.35;

/** Turns of a talk, with a pronoun, a noun or nothing beside them. */
export const talk = defineResolver({
  id: 'talk',
  explain: 'The talk as a whole: who was named, who is called, who spoke before and after.',
  examples: {
    hits: [['“Where were you?” said Tom Arden.\n\n“Nowhere,” said Ruth.\n\n“Nowhere! All night?”\n\n“All night.”\n\n“And the boat?”\n\n“Gone!”', 'Tom Arden']],
    misses: ['Marta Quist dug a well. “It is dry,” she said.'],
  },
  resolve({ mention, quotation, part }, scene) {
    if (part !== 'speaker' || quotation.type === 'indirect' || !scene.isDialogue) return null;
    if (mention?.kind === 'name') return null;
    const taker = scene.takerOf(quotation);
    if (taker === null) return null;
    if (taker.person === UNKNOWN || taker.share < LEAST_SHARE) {
      // `they cried`, who are no one of them
      if (mention?.kind === 'pronoun' && scene.headOf(mention) === 'they') return null;
      // `said the other`: one of the two, and no third
      const third = mention?.kind === 'nominal' && scene.headOf(mention) !== 'other';
      return third ? null : { person: -1, weights: taker.weights };
    }
    return taker;
  },
});
