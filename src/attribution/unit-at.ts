import { firstEndingAfter } from '../text/position.ts';
import type { Unit } from '../text/units.ts';

/** The unit around an offset, or the first after it; null after the last. */
export function unitAt(units: readonly Unit[], offset: number): Unit | null {
  return units[firstEndingAfter(units, offset)] ?? null;
}
