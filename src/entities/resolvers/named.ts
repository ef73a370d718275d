import { defineResolver } from '../resolver.ts';

/** `Bell said`, where the document has told of Otto Bell. */
export const named = defineResolver({
  id: 'named',
  explain: 'The words are a name of someone in the document.',
  examples: {
    hits: [
      ['Irena Holt rang the bell. “It is cracked,” Holt said.', 'Irena Holt'],
      ['The Harbour and Dredging Authority (HDA) met. The HDA said the channel was safe.', 'Harbour and Dredging Authority'],
      ['Beijing said the channel was closed.', 'Beijing'],
    ],
    misses: ['“It is cracked,” said a passer-by.'],
  },
  resolve({ mention }, scene) {
    // `al-Rashid` has no capital where it begins
    if (mention === null || (mention.kind !== 'name' && !scene.isWholeName(mention))) return null;
    const person = scene.namedBy(mention)[0];
    if (person === undefined) return null;
    // `Senate Republicans` are some of the Republicans
    if (scene.person(person)?.kind === 'group' && (scene.names.mentions[scene.names.mentionAt(mention)]?.start ?? 0) > mention.span.start) return null;
    return { person };
  },
});
