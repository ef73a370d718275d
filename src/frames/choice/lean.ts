import type { Clause } from '../clause/clause.ts';
import { isHearing } from '../clause/hearing.ts';
import { tailOf } from '../clause/tail.ts';

/** `The gate was shut, the court heard.`: nothing else is told with a clause before such hearers; none in the gold. */
const HEARD = 3.5;
/** `The crews were told by the harbour office to wait.`: who spoke is named; too few in the gold for a weight. */
const TOLD_BY = 1.3;

/** The log odds by which a clause is a report, whatever is read as its content. */
export function leanOf(clause: Clause): number {
  if (isHearing(clause)) return HEARD;
  return isToldBy(clause) ? TOLD_BY : 0;
}

function isToldBy(clause: Clause): boolean {
  const { items, verb, entry } = clause;
  return verb.form === 'passive' && items[verb.last]?.lower === 'by' && /^(?:tell|ask|urge)$/.test(entry.class) && tailOf(clause).kind === 'to';
}
