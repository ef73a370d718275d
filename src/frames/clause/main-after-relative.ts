import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Subject } from '../../mentions/subject.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';
import { opensMain } from './opens-main.ts';
import { secondVerb } from './second-verb.ts';

/** A verb and whose it is. */
export interface MainVerb {
  readonly at: number;
  readonly subject: Subject;
}

/**
 * `A driver who said he had worked nights for ten years | told the board`: a clause has one verb, so that the second one which nothing
 * joins to the first is that of whom `who` tells.
 *
 * @param from the item after the verb that `who` is the subject of
 * @returns null where no such verb is seen
 */
export function mainAfterRelative(items: readonly Item[], { head }: NounPhrase, from: number): MainVerb | null {
  if (items[head]?.lower !== 'who' || items[head - 1]?.kind !== 'word') return null;
  const at = secondVerb(items, from);
  const subject = at < 0 ? null : subjectBefore(items, head, 0);
  return subject !== null && opensMain(items, subject.phrase.first) ? { at, subject } : null;
}
