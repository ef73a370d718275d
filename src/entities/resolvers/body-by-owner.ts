import { nounClass } from '../../lexicon/titles.ts';
import type { Mention } from '../../types.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** Words between the article and the noun, with their `’s`. */
const LONGEST = 6;

/** `the auditor’s office said` after the Office of the State Auditor. */
export const bodyByOwner = defineResolver({
  id: 'body-by-owner',
  explain: 'The noun and whose it is stand in the name of one body.',
  examples: {
    hits: [
      ['The Office of the State Auditor opened on Friday. The auditor’s office said the bell was cracked.', 'Office of the State Auditor'],
      ['The National Union of Pilots met on Friday. The pilots’ union said the bell was cracked.', 'National Union of Pilots'],
    ],
    misses: [
      'The Office of the State Auditor opened on Friday. The mayor’s office said the bell was cracked.',
      'The Office of the State Auditor wrote to the Office of the City Auditor. The auditor’s office said the bell was cracked.',
    ],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1 || nounClass(scene.headOf(mention))?.kind !== 'organization')
      return null;
    const words = wordsBefore(scene, mention);
    if (words === null) return null;
    let person = -1;
    for (const { index, kind, bearer, name } of scene.names.people) {
      if (kind !== 'organization' || bearer === null || !hasAll(name ?? '', words)) continue;
      if (person >= 0) return null;
      person = index;
    }
    return person < 0 ? null : { person };
  },
});

/** `the | attorney general ’s office`: the words between the article and the noun with the noun, in small letters all; null where nobody owns it. */
function wordsBefore(scene: Scene, { head }: Mention): readonly string[] | null {
  const words = [scene.token(head)?.lower ?? ''];
  let owned = false;
  for (let at = head - 1; at > head - LONGEST; at--) {
    const { lower = '', kind, capital = false } = scene.token(at) ?? {};
    if (lower === 'the') return owned && words.length > 1 ? words : null;
    const sign = lower === "'s" || (kind === 'mark' && /^['’]$/.test(lower));
    if (sign && at !== head - 1) return null;
    owned ||= sign;
    if (sign) continue;
    if (kind !== 'word' || capital) return null;
    words.push(lower);
  }
  return null;
}

function hasAll(name: string, words: readonly string[]): boolean {
  const own = name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(' ');
  return words.every((word) => own.includes(word));
}
