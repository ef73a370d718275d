import { lemmaOf } from '../../lexicon/verbs.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isRelative } from '../../mentions/relative.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { isTitled, isWhole } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import type { Passage } from '../../types.ts';
import { isTitle } from '../content/left-content.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { verbGroupAt } from '../verbs/verb-group.ts';

/** Verbs that mean words by themselves: `answered with “never”`. */
const ANSWERS = /^(?:answer|respond|reply|retort|greet|welcome|toast)$/;
/** Verbs that may begin or end anything. */
const BEGINS_OR_ENDS = /^(?:begin|start|open|end|close|conclude|finish|follow)$/;
/** What is begun or ended by words alone. */
const SPOKEN =
  /^(?:speech|remarks?|address|talk|sermon|prayer|lecture|toast|message|statement|letter|note|e-?mail|post|tweet|call|broadcast|interview|answer|reply|evidence|testimony)$/;
/** Words from the verb to `with`: `opened the first meeting of the year with`. */
const FARTHEST = 9;
/** Words of a passage that tell whether it says something. */
const MOST_WORDS = 12;

export const withWords = definePhraseFrame({
  id: 'with-words',
  explain: 'Somebody answers, greets, begins or ends “with” words in marks.',
  anchors: ['with'],
  examples: {
    hits: [
      ['Otto Brandt ended his speech with “good night and God bless Osk.”', '“good night and God bless Osk.”'],
      ['Ana Lund answered with “never.”', '“never.”'],
    ],
    misses: ['The choir opened the evening with “The Grey Quay.”', 'The soup was served with “sailor bread.”', 'The plan began with “a few friends.”'],
  },
  plain: true,
  find({ text, items, at }) {
    const item = items[at + 1];
    if (item?.passage == null || isTitle(item) || (isTitled(text, item.passage) && !isWhole(text, item.passage) && holdsSeveral(text, item.passage)))
      return null;
    const verb = verbBefore(items, at);
    const group = verb < 0 ? null : verbGroupAt(items, verb);
    if (group === null || group.negated || (group.form !== 'finite' && group.form !== 'infinitive')) return null;
    const object = items.slice(group.last, at);
    const answers = ANSWERS.test(group.lemma);
    const spoken = object.some(({ lower }) => SPOKEN.test(lower));
    if (!answers && !spoken && !saysSomething(text, item.passage)) return null;
    const subject = subjectBefore(items, group.first, 0);
    if (subject === null || isRelative(items, subject.phrase)) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[at]?.end ?? 0 }, lemma: group.lemma };
    const greeted = answers && object.length > 0 ? nounPhraseAt(items, group.last, at) : null;
    const addressee = greeted !== null && greeted.last === at ? mentionOf(items, greeted) : null;
    return { content: [{ start: item.start, end: item.end }], cue, speaker: mentionOf(items, subject.phrase), addressee };
  },
});

/** The verb whose words or whose object stand right before `with`; -1 where there is none. */
function verbBefore(items: readonly Item[], to: number): number {
  for (let at = to - 1; at >= Math.max(1, to - FARTHEST); at--) {
    const item = items[at];
    if (item?.kind !== 'word') return -1;
    if ((item.pos & FINITE) === 0) continue;
    const lemma = lemmaOf(item.lower);
    if (ANSWERS.test(lemma) || BEGINS_OR_ENDS.test(lemma)) return at;
    if ((item.pos & Pos.noun) === 0) return -1;
  }
  return -1;
}

function wordsOf(text: string, { inner }: Passage): string[] {
  return text.slice(inner.start, inner.end).trim().split(/\s+/, MOST_WORDS);
}

function holdsSeveral(text: string, passage: Passage): boolean {
  return wordsOf(text, passage).length > 1;
}

/** Somebody speaks in them, or bids: `I mean it`, `let’s be brief`; not `a few friends`. */
function saysSomething(text: string, passage: Passage): boolean {
  return wordsOf(text, passage).some((word) => {
    const lower = word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[^\p{L}'-]/gu, '');
    if (/^(?:i|i'm|we|you|let's|don't|please|thank|thanks|yes|no|welcome|good-?bye|hello)$/.test(lower)) return true;
    const pos = posOf(lower);
    return (pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (pos & (Pos.noun | Pos.adjective | Pos.preposition)) === 0;
  });
}
