import { type Stats, statSync } from 'node:fs';

/** What the disk tells of a path; undefined where it tells nothing, as of one that is not there or a link to itself. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
