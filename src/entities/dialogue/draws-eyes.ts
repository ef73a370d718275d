import type { Reading } from '../reading.ts';
import { sirIn } from './address.ts';
import { type Events, Role } from './event.ts';
import { eventFrom } from './region.ts';

/** What draws the eyes of those who are there: whoever does so has something to say. */
const DRAWS = /^(?:cough(?:s|ed)|knock(?:s|ed)|appear(?:s|ed)|enter(?:s|ed)|scream(?:s|ed)|gasp(?:s|ed)|shriek(?:s|ed)|arrive[sd])$/;
const DRAWS_WITH = /^(?:(?:came|comes) (?:in|up|back|out)|(?:ran|runs) (?:in|up|out)|(?:looked|looks) in|(?:cleared|clears) (?:his|her))$/;
const SUBORDINATE = /^(?:when|while|as|until|till|before|after|that|where|because|if|who|which|whom|whose)$/;

/** `The maid came in with a card.⏎“A gentleman, my lord.”`: who has come in, or coughed, and speaks to one of those who are there; -1 for nobody. */
export function drawsEyesBefore(reading: Reading, events: Events, first: number, last: number): number {
  const { tokens, paragraphOf, firstOf, quoted, heading, opens } = reading;
  const paragraph = paragraphOf[first] ?? 0;
  const end = firstOf[paragraph] ?? 0;
  const start = firstOf[paragraph - 1] ?? end;
  if (paragraph === 0 || first - end > 1 || heading[paragraph - 1] === 1 || tokens[end - 1]?.lower !== '.') return -1;
  // the last sentence of the paragraph before
  let from = end - 1;
  let verb = -1;
  for (; from > start && opens[from] === 0; from--) if (drawsEyes(tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '')) verb = from;
  if (verb < 0 || quoted[from] === 1) return -1;
  for (let at = start; at < end; at++) if (quoted[at] === 1) return -1;
  // `Ana was at the table when somebody knocked.`
  for (let at = from; at < verb; at++) {
    // `Ana, who was late, came in.`
    if (tokens[at]?.lower === 'who' && tokens[at - 1]?.lower === ',') while (at < verb && tokens[at]?.lower !== ',') at++;
    else if (SUBORDINATE.test(tokens[at]?.lower ?? '')) return -1;
  }
  const person = subjectFrom(events, from, verb);
  return person >= 0 && callsAnother(reading, events, first, last, person) ? person : -1;
}

function drawsEyes(verb: string, next: string): boolean {
  return DRAWS.test(verb) || DRAWS_WITH.test(`${verb} ${next}`);
}

/** The first who acts in a stretch; -1 for a pronoun and for nobody. */
function subjectFrom(events: Events, from: number, end: number): number {
  for (let event = eventFrom(events, from); event < events.size && (events.token[event] ?? 0) < end; event++)
    if (events.role[event] === Role.subject) return events.person[event] ?? -1;
  return -1;
}

/** Do the words call somebody, and not the one whom another may greet so: `“Ana!”`? */
function callsAnother(reading: Reading, events: Events, first: number, last: number, person: number): boolean {
  let calls = sirIn(reading, { first, last }) !== 0;
  for (let event = eventFrom(events, first); event < events.size && (events.token[event] ?? 0) < last; event++) {
    if (events.quoted[event] === 0 || events.role[event] !== Role.vocative) continue;
    if (events.person[event] === person) return false;
    calls = true;
  }
  return calls;
}
