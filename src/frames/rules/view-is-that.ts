import { SAYING_NOUNS, verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Item } from '../../text/units.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { makerAfter, ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isWasOrRemained, verbAfterNoun } from '../words-after-noun.ts';

/** Nouns of what somebody holds, which take no words of their own. */
const HELD = [
  ...['point', 'case', 'position', 'stance', 'thinking', 'reasoning', 'thesis', 'hypothesis', 'finding', 'pitch', 'excuse', 'take'],
  ...['worry', 'hope', 'impression', 'feeling', 'sense', 'hunch', 'guess', 'bet', 'suspicion', 'understanding', 'instinct', 'grievance'],
];
const HELD_NOUNS: readonly string[] = HELD.flatMap((noun) => [noun, `${noun}s`]);

export const viewIsThat = definePhraseFrame({
  id: 'view-is-that',
  explain: 'Somebody’s view, argument, answer or fear is that something is so.',
  anchors: [...new Set([...SAYING_NOUNS, ...HELD_NOUNS])],
  examples: {
    hits: [
      ['Ana Lund’s argument is that the ferry pays for itself.', 'that the ferry pays for itself'],
      ['Her message to the board has long been that the ferry is lost.', 'that the ferry is lost'],
      ['It is the guild’s view that the ferry should sail.', 'that the ferry should sail'],
    ],
    misses: [
      'The trouble with her argument is that the ferry is lost.',
      'Her only answer was that of a child.',
      'The view that the ferry should sail is rare.',
      'Her boat was that week at Osk.',
    ],
  },
  plain: true,
  find({ items, at }) {
    const noun = items[at];
    // asked first: most nouns have neither
    if (noun === undefined || (items[at + 1]?.lower !== 'that' && verbAfterNoun(items, at) < 0)) return null;
    const owner = ownerBefore(items, at) ?? makerAfter(items, at);
    if (owner === null) return null;
    const start = thatAfter(items, owner, at);
    if (start < 0 || !hasFiniteVerb(items, start + 1, items.length)) return null;
    const lemma = verbOfSayingNoun(noun.lower) ?? 'think';
    const extent = extentOfPhrase('that', items, start, lemma);
    const content = spanOfItems(items, start, likelyEnd(extent));
    if (content === null) return null;
    const end = start - at <= 2 ? items[start - 1]?.end : noun.end;
    return { content: [content], cue: { span: { start: noun.start, end: end ?? noun.end }, lemma }, speaker: mentionOf(items, owner), extent };
  },
});

/** The `that` of what is held; -1 for none. */
function thatAfter(items: readonly Item[], owner: NounPhrase, noun: number): number {
  const first = Math.min(owner.first, noun);
  // `the trouble with her argument is that …`: the trouble is
  if (((items[first - 1]?.pos ?? 0) & Pos.preposition) !== 0) return -1;
  // `it is her view that …`
  if (items[noun + 1]?.lower === 'that') return items[first - 2]?.lower === 'it' && isWasOrRemained(items[first - 1]?.lower ?? '') ? noun + 1 : -1;
  const verb = verbAfterNoun(items, noun);
  const that = /^(?:simply|just|always|only|rather)$/.test(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (verb < 0 || items[that]?.lower !== 'that' || items[that + 1]?.lower === 'of') return -1;
  return isWasOrRemained(items[verb]?.lower ?? '') ? that : -1;
}
