import { defineResolver } from '../resolver.ts';

/** `I said`, where somebody narrates. */
export const firstPerson = defineResolver({
  id: 'first-person',
  explain: 'The narrator speaks.',
  examples: {
    hits: [['“Where were you?” I said.', null]],
    misses: ['“Where were you?” she said.'],
  },
  resolve({ mention }, scene) {
    if (mention === null) return null;
    const pronoun = scene.pronounOf(mention);
    if (pronoun === null || !pronoun.first) return null;
    // the writer, or the writer with others, is nobody whom the text names
    return { person: pronoun.plural ? -1 : scene.names.narrator };
  },
});
