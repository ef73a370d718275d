import type { Reading } from '../reading.ts';
import type { Events } from './event.ts';
import { eventFrom } from './region.ts';
import type { Turn } from './turn.ts';

/** `And, Carew—` */
const BEFORE = /^(?:and|here|hi|oh|o|ho|hullo|hey|you|mr|mrs|miss)\.?,?$/;
const STOPS = /^(?:[.!?…—–-]|--+|\.\.+)$/;
const CALLS = /^(?:[!…—–-]|--+|\.\.+)$/;
/** A name with its title. */
const LONGEST_NAME = 3;

/** `“He must stop to dinner. Pym!”`: whom the last words of a turn call for, with no more said; -1 for nobody. */
export function calledFor({ tokens, quoted }: Reading, events: Events, { last, first }: Turn): number {
  for (let event = eventFrom(events, last) - 1; event >= 0 && (events.token[event] ?? 0) >= Math.max(first, last - LONGEST_NAME - 2); event--) {
    const at = events.token[event] ?? 0;
    if (events.quoted[event] === 0) continue;
    // nothing but the rest of the name and signs
    let end = at;
    while (end < last && tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end++;
    // `“Who found it?”⏎“Ana.”` calls nobody
    if (!CALLS.test(tokens[end]?.lower ?? '')) return -1;
    for (let rest = end; rest < last; rest++) if (tokens[rest]?.kind === 'word') return -1;
    let before = at - 1;
    if (before > first && tokens[before]?.lower === ',') before--;
    if (before > first && BEFORE.test(tokens[before]?.lower ?? '')) before--;
    const opens = before < first || quoted[before] === 0 || tokens[before]?.kind === 'mark' || STOPS.test(tokens[before]?.lower ?? '');
    return opens ? (events.person[event] ?? -1) : -1;
  }
  return -1;
}
