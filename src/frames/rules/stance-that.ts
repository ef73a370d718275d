import { isOwnerPronoun } from '../../lexicon/pronouns.ts';
import { lemmaOf } from '../../lexicon/verbs.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { bareClauseAt } from '../clause/bare-clause.ts';
import { heldThat } from '../held-that.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';

const MADE_SO = new Set(['clear', 'plain']);
const MINDS = ['adamant', 'convinced', 'confident', 'hopeful', 'optimistic', 'concerned', 'worried'];
const MIND = new Set(MINDS);
const STANDS = new Set('be remain seem feel grow become'.split(' '));
/** `let it be known through an aide that …` */
const MOST_BETWEEN = 6;

export const stanceThat = definePhraseFrame({
  id: 'stance-that',
  explain: 'Somebody makes it clear, lets it be known, or is adamant or convinced that something is so, or makes clear a wish.',
  anchors: [...MADE_SO, 'known', ...MINDS],
  examples: {
    hits: [
      ['Ana Lund made clear that the ferry would not sail.', 'that the ferry would not sail'],
      ['Ana Lund made it clear on Monday the ferry would not sail.', 'the ferry would not sail'],
      ['The mayor is adamant the ferry will not sail.', 'the ferry will not sail'],
      ['The mayor let it be known through an aide that the ferry would not sail.', 'that the ferry would not sail'],
      ['Pilots are adamant that the ferry will not sail.', 'that the ferry will not sail'],
      ['Ana Lund made clear her wish to sell the ferry.', 'her wish to sell the ferry'],
    ],
    misses: [
      'It is clear that the ferry will not sail.',
      'Ana Lund wants to make clear that it sails.',
      'The pilots are adamant.',
      'Ana Lund made clear the path to the ferry.',
      'Ana Lund made known her name.',
    ],
  },
  plain: true,
  find({ items, at }) {
    const word = items[at]?.lower ?? '';
    const that = thatWithin(items, at + 1, word === 'known' ? MOST_BETWEEN : 0);
    const bare = that < 0 ? bareAfter(items, at) : -1;
    const aim = that < 0 && bare < 0 && !MIND.has(word) && ownsAim(items, at + 1);
    const verb = that < 0 && bare < 0 && !aim ? null : verbOfStance(items, at, aim ? 'clear' : word);
    if (verb === null) return null;
    if (aim) return heldThat(items, verb, at, at + 1, 'phrase');
    return that >= 0 ? heldThat(items, verb, at, that) : heldThat(items, verb, at, bare, 'bare');
  },
});

/** `made clear | her aim to “rebuild Osk”`, `made known | his wish` */
function ownsAim(items: readonly Item[], from: number): boolean {
  if (!isOwnerPronoun(items[from]?.lower ?? '')) return false;
  for (let at = from + 1; at <= from + MOST_BEFORE_NOUN && items[at]?.kind === 'word'; at++) if (AIMS.has(items[at]?.lower ?? '')) return true;
  return false;
}

/** `her long-held and firm wish` */
const MOST_BEFORE_NOUN = 4;
const AIMS = new Set(
  'aim aims ambition belief commitment contempt desire determination disapproval disdain displeasure dissatisfaction feelings intent intention intentions objection objections opposition position preference resolve stance support unhappiness view views wish wishes'.split(
    ' ',
  ),
);

/** The `that` at item `from`, or after so many words of the same clause; -1 for none. */
function thatWithin(items: readonly Item[], from: number, most: number): number {
  for (let at = from; at <= from + most; at++) {
    if (items[at]?.kind !== 'word') return -1;
    if (items[at]?.lower === 'that') return at;
  }
  return -1;
}

/** `made clear on Monday the ferry would not sail`: where the clause without `that` begins; -1 for none. */
function bareAfter(items: readonly Item[], at: number): number {
  const from = timePhraseAt(items, at + 1);
  const opens = items[from];
  if (opens?.kind !== 'word' || (opens.pos & (Pos.preposition | Pos.conjunction | Pos.relative)) !== 0 || nounPhraseAt(items, from, items.length) === null)
    return -1;
  return bareClauseAt(items, from, true) ? from : -1;
}

/** The verb group of `made [it] clear`, `let it be known`, `is [quite] adamant`; null where another stands there. */
function verbOfStance(items: readonly Item[], at: number, word: string): VerbGroup | null {
  let main = at - 1;
  if (word === 'known') main = items[at - 1]?.lower === 'be' && items[at - 2]?.lower === 'it' ? at - 3 : -1;
  else {
    while (only(items[main]?.pos ?? 0, Pos.adverb)) main--;
    if (MADE_SO.has(word) && items[main]?.lower === 'it') main--;
  }
  const verb = items[main];
  // `has made clear`, and not `was made clear`
  if (verb?.kind !== 'word' || (verb.pos & (FINITE | Pos.auxiliary | Pos.verbPart)) === 0) return null;
  const lemma = lemmaOf(verb.lower);
  const held = word === 'known' ? lemma === 'let' : MADE_SO.has(word) ? lemma === 'make' : STANDS.has(lemma) || IS.test(verb.lower);
  if (!held) return null;
  const helped = verb.lower === 'been' && /^(?:has|have|had)$/.test(items[main - 1]?.lower ?? '') ? main - 1 : main;
  const group = verbGroupAt(items, main) ?? { first: helped, last: main + 1, main, lemma, form: 'finite', negated: false };
  return (verb.pos & (FINITE | Pos.auxiliary)) === 0 && group.form !== 'finite' ? null : group;
}

const IS = /^(?:is|are|was|were|'s|'re)$/;
