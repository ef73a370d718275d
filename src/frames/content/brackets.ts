import type { Item } from '../../text/units.ts';

/** Is a bracket that opens in `[start, at)` still open? */
export function opensBracket(items: readonly Item[], start: number, at: number): boolean {
  for (let index = at - 1; index >= start; index--) {
    const lower = items[index]?.lower;
    if (lower === ')' || lower === ']') return false;
    if (lower === '(' || lower === '[') return true;
  }
  return false;
}

/** `called it “late” (Herald)`: what stands in brackets is in the content with both. */
export function closesBracket(items: readonly Item[], start: number, at: number): boolean {
  const lower = items[at]?.lower;
  return (lower === ')' || lower === ']') && opensBracket(items, start, at);
}

/** Items between the brackets. */
const SHORTEST_ASIDE = 4;

/** `accused the Dock Union | (DU) | of stalling`: brackets after a name with its initials or its seat, in which nothing ends. */
export function isInBracketsOfName(items: readonly Item[], at: number): boolean {
  const sign = items[at]?.lower;
  if (sign !== '(' && sign !== ')') return false;
  const step = sign === '(' ? 1 : -1;
  for (let other = at + step; other !== at + step * (SHORTEST_ASIDE + 2); other += step) {
    const { kind, lower = '' } = items[other] ?? {};
    if (lower === '(' || lower === ')') {
      const open = Math.min(at, other);
      const after = items[Math.max(at, other) + 1];
      return lower !== sign && items[open - 1]?.capital === true && items[open + 1]?.capital === true && after?.kind === 'word' && !after.capital;
    }
    if (kind !== 'word' && kind !== 'number' && lower !== ',' && lower !== '-') return false;
  }
  return false;
}
