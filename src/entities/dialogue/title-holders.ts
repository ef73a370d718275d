import { officeNoun } from '../../lexicon/offices.ts';
import { honorificOf } from '../names/honorifics.ts';
import type { Person } from '../person.ts';

/** So much of the mentions bear the title of one whom the title alone stands for. */
const MOSTLY = 0.4;
/** Times that the title is told with the name. */
const LEAST = 3;
/** Another general who is named so much more seldom is not `the general`. */
const SELDOMER = 5;
const RANKS = new Set(['force', 'profession', 'title']);
/** Titles that are nouns for anybody: `said the lady`. */
const ANYBODY = /^(?:lady|dame|lord|sir)$/;

/** Whom a story means by `the general`, `the doctor`: the one who is mostly named so, General Bell. By the noun. */
export function titleHolders(people: readonly Person[]): ReadonlyMap<string, number> {
  const holders = new Map<string, Person[]>();
  for (const person of people) {
    const { bearer } = person;
    if (bearer === null || person.kind !== 'person') continue;
    const times = new Map<string, number>();
    for (const { honorific, honorificText, words, count } of bearer.forms) {
      if (honorific === null || !RANKS.has(honorific.rank) || words.length === 0) continue;
      const title = (honorificText ?? '').toLowerCase().split(' ').at(-1) ?? '';
      const noun = officeNoun(title.replace('.', ''));
      if (honorificOf(noun) !== null && !ANYBODY.test(noun)) times.set(noun, (times.get(noun) ?? 0) + count);
    }
    for (const [noun, count] of times) {
      if (count < LEAST || count < MOSTLY * bearer.count) continue;
      holders.set(noun, [...(holders.get(noun) ?? []), person]);
    }
  }
  const alone = new Map<string, number>();
  for (const [noun, all] of holders) {
    const [best, rival] = all.sort((a, b) => b.count - a.count);
    if (best !== undefined && best.count >= SELDOMER * (rival?.count ?? 0)) alone.set(noun, best.index);
  }
  return alone;
}
