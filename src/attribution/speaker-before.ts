import type { Unit } from '../text/units.ts';
import type { Mention } from '../types.ts';
import { mainClause } from './main-clause.ts';
import type { Surroundings } from './sieve.ts';

/** Sentences back to the last report. */
const FARTHEST = 16;

/** Who spoke last before the unit in a report; where nobody did, whoever the text opens with: `Head coach Ana Lund met the press.` */
export function speakerBefore(unit: Unit, { reportsIn, unitBefore }: Surroundings): Mention | null {
  let at = unitBefore(unit);
  for (let steps = 0; at !== null && steps < FARTHEST; steps++) {
    const report = reportsIn(at).findLast(({ speaker, parent }) => speaker !== null && parent === null);
    if (report !== undefined) return report.speaker;
    const opening = at.index === 0 ? mainClause(at.items) : null;
    if (opening !== null) return opening.speaker.kind === 'name' ? opening.speaker : null;
    at = unitBefore(at);
  }
  return null;
}
