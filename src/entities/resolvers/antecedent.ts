import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { defineResolver } from '../resolver.ts';

const LONGEST = 7;
/** Characters of a place or party between a name and its apposition. */
const LONGEST_PLACE = 16;

/** `Ana Lund, who said`; `residents who said`: the words before the relative pronoun. */
export const antecedent = defineResolver({
  id: 'antecedent',
  explain: 'A relative pronoun stands for the words before it.',
  examples: {
    hits: [
      ['Marta Quist met residents who said they had heard the bell.', 'residents'],
      ['The union thanked Ana Lund, who said the ferry was late.', 'Ana Lund'],
    ],
    misses: ['Marta Quist said the well was dry.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'pronoun') return null;
    const lower = scene.headOf(mention);
    if (lower !== 'who' && lower !== 'which' && lower !== 'that') return null;
    let last = mention.head;
    if (scene.token(last - 1)?.lower === ',') last--;
    const end = scene.token(last - 1)?.end ?? 0;
    const person = scene.namedAtEnd(end, 0);
    if (person >= 0) return { person };
    let first = last;
    while (first > 0 && last - first < LONGEST) {
      const token = scene.token(first - 1);
      if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') break;
      if ((token.pos & (Pos.noun | Pos.properNoun | Pos.adjective | Pos.number | Pos.preposition)) === 0 || (token.pos & (Pos.pronoun | Pos.auxiliary)) !== 0)
        break;
      if (first === last && (token.pos & Pos.noun) === 0) break;
      first--;
    }
    const from = scene.token(first);
    const article = /^(?:the|an?)$/.test(scene.token(first - 1)?.lower ?? '') ? first - 1 : first;
    if (scene.token(article - 1)?.lower === ',') {
      // `Ana Lund of Ilmar, the deputy mayor, who said`
      const apposed = scene.namedAtEnd(scene.token(article - 2)?.end ?? 0, LONGEST_PLACE);
      if (apposed >= 0) return { person: apposed };
    }
    if (first === last || from === undefined) return { person: -1 };
    const words = scene.reading.text
      .slice(from.start, end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:of|in|at|for|to|by|with|from)\s+/i, '');
    const noun = nounClass(scene.token(last - 1)?.lower ?? '');
    return { person: scene.described(words, { anonymous: true, kind: noun?.kind ?? 'group', plural: noun?.plural === true }) };
  },
});
