import { isOwnerPronoun } from '../../lexicon/pronouns.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { commaBeforeMain } from '../clause/before-main.ts';
import { opensClause } from '../clause/opens-clause.ts';
import { extentOfPhrase, likelyEnd } from '../content/extent.ts';
import { isVerb } from '../content/hosts-verb.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { beforeVerbOfNoun } from '../content/verb-of-noun.ts';
import { ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

/** Nouns of which `that` tells what was said or held; not `report that`, `proposal that`, which are mostly things. */
const NOUNS =
  'accusation admission allegation argument assertion assurance belief boast charge claim complaint concern conclusion confession contention conviction declaration denial fear insistence pledge prediction promise revelation statement suggestion threat view vow warning'.split(
    ' ',
  );
const ANCHORS = NOUNS.flatMap((noun) => [noun, `${noun}s`]);

export const nounThat = definePhraseFrame({
  id: 'noun-that',
  explain: 'Whose it is, a noun of saying, and “that” with what is said.',
  anchors: ANCHORS,
  weighedAs: 'owned-noun',
  plain: true,
  examples: {
    hits: [
      ['Ana Lund’s claim that the ferry was rotten angered the board.', 'that the ferry was rotten'],
      ['The board ignored her warning that the ferry would sink.', 'that the ferry would sink'],
    ],
    misses: ['The board ignored her warning.', 'The claim that he made was false.', 'Her supporters claim that day as theirs.'],
  },
  find({ items, at }) {
    const noun = items[at];
    if (noun === undefined || items[at + 1]?.lower !== 'that' || !isOwnedAt(items, at)) return null;
    const owner = ownerBefore(items, at);
    if (owner === null || isVerb(items, at + 2) || !opensClause(items, at + 1)) return null;
    // `his claim that day`, `It is her view that …`
    if (nounPhraseAt(items, at + 2, items.length) === null || isTimeOrCleft(items, owner.first, at + 1)) return null;
    const lemma = verbOfSayingNoun(noun.lower) ?? '';
    const extent = extentOfPhrase('that', items, at + 1, lemma, undefined, limitOf(items, owner.first, at + 1));
    const content = spanOfItems(items, at + 1, likelyEnd(extent));
    if (content === null) return null;
    return { variant: 'that', content: [content], cue: { span: { start: noun.start, end: noun.end }, lemma }, speaker: mentionOf(items, owner), extent };
  },
});

function limitOf(items: readonly Item[], owner: number, that: number): number {
  // `Despite her claim that it was shut, the boats sailed`
  const closed = opensWithPreposition(items, owner) ? commaBeforeMain(items, that + 1, items.length) : items.length;
  return beforeVerbOfNoun(items, owner, that, beforeNextOwned(items, owner, that, closed));
}

function opensWithPreposition(items: readonly Item[], owner: number): boolean {
  return owner < LONGEST_OPENING && ((items[0]?.pos ?? 0) & Pos.preposition) !== 0 && !hasFiniteVerb(items, 0, owner);
}

function isTimeOrCleft(items: readonly Item[], owner: number, that: number): boolean {
  if (timePhraseAt(items, that) > that + 1 && items[that + 1]?.capital !== true) return true;
  return items[owner - 2]?.lower === 'it' && /^(?:is|was|'s)$/.test(items[owner - 1]?.lower ?? '');
}

/** `In response to her` */
const LONGEST_OPENING = 5;

/** `her claim that it was shut, and her refusal to open it`, `her claim that it was shut or her attempts to open it`: what else she did. */
function beforeNextOwned(items: readonly Item[], owner: number, that: number, limit: number): number {
  if (!isOwnerPronoun(items[owner]?.lower ?? '')) return limit;
  for (let at = that + 2; at + 2 < limit; at++) {
    if (!/^(?:and|or)$/.test(items[at]?.lower ?? '')) continue;
    const next = ((items[at + 1]?.pos ?? 0) & Pos.preposition) === 0 ? at + 1 : at + 2;
    if (items[next]?.lower === items[owner]?.lower && !hasFiniteVerb(items, next, limit)) return items[at - 1]?.lower === ',' ? at - 1 : at;
  }
  return limit;
}

/** `his false claim`, not `Lund’s supporters claim` */
function isOwnedAt(items: readonly Item[], at: number): boolean {
  const { kind, pos = 0 } = items[at - 1] ?? {};
  return kind !== 'word' || (pos & Pos.possessive) !== 0 || (pos & NOUN) === 0;
}
