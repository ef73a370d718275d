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
