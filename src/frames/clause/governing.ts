import { lemmaOf } from '../../lexicon/verbs.ts';
import { TENSED, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';

/** The verb that governs words in marks, as the sieve found it. */
export interface Governing {
  readonly lemma: string;
  readonly form: string;
  /** Item index after the verb group. */
  readonly last: number;
  readonly speaker: Mention;
  readonly headOfSpeaker: string;
}

/** The verb to the left that governs the passage at item `at`, with its subject; null where there is none of both. */
export function governingVerb(items: readonly Item[], at: number): (Governing & { readonly group: VerbGroup }) | null {
  const group = governor(items, at);
  const subject = group === null || group.form === 'passive' ? null : speaker(items, group);
  if (group === null || subject === null) return null;
  const head = items.find((item) => item.token === subject.head);
  return { group, lemma: lemmaOf(items[group.main]?.lower ?? ''), form: group.form, last: group.last, speaker: subject, headOfSpeaker: head?.lower ?? '' };
}

function governor(items: readonly Item[], passage: number): VerbGroup | null {
  for (let at = passage - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined || item.lower === ';') return null;
    if (item.kind === 'passage' && item.pos === 0) return null;
    if (item.kind !== 'word' || (item.pos & VERB) === 0) continue;
    if ((item.pos & (Pos.noun | Pos.adjective | Pos.preposition)) !== 0 && (item.pos & Pos.verbIng) === 0 && subjectBefore(items, at, 0) === null) continue;
    // `isn’t holding his breath`
    const goesOn = (item.pos & Pos.verbIng) !== 0 && only(items[at - 1]?.pos ?? 0, Pos.auxiliary);
    if ((item.pos & (Pos.noun | Pos.preposition)) !== 0 && !goesOn) continue;
    return verbGroupAt(items, at);
  }
  return null;
}

function speaker(items: readonly Item[], group: VerbGroup): Mention | null {
  const own = group.form === 'finite' ? subjectBefore(items, group.first, 0) : null;
  if (own !== null) return mentionOf(items, own.phrase);
  // `…, painting it as “…”`, `tried to call it “…”`: the subject of the clause before
  for (let at = group.first - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word' || (item.pos & TENSED) === 0 || (item.pos & Pos.noun) !== 0) continue;
    const before = verbGroupAt(items, at);
    const found = before === null ? null : subjectBefore(items, before.first, 0);
    if (found !== null) return mentionOf(items, found.phrase);
  }
  return null;
}
