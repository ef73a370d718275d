import { isDeputy } from '../../lexicon/offices.ts';
import { defineResolver } from '../resolver.ts';

/** A book knows other boys later on; who of them is meant the talk as a whole tells. In tokens. */
const BOOK = 30_000;

/** `The boy stared. His name was Alby. … the boy said`: whom the noun stands for since his name was told. */
export const introduced = defineResolver({
  id: 'introduced',
  explain: 'The noun stands for the one whom the text has named by it.',
  examples: {
    hits: [['The boy at the oars stared. His name was Alby Crake. “It is deep,” said the boy.', 'Alby Crake']],
    misses: ['The boy at the oars stared at Alby Crake. “It is deep,” said the boy.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1) return null;
    if (scene.token(mention.first)?.lower !== 'the' || isDeputy(scene.token(mention.head - 1)?.lower ?? '')) return null;
    if (scene.reading.tokens.length >= BOOK) return null;
    const person = scene.names.nouns.get(scene.headOf(mention));
    return person === undefined ? null : { person };
  },
});
