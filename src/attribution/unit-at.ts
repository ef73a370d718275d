import type { Unit } from '../text/units.ts';

/** The unit around an offset, or the first after it; null after the last. */
export function unitAt(units: readonly Unit[], offset: number): Unit | null {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return units[low] ?? null;
}
