import { Pos } from '../../lexicon/words.ts';
import { endOfPronoun } from '../../mentions/contracted.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { type NounPhrase, pronounPhrase } from '../../mentions/phrase.ts';
import { isSomebody } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { isSentence, isWhole } from '../../passages/whole.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { isPronounWithVerb } from '../verbs/finite-verb.ts';

const BE = /^(?:is|was|are|were|am|be|'s)$/;
const CONTRACTED = /['’](?:m|s|re)$/;
const PERSONAL = /^(?:i|he|she|we|they|you|who)$/;
const HEDGES = /^(?:kind|sort|of|all)$/;

export const wasLike = definePhraseFrame({
  id: 'was-like',
  explain: 'Talk as people tell it: “was like” or “goes”, and what was said in marks.',
  anchors: ['like', 'all', 'go', 'goes', 'went'],
  examples: {
    hits: [
      ['I was like, “Give me the oars.”', '“Give me the oars.”'],
      ['Ana’s like, “No way.”', '“No way.”'],
      ['They were just like “What is it now?” and left.', '“What is it now?”'],
    ],
    misses: ['It was like “A Poem in Rust”, only longer.', 'Ana was like “a gull” in the water.', 'The ferry was like, “Heron” or no “Heron”, a bath.'],
  },
  plain: true,
  find({ text, items, at }) {
    const comma = items[at + 1]?.lower === ',';
    const marks = comma ? at + 2 : at + 1;
    const passage = items[marks]?.passage ?? null;
    if (passage === null || !(isSentence(text, passage) || isWhole(text, passage))) return null;
    const bare = items[at]?.lower !== 'like';
    if (bare && !comma) return null;
    const verb = BARE.test(items[at]?.lower ?? '') ? at : verbBefore(items, at);
    const said = verb < 0 ? null : whoSays(items, verb);
    const content = spanOfItems(items, marks, marks + 1);
    if (said === null || content === null) return null;
    const cue = { span: { start: said.from, end: items[at]?.end ?? 0 }, lemma: verb === at ? 'go' : 'be' };
    return { content: [content], cue, speaker: mentionOf(items, said.who) };
  },
});

const BARE = /^(?:go|goes|went)$/;

/** The form of be before `like`, hedges between: `was kind of like`; -1 for none. */
function verbBefore(items: readonly Item[], like: number): number {
  let at = like - 1;
  while (at > 0 && (only(items[at]?.pos ?? 0, Pos.adverb) || HEDGES.test(items[at]?.lower ?? ''))) at--;
  const item = items[at];
  return item !== undefined && (BE.test(item.lower) || (isPronounWithVerb(item) && CONTRACTED.test(item.lower))) ? at : -1;
}

/** Who says it, and where the cue begins; null for `it` and for things. */
function whoSays(items: readonly Item[], verb: number): { who: NounPhrase; from: number } | null {
  const item = items[verb];
  if (item === undefined) return null;
  if (isPronounWithVerb(item)) {
    const who = pronounPhrase(verb);
    return PERSONAL.test(item.lower.split(/['’]/)[0] ?? '') ? { who, from: endOfPronoun(item) ?? item.start } : null;
  }
  const who = subjectBefore(items, verb, 0)?.phrase ?? null;
  if (who === null) return null;
  const somebody = who.pronoun ? PERSONAL.test(items[who.head]?.lower ?? '') : isSomebody(items, who);
  return somebody ? { who, from: item.start } : null;
}
