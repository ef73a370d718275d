import { lemmaOf } from '../../lexicon/verbs.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { heldThat } from '../held-that.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';

const MADE_SO = new Set(['clear', 'plain']);
const MINDS = ['adamant', 'convinced', 'confident', 'hopeful', 'optimistic', 'concerned', 'worried'];
const STANDS = new Set('be remain seem feel grow become'.split(' '));
/** `let it be known through an aide that …` */
const MOST_BETWEEN = 6;

export const stanceThat = definePhraseFrame({
  id: 'stance-that',
  explain: 'Somebody makes it clear, lets it be known, or is adamant or convinced that something is so.',
  anchors: [...MADE_SO, 'known', ...MINDS],
  examples: {
    hits: [
      ['Ana Lund made clear that the ferry would not sail.', 'that the ferry would not sail'],
      ['Pilots have made clear that the ferry would not sail.', 'that the ferry would not sail'],
      ['The mayor let it be known through an aide that the ferry would not sail.', 'that the ferry would not sail'],
      ['Pilots are adamant that the ferry will not sail.', 'that the ferry will not sail'],
    ],
    misses: ['It is clear that the ferry will not sail.', 'Ana Lund wants to make clear that it sails.', 'The pilots are adamant.'],
  },
  plain: true,
  find({ items, at }) {
    const word = items[at]?.lower ?? '';
    const that = thatWithin(items, at + 1, word === 'known' ? MOST_BETWEEN : 0);
    const verb = that < 0 ? null : verbOfStance(items, at, word);
    return verb === null ? null : heldThat(items, verb, at, that);
  },
});

/** The `that` at item `from`, or after so many words of the same clause; -1 for none. */
function thatWithin(items: readonly Item[], from: number, most: number): number {
  for (let at = from; at <= from + most; at++) {
    if (items[at]?.kind !== 'word') return -1;
    if (items[at]?.lower === 'that') return at;
  }
  return -1;
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
  // `have made clear`
  const helped = verb !== undefined && (verb.pos & Pos.verbPart) !== 0 && verbGroupAt(items, main)?.form === 'finite';
  if (verb?.kind !== 'word' || ((verb.pos & (FINITE | Pos.auxiliary)) === 0 && !helped)) return null;
  const lemma = lemmaOf(verb.lower);
  const held = word === 'known' ? lemma === 'let' : MADE_SO.has(word) ? lemma === 'make' : STANDS.has(lemma) || IS.test(verb.lower);
  return held ? (verbGroupAt(items, main) ?? { first: main, last: main + 1, main, lemma, form: 'finite', negated: false }) : null;
}

const IS = /^(?:is|are|was|were|'s|'re)$/;
