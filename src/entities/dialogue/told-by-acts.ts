import type { Around } from './around.ts';
import { Clue, type Turn } from './turn.ts';

/** Of all turns, so many are told by acts alone in a text that often does so. */
const OFTEN = 0.15;

/** Whose act alone stands beside a turn without a report: `“Already?” Clara put down the pot.`; -1 for nobody's. */
export function actorOf({ clue }: Turn, { lead, middle, tail, middleOpens, tailOpens }: Around, narrator: number): number {
  if (clue !== Clue.none) return -1;
  const mine = lead.endsOnMe || middle.firstPerson || tail.firstPerson;
  return Math.max(lead.lastSubject, middleOpens, tailOpens, mine ? narrator : -1);
}

/** Does a text often tell by acts alone who speaks, as those of today do? In others who acts after the words is as often who hears them. */
export function tellsByActs(turns: readonly Turn[], around: readonly Around[], narrator: number): boolean {
  let acts = 0;
  turns.forEach((turn, index) => {
    if (actorOf(turn, around[index] as Around, narrator) >= 0) acts++;
  });
  return acts >= OFTEN * turns.length;
}
