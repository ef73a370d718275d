import type { Gender } from '../entity.ts';
import type { Person } from '../person.ts';

/**
 * `“Have you a sister, Mr. Quist?” … said the young man`: the one of a gender whom people call and the narrator does not name;
 * -1 for nobody and for several.
 */
export function onlyCalled(gender: Gender | null, people: readonly Person[]): number {
  if (gender === null) return -1;
  let only = -1;
  for (const { index, bearer, kind, gender: own, narrates } of people) {
    if (bearer === null || kind !== 'person' || own !== gender) continue;
    if (bearer.narrated > 0 || narrates || only >= 0) return -1;
    if (bearer.forms.some(({ called }) => called > 0)) only = index;
  }
  return only;
}
