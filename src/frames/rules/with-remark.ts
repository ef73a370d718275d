import { SAYING_NOUNS, verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { isRelative } from '../../mentions/relative.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { verbGroupAt } from '../verbs/verb-group.ts';

/** `with the rather rude remark that`: words between `with` and the noun. */
const MOST_BETWEEN = 4;
/** So near the marks belong to what is said. */
const NEAR = 16;
/** Words from the verb to `with`: `left the room in a temper with a warning that …`. */
const FARTHEST = 10;

export const withRemark = definePhraseFrame({
  id: 'with-remark',
  explain: 'Somebody does something “with the remark that …”, and some of what they remark stands in marks.',
  anchors: SAYING_NOUNS,
  examples: {
    hits: [
      ['Ana Lund left the board with the remark that it was “a coffin”.', 'that it was “a coffin”'],
      ['He opened the meeting with a warning that the pier was “rotten to the core”.', 'that the pier was “rotten to the core”'],
    ],
    misses: ['Ana Lund left the board with the remark that it was late.', 'A man with a claim that was “worth a lot” left.'],
  },
  plain: true,
  find({ items, at }) {
    const noun = items[at];
    const lemma = verbOfSayingNoun(noun?.lower ?? '');
    if (noun === undefined || lemma === undefined || items[at + 1]?.lower !== 'that') return null;
    const next = items[at + 2];
    // `a claim that was rejected`
    if (next === undefined || (next.kind === 'word' && (next.pos & (TENSED | Pos.auxiliary | Pos.modal)) !== 0 && (next.pos & Pos.noun) === 0)) return null;
    if (!items.slice(at + 2, at + 2 + NEAR).some(({ passage }) => passage?.kind === 'quotation')) return null;
    const speaker = doerBefore(items, withBefore(items, at));
    if (speaker === null) return null;
    const extent = extentOfPhrase('that', items, at + 1, lemma);
    const content = spanOfItems(items, at + 1, likelyEnd(extent));
    return content === null ? null : { content: [content], cue: { span: { start: noun.start, end: noun.end }, lemma }, speaker, extent };
  },
});

/** The `with` of `with the parting remark`; -1 where there is none. */
function withBefore(items: readonly Item[], noun: number): number {
  for (let at = noun - 1; at > 0 && at >= noun - MOST_BETWEEN; at--) {
    if (items[at]?.lower === 'with') return /^(?:an?|the)$/.test(items[at + 1]?.lower ?? '') ? at : -1;
    if (items[at]?.kind !== 'word') return -1;
  }
  return -1;
}

/** The subject of the verb before item `to`: who does something with a remark. */
function doerBefore(items: readonly Item[], to: number): Mention | null {
  for (let at = to - 1; at > 0 && at >= to - FARTHEST; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if ((item.pos & TENSED) === 0 || !only(item.pos, TENSED | Pos.verbPart | Pos.verbBase | Pos.adjective)) continue;
    const group = verbGroupAt(items, at);
    const subject = group?.form === 'finite' ? subjectBefore(items, group.first, 0) : null;
    return subject === null || isRelative(items, subject.phrase) ? null : mentionOf(items, subject.phrase);
  }
  return null;
}
