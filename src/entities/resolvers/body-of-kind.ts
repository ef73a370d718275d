import { wordsOfNamesCalled } from '../../lexicon/body-kinds.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Mention } from '../../types.ts';
import { isBody, isOfKind } from '../body-nouns.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { namedAfter } from '../told-in-sentence.ts';

/** Of all that speaks for any such body so much must speak for one. */
const LEAST = 0.6;

/** `the school said` after Osk College. */
export const bodyOfKind = defineResolver({
  id: 'body-of-kind',
  explain: 'A word of its name tells that the body is what the noun says.',
  examples: {
    hits: [
      ['Ilmar College closed its library on Friday. “We are too few,” the school said.', 'Ilmar College'],
      ['The Ilmar Supreme Court met on Friday. The high court said the bell was cracked.', 'Ilmar Supreme Court'],
    ],
    misses: [
      'Ilmar Ferries closed its office on Friday. “We are too few,” the school said.',
      'Ilmar College helped a school in Osk. “We are too few,” the school said.',
      'Ilmar College closed its library on Friday. “We are too few,” the dance school said.',
    ],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1 || scene.token(mention.first)?.lower !== 'the') return null;
    const pair = wordsOfNamesCalled(`${scene.token(mention.head - 1)?.lower}-${scene.headOf(mention)}`);
    const words = pair ?? wordsOfNamesCalled(scene.headOf(mention));
    if (words === null) return null;
    const from = mention.head - (pair === null ? 0 : 1);
    const after = namedAfter(scene, mention, quotation);
    const weights = nearnessAt(scene, mention, quotation, {
      suits: (who) => isBody(who) && !after.has(who.index) && isOfKind(who, words) && suitModifiers(scene, mention, from, who),
      untold: () => false,
    });
    const { person, weight } = heaviest(weights);
    let total = 0;
    for (const one of weights.values()) total += one;
    return person < 0 || weight < LEAST * total ? null : { person, weights: () => weights };
  },
});

/** `the private school`, `the Ilmar school`; not `the dance school`, which is another. */
function suitModifiers(scene: Scene, { first }: Mention, last: number, { name }: Person): boolean {
  const own = (name ?? '').toLowerCase().split(' ');
  for (let at = first + 1; at < last; at++) {
    const { lower = '', pos = 0, capital = false } = scene.token(at) ?? {};
    if (lower.includes('-') || own.includes(lower)) continue;
    if (capital || (pos & Pos.adjective) === 0) return false;
  }
  return true;
}
