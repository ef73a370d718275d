import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { isNameOrPerson } from '../mentions/somebody.ts';
import { subjectBefore } from '../mentions/subject.ts';
import type { Item } from '../text/units.ts';
import type { Announced } from './announced.ts';

const IS = /^(?:is|was|were|are)$/;
/** `more openly philosophical` */
const MOST_OF_MANNER = 4;

/** `Her friend Ana Lund was more philosophical:` tells how she put it; `The rules were simple:` tells nothing of anybody. */
export function announcedInManner(items: readonly Item[]): Announced | null {
  const colon = items.length - 1;
  const manner = items[colon - 1];
  if (items[colon]?.lower !== ':' || manner?.kind !== 'word' || manner.capital || (manner.pos & Pos.adjective) === 0) return null;
  let is = colon - 2;
  while (is > colon - 2 - MOST_OF_MANNER && (((items[is]?.pos ?? 0) & Pos.adverb) !== 0 || /^(?:more|less)$/.test(items[is]?.lower ?? ''))) is--;
  const verb = items[is];
  if (verb === undefined || !IS.test(verb.lower)) return null;
  const subject = subjectBefore(items, is, 0)?.phrase;
  const head = items[subject?.head ?? -1];
  if (subject === undefined || head === undefined) return null;
  const somebody = subject.pronoun ? /^(?:he|she|they)$/.test(head.lower) : isNameOrPerson(head);
  return somebody ? { cue: { span: { start: verb.start, end: verb.end }, lemma: 'be' }, speaker: mentionOf(items, subject) } : null;
}
