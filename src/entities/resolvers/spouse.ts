import { nounClass } from '../../lexicon/titles.ts';
import { joinedBefore } from '../joined.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';

const BACK_PARAGRAPHS = 6;

/** `Her husband said` after David and Carol Finch. */
export const spouse = defineResolver({
  id: 'spouse',
  explain: 'The husband or wife is the other of two who were named together and share a surname.',
  examples: {
    hits: [['David and Carol Finch run the mill. “It turns,” Carol Finch said. Her husband said it was late.', 'David Finch']],
    misses: ['David Finch and Carol Holt run the mill. “It turns,” Carol Holt said. Her husband said it was late.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1) return null;
    const noun = scene.headOf(mention);
    if (!/^(?:husband|wife)$/.test(noun)) return null;
    const opener = [mention.first, mention.first - 1].map((at) => scene.token(at)?.lower ?? '');
    if (!opener.some((lower) => lower === 'his' || lower === 'her')) return null;
    const gender = nounClass(noun)?.gender ?? null;
    const found = joinedBefore(scene, mention.first, BACK_PARAGRAPHS, (people) => people.length === 2 && shareSurname(people));
    // where nothing tells which of the two is the husband, it is the one who has not just spoken
    const speaker = scene.spoken[0]?.person;
    const other = found?.people.some(({ index }) => index === speaker) ? found.people.find(({ index }) => index !== speaker) : undefined;
    const meant = found?.people.find((who) => who.gender === gender) ?? other;
    return meant === undefined ? null : { person: meant.index };
  },
});

function shareSurname([one, other]: readonly Person[]): boolean {
  const surname = one?.bearer?.surname?.join(' ');
  return surname !== undefined && surname === other?.bearer?.surname?.join(' ');
}
