import { firstBeginningAt } from '../../text/position.ts';
import type { Quotation } from '../../types.ts';
import { kinMeant } from '../kin/kin-meant.ts';
import { ownerAt } from '../kin/told-kin.ts';
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
      ['Irena Holt had gone below. “It is cracked,” said a voice behind him, and he turned to find Holt at his elbow.', 'Irena Holt'],
      ['Irena Holt was late. The bell rang. “It is Irena Holt,” said a voice.', 'Irena Holt'],
      ['Irena Holt had come with her mother, Agnes Brandt. Holt rang the bell. “It is cracked,” said her mother’s voice.', 'Agnes Brandt'],
    ],
    misses: ['Irena Holt had gone below. “It is cracked,” said a voice.'],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || scene.headOf(mention) !== 'voice') return null;
    const own = tellsName(scene, quotation);
    if (own !== null) return { person: own };
    const revealed = revealedAfter(scene, mention.last);
    if (revealed !== null) return { person: revealed };
    // `her mother’s voice`
    if (scene.token(mention.head - 1)?.lower === "'s") {
      const head = mention.head - 2;
      const meant = ownerAt(scene.reading, head) === null ? null : kinMeant(scene.names, { first: head, head }, [], []);
      if (meant !== null && meant.person >= 0) return { person: meant.person };
    }
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

/** `“It’s Irena,” said a voice.`: whose voice it is, told by itself. */
function tellsName(scene: Scene, { content }: Quotation): number | null {
  let at = firstBeginningAt(scene.reading.tokens, content[0]?.start ?? 0);
  while (scene.token(at)?.kind === 'mark') at++;
  const opener = scene.token(at)?.lower ?? '';
  if (/^(?:it|this)$/.test(opener) && /^(?:is|'s)$/.test(scene.token(at + 1)?.lower ?? '')) at += 2;
  else if (opener === "it's") at++;
  else return null;
  while (/^(?:only|just|me|,)$/.test(scene.token(at)?.lower ?? '')) at++;
  const named = scene.nameFrom(at);
  const person = named === null ? undefined : scene.names.personsOf(named.form)[0];
  return person !== undefined && scene.person(person)?.kind === 'person' && scene.token(named?.last ?? at)?.lower !== "'s" ? person : null;
}

/** Words between the voice and `It was Irena.` */
const MOST_BETWEEN = 8;

const FINDS = /^(?:find|see|meet|face)$/;

/** `said a voice behind them. It was Irena, who …`: whose voice it was, told right after. */
function revealedAfter(scene: Scene, last: number): number | null {
  for (let at = last; at < last + MOST_BETWEEN; at++) {
    if (scene.reading.quoted[at] === 1) return null;
    // `a voice behind him, and he turned to find Irena`
    if (scene.token(at)?.lower === 'to' && FINDS.test(scene.token(at + 1)?.lower ?? '')) {
      const found = scene.nameFrom(at + 2);
      const who = found === null ? undefined : scene.names.personsOf(found.form)[0];
      return who !== undefined && scene.person(who)?.kind === 'person' ? who : null;
    }
    if (scene.token(at)?.lower !== 'it' || scene.token(at + 1)?.lower !== 'was') continue;
    const named = scene.nameFrom(at + 2);
    const person = named === null ? undefined : scene.names.personsOf(named.form)[0];
    return person !== undefined && scene.person(person)?.kind === 'person' ? person : null;
  }
  return null;
}
