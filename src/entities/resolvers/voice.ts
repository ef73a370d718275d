import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** `the voice of old Mr. Holt`: so many words stand between the noun and the name, or between the name and the noun. */
const FARTHEST = 4;

/** `said the voice of Irena Holt`, `Irena’s voice called`. */
export const voice = defineResolver({
  id: 'voice',
  explain: 'Somebody’s voice is that one.',
  examples: {
    hits: [
      ['Irena Holt had gone below. “It is cracked,” said the voice of Irena Holt.', 'Irena Holt'],
      ['Irena Holt had gone below. “It is cracked!” called Holt’s voice.', 'Irena Holt'],
      ['Irena Holt had gone below. “It is cracked,” said a voice behind him. It was Holt, who had come up again.', 'Irena Holt'],
    ],
    misses: ['Irena Holt had gone below. “It is cracked,” said a voice.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || scene.headOf(mention) !== 'voice') return null;
    const revealed = revealedAfter(scene, mention.last);
    if (revealed !== null) return { person: revealed };
    const after = scene.token(mention.head + 1)?.lower === 'of';
    const [from, to] = after ? [mention.head + 2, mention.head + 2 + FARTHEST] : [mention.head - FARTHEST, mention.head];
    for (let at = Math.max(0, from); at < to; at++) {
      const named = scene.nameFrom(at);
      if (named === null || (!after && scene.token(named.last)?.lower !== "'s")) continue;
      const person = scene.names.personsOf(named.form)[0];
      return person === undefined || scene.person(person)?.kind !== 'person' ? null : { person };
    }
    return null;
  },
});

/** Words between the voice and `It was Irena.` */
const MOST_BETWEEN = 8;

/** `said a voice behind them. It was Irena, who …`: whose voice it was, told right after. */
function revealedAfter(scene: Scene, last: number): number | null {
  for (let at = last; at < last + MOST_BETWEEN; at++) {
    if (scene.reading.quoted[at] === 1) return null;
    if (scene.token(at)?.lower !== 'it' || scene.token(at + 1)?.lower !== 'was') continue;
    const named = scene.nameFrom(at + 2);
    const person = named === null ? undefined : scene.names.personsOf(named.form)[0];
    return person !== undefined && scene.person(person)?.kind === 'person' ? person : null;
  }
  return null;
}
