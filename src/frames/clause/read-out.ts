import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** Verbs whose past form is the participle too, and that tell what was done with a paper. */
const DONE = /^(?:read|issue|write|announce|report|release|quote)$/;
const WHERE = /^(?:to|in|at|by|on|out|aloud|before|from|for|during)$/;
/** Words between the preposition and the paper: `in a short written statement`. */
const FARTHEST = 5;

/** `In a statement read to the court he called it late`: somebody read the paper, and it says nothing by itself; not `the sign in the hall read`. */
export function isReadOut(items: readonly Item[], { form, first, main, lemma }: VerbGroup): boolean {
  if (form !== 'finite' || first !== main || first < 2 || !DONE.test(lemma) || !WHERE.test(items[first + 1]?.lower ?? '')) return false;
  if (nounClass(items[first - 1]?.lower ?? '')?.kind !== 'document') return false;
  for (let at = first - 2; at >= Math.max(0, first - 1 - FARTHEST); at--) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (/^(?:in|through|via|with|from)$/.test(item.lower)) return true;
    if ((item.pos & (Pos.determiner | Pos.possessive | Pos.adjective | Pos.noun | Pos.verbPart | Pos.number)) === 0) return false;
  }
  return false;
}
