import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { addressFrom } from './address.ts';
import { Clue, Gap, type Turn } from './turn.ts';

/** How those below call those above, with the gender, 1 or 2. */
const DEFERENCE: ReadonlyMap<string, number> = new Map([
  ['sir', 1],
  ['guv', 1],
  ['sahib', 1],
  ["ma'am", 2],
  ['mam', 2],
  ['marm', 2],
  ['madam', 2],
  ['memsahib', 2],
]);

/**
 * `“Stand up,” said Mr. Hobday.⏎“Please, sir,” said Digby. … “Boiled, sir.”⏎“Go on.”`: where one alone is called sir, and calls nobody so,
 * that one does not say it, and answers who does. For each turn those whose it is not.
 */
export function sirsOf(reading: Reading, turns: readonly Turn[], people: readonly Person[]): readonly (readonly number[])[] {
  const genders = turns.map((turn) => deferenceIn(reading, turn));
  const sirs = [-1, onlySir(turns, genders, 1, people), onlySir(turns, genders, 2, people)];
  const says = genders.map((gender, index) => (gender > 0 && (sirs[gender] ?? -1) >= 0 ? speakerOf(turns[index]) : -1)).filter((person) => person >= 0);
  return turns.map(({ clue, gap, lead, tail }, index) => {
    const sir = sirs[genders[index] ?? 0] ?? -1;
    if (sir >= 0) return [sir];
    const answers = clue === Clue.none && gap === Gap.next && !lead && !tail && genders[index] === 0 && (sirs[genders[index - 1] ?? 0] ?? -1) >= 0;
    return answers ? says : [];
  });
}

/** Who is told by name. */
const speakerOf = (turn: Turn | undefined) => (turn?.clue === Clue.named && turn.quotations[0]?.speaker?.kind === 'name' ? (turn.named[0] ?? -1) : -1);

function deferenceIn(reading: Reading, { first, last }: Turn): number {
  for (let at = addressFrom(reading, first, last); at >= 0; at = addressFrom(reading, at + 1, last)) {
    const gender = DEFERENCE.get(reading.tokens[at]?.lower ?? '');
    if (gender !== undefined) return gender;
  }
  return 0;
}

/** Who alone speaks by name right before or after words with `sir` (`ma’am`), and never says it; -1 for nobody and for several. */
function onlySir(turns: readonly Turn[], genders: readonly number[], gender: number, people: readonly Person[]): number {
  const says = new Set<number>();
  const sirs = new Set<number>();
  const speaker = (index: number) => speakerOf(turns[index]);
  for (let index = 0; index < turns.length; index++) if (genders[index] === gender) says.add(speaker(index));
  const code = gender === 1 ? 'm' : 'f';
  for (let index = 0; index < turns.length; index++) {
    if (genders[index] !== gender) continue;
    // the gap before a turn is between it and the one before
    for (const [other, gap] of [[index - 1, turns[index]?.gap] as const, [index + 1, turns[index + 1]?.gap] as const]) {
      const person = speaker(other);
      if (person < 0 || says.has(person) || (gap !== Gap.next && gap !== Gap.same && gap !== Gap.one)) continue;
      const own = people[person]?.gender ?? null;
      if (own === null || own === code) sirs.add(person);
    }
  }
  const [only = -1, other] = sirs;
  return other === undefined ? only : -1;
}
