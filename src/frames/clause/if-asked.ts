import type { Item } from '../../text/units.ts';

/** `she would say if asked, “…”` */
export function isIfAsked(items: readonly Item[], at: number): boolean {
  const after = items[at + 2];
  return /^(?:if|when)$/.test(items[at]?.lower ?? '') && /^(?:asked|pressed|pushed)$/.test(items[at + 1]?.lower ?? '') && after?.kind !== 'word';
}
