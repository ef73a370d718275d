import { sameOffice } from '../../lexicon/offices.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { asOne, joinedBefore } from '../joined.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';
import { toldBefore } from '../told-before.ts';

const BACK_PARAGRAPHS = 6;
/** Any two will do. */
const ANY = /^(?:couple|pair|duo|two|both|spouses|brothers|sisters|siblings|twins|newlyweds|parents)$/;

/** `The couple said` after Walter and Doreen Bell; `the governors said` after two of them. */
export const pair = defineResolver({
  id: 'pair',
  explain: 'The noun stands for the two who were named together.',
  examples: {
    hits: [
      ['Walter and Doreen Bell bought the mill. “It turns,” the couple said.', 'Walter Bell and Doreen Bell'],
      ['Gov. Irena Holt of Vermont and Gov. Otto Brandt of Ohio met on Friday. “It is late,” the governors said.', 'Irena Holt and Otto Brandt'],
      ['Sen. Irena Holt met Sen. Otto Brandt on the quay. “It is late,” the two senators said.', 'Irena Holt and Otto Brandt'],
    ],
    misses: ['Irena Holt and Otto Brandt met two pilots. “It is late,” the pilots said.', 'Irena Holt met Otto Brandt. “It is late,” a couple said.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1) return null;
    const noun = scene.headOf(mention);
    const first = scene.token(mention.first)?.lower ?? '';
    if (!/^(?:the|these|both)$/.test(first) && noun !== 'both') return null;
    const counted = NUMBERS.indexOf(scene.token(mention.first + 1)?.lower ?? '');
    const many = counted >= 0 && mention.head === mention.first + 2 ? counted + 2 : 0;
    const told = toldBefore(scene, mention.first, [noun]);
    // `14 bishops, among them …`
    if (told !== null && numberOf(scene, told.first) !== 0 && numberOf(scene, told.first) !== (many || 2)) return null;
    const office = singular(noun);
    if (office !== null) {
      const holds = (who: Person) => who.offices.some((own) => sameOffice(own, office));
      const found = joinedBefore(scene, mention.first, BACK_PARAGRAPHS, (people) => people.every(holds) && (many === 0 || people.length === many));
      if (found !== null) return { person: asOne(scene, found.people) };
      const holders = first === 'both' || many > 0 ? bearersOf(scene, mention.first, holds) : [];
      if (holders.length === (many || 2)) return { person: asOne(scene, holders) };
    }
    // `the two rowers` of whom nothing else was told
    if (!ANY.test(noun) && !(many > 0 && nounClass(noun)?.kind === 'group' && told === null)) return null;
    const found = joinedBefore(scene, mention.first, BACK_PARAGRAPHS, (people) => people.length === (many || 2));
    return found === null ? null : { person: asOne(scene, found.people) };
  },
});

const NUMBERS = ['two', 'three', 'four', 'five'];

/** The number with which a description begins at token `at`; 0 where none does, -1 for one that is written in figures. */
function numberOf(scene: Scene, at: number): number {
  const token = scene.token(at);
  const known = NUMBERS.indexOf(token?.lower ?? '');
  return known >= 0 ? known + 2 : token?.kind === 'number' || ((token?.pos ?? 0) & Pos.number) !== 0 ? -1 : 0;
}

/** The noun for one of a group: `governors` → `governor`. */
function singular(noun: string): string | null {
  if (nounClass(noun)?.plural !== true) return null;
  const one = noun.endsWith('men') ? `${noun.slice(0, -3)}man` : noun.replace(/s$/, '');
  return isPersonNoun(one) ? one : null;
}

/** Those who were named before token `from` and hold the office, in order of their names. */
function bearersOf({ names }: Scene, from: number, holds: (who: Person) => boolean): Person[] {
  const found = new Set<Person>();
  for (let at = 0; at < names.mentions.length && (names.mentions[at]?.first ?? from) < from; at++) {
    const who = names.people[names.personOfMention[at] ?? -1];
    if (who?.kind === 'person' && holds(who)) found.add(who);
  }
  return [...found];
}
