import { defineResolver } from '../resolver.ts';

/** `Bell said`, where the document has told of Otto Bell. */
export const named = defineResolver({
  id: 'named',
  explain: 'The words are a name of someone in the document.',
  resolve({ mention }, scene) {
    if (mention?.kind !== 'name') return null;
    const person = scene.namedBy(mention)[0];
    return person === undefined ? null : { person };
  },
});
