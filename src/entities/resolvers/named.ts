import { nounClass } from '../../lexicon/titles.ts';
import type { Mention } from '../../types.ts';
import { isJoinedBody } from '../joined-body.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

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
    misses: ['“It is cracked,” said a passer-by.', 'Harbour Ministry and Works Board spokesmen said the channel was safe.'],
  },
  resolve({ mention }, scene) {
    // `al-Rashid` has no capital where it begins
    if (mention === null || (mention.kind !== 'name' && !scene.isWholeName(mention))) return null;
    if (isOfSeveral(scene, mention)) return null;
    const person = scene.namedBy(mention)[0];
    if (person === undefined) return null;
    // `Senate Republicans` are some of the Republicans
    if (scene.person(person)?.kind === 'group' && (scene.names.mentions[scene.names.mentionAt(mention)]?.start ?? 0) > mention.span.start) return null;
    return { person };
  },
});

/** Of `Lund and her aides`, `Lund and other pilots` the one with a name is told of. */
const WITH_THEM = /^(?:and|his|her|its|their|others?)$/;

/** `Osk and Marlow officials said`: names that only tell which people are meant. */
function isOfSeveral(scene: Scene, { first, last }: Mention): boolean {
  const noun = scene.token(last - 1);
  if (isJoinedBody(scene.reading.tokens, first, last)) return true;
  if (noun === undefined || noun.capital || nounClass(noun.lower)?.plural !== true || nounClass(noun.lower)?.kind !== 'group') return false;
  for (let at = first + 1; at < last - 2; at++) if (scene.token(at)?.lower === 'and') return !WITH_THEM.test(scene.token(at + 1)?.lower ?? '');
  return false;
}
