import { givesName } from '../names/roles.ts';
import { defineResolver } from '../resolver.ts';

/** Words of `who asked to be identified only by her first name,`. */
const LONGEST = 16;

/** `A farmer who gave only his first name, Otto, said`: the source tells what it is called. */
export const givesNameAside = defineResolver({
  id: 'gives-name',
  explain: 'The one who is described gives a name in the words after it.',
  examples: {
    hits: [['An official at the mill, who gave only his surname, Brandt, said the bell was cracked.', 'Brandt']],
    misses: ['An official at the mill, who gave no name, said the bell was cracked.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal') return null;
    for (let at = mention.head + 1; at < mention.last + LONGEST && !/^[.;:!?]$/.test(scene.token(at)?.lower ?? '.'); at++) {
      if (!givesName(scene.reading.tokens, at)) continue;
      const named = scene.nameFrom(at);
      const person = named === null ? undefined : scene.names.personsOf(named.form)[0];
      return person === undefined || scene.person(person)?.kind !== 'person' ? null : { person };
    }
    return null;
  },
});
