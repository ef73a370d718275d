import { isGivenName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { nounClass } from '../../lexicon/titles.ts';
import type { Quotation } from '../../types.ts';
import { isJoinedBody } from '../joined-body.ts';
import { isCompanyToo } from '../names/body-beside.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** `officials at the ministry`, `the Ilmar Ferry Union`: a source of its own, by its words. */
export const described = defineResolver({
  id: 'described',
  explain: 'A source known by these words alone.',
  examples: {
    hits: [
      ['Two officials at the ministry said the bell was cracked.', 'Two officials at the ministry'],
      ['“It is cracked,” said a passer-by.', 'passer-by'],
    ],
    misses: ['Irena Holt said the bell was cracked.'],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind === 'pronoun') return null;
    const end = scene.token(mention.last - 1)?.lower ?? '';
    const body = isJoinedBody(scene.reading.tokens, mention.first, mention.last);
    const noun = isMany(scene, mention.last - 1) || body ? nounClass(end) : nounClass(scene.headOf(mention));
    if (mention.kind === 'name') {
      const { text } = scene.reading;
      const words = text
        .slice(mention.span.start, mention.span.end)
        .replace(/\s+/g, ' ')
        .replace(/^(?:the|an?)\s+/i, '');
      const known = scene.calledSo(words);
      if (known >= 0) return { person: known };
      const personal = isGivenName((words.split(' ')[0] ?? '').toLowerCase());
      const kind =
        noun !== undefined && noun.kind !== 'person'
          ? noun.kind
          : personal
            ? 'person'
            : isPlace(words.toLowerCase()) || /^(?:\p{Lu}{2,6}|No\.? \d{1,3})$/u.test(words)
              ? 'organization'
              : noun === undefined
                ? 'person'
                : noun.kind;
      return { person: scene.described(words, { kind, anonymous: kind === 'group' && isMany(scene, mention.last - 1), offices: body ? [end] : [] }) };
    }
    const person = scene.describedBy(mention);
    const who = scene.person(person);
    if (who?.kind === 'person' && isCompanyToo(scene.headOf(mention)) && saysItOfItself(scene, quotation)) {
      who.kind = 'organization';
      who.anonymous = false;
    }
    return person < 0 ? null : { person };
  },
});

/** `Osk and Marlow officials`: does a common noun for people close the words? */
function isMany(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  const known = token === undefined || token.capital ? undefined : nounClass(token.lower);
  return known?.plural === true && known.kind === 'group';
}

/** `The owner of the line said that it would cut jobs` */
function saysItOfItself({ reading }: Scene, { content }: Quotation): boolean {
  const { start = 0 } = content[0] ?? {};
  return /^(?:that )?it (?:would|will|had|has|could)\b/.test(reading.text.slice(start, start + LONGEST_OPENING));
}

/** `that it would` */
const LONGEST_OPENING = 16;
