import { verbGroupAt } from '../frames/verbs/verb-group.ts';
import { nounClass } from '../lexicon/titles.ts';
import { TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { subjectBefore } from '../mentions/subject.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention } from '../types.ts';

const PERSON = /^(?:he|she|i|we|they)$/;

/** The first clause whose subject is somebody, as what that one did and who it is. */
export function mainClause(items: readonly Item[]): { readonly cue: Cue; readonly speaker: Mention } | null {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word' || (item.pos & TENSED) === 0 || (item.pos & Pos.noun) !== 0) continue;
    const group = verbGroupAt(items, at);
    const subject = group === null ? null : subjectBefore(items, group.first, 0);
    if (group === null || subject === null) continue;
    const head = items[subject.phrase.head];
    if (head === undefined || (head.pos & Pos.relative) !== 0) continue;
    const somebody = subject.phrase.pronoun ? PERSON.test(head.lower) : head.capital || /^(?:person|group)$/.test(nounClass(head.lower)?.kind ?? '');
    if (!somebody) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma: group.lemma };
    return { cue, speaker: mentionOf(items, subject.phrase) };
  }
  return null;
}
