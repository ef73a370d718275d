import { mentionOf } from '../mentions/mention.ts';
import { mayHoldView } from '../mentions/somebody.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { Item } from '../text/units.ts';
import { extentOfPhrase, likelyEnd } from './content/extent.ts';
import { spanOfItems } from './content/span-of-items.ts';
import type { FrameMatch } from './frame.ts';
import type { VerbGroup } from './verbs/verb-group.ts';

/**
 * `Ana Lund | made it clear | that …`, `Ana Lund | took the view | that …`: the report of a verb and the word that goes with it;
 * null where nobody holds it (`wants to make clear that`, `It is clear that`).
 *
 * @param at the last item of the cue
 * @param that the item that opens the content
 * @param kind how its end is judged: `that`, or `bare` for a clause without it
 */
export function heldThat(items: readonly Item[], verb: VerbGroup, at: number, that: number, kind = 'that'): FrameMatch | null {
  if (verb.form === 'infinitive' || verb.form === 'ing' || verb.negated) return null;
  const subject = subjectBefore(items, verb.first, 0)?.phrase;
  if (subject === undefined || !mayHoldView(items, subject)) return null;
  const extent = extentOfPhrase(kind, items, that, verb.lemma, items[verb.main]);
  const content = spanOfItems(items, that, likelyEnd(extent));
  if (content === null) return null;
  const cue = { span: { start: items[verb.first]?.start ?? 0, end: items[at]?.end ?? 0 }, lemma: verb.lemma };
  return { content: [content], cue, speaker: mentionOf(items, subject), extent };
}
