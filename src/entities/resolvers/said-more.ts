import { firstBeginningAt } from '../../text/position.ts';
import { defineResolver } from '../resolver.ts';

/** `The prime minister replied, “No”, and called for a vote`: the same words stand for the same one in each report that they speak. */
export const saidMore = defineResolver({
  id: 'said-more',
  explain: 'The words have spoken before in the same sentence, and stand for the same one.',
  examples: {
    hits: [
      [
        'Otto Brandt, the harbour minister, told Irena Holt: “The bridge is rotten.” The prime minister replied: “It is not,” and called for a new survey.',
        'Irena Holt',
      ],
    ],
    misses: ['The pilot said it was late. The pilot said it was early.'],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'nominal' || scene.isDialogue) return null;
    const token = firstBeginningAt(scene.reading.tokens, mention.span.start);
    const same = scene.spoken.filter((spoken) => spoken.token === token);
    return same.length === 1 && same[0] !== undefined ? { person: same[0].person } : null;
  },
});
