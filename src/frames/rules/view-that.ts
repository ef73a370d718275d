import { lemmaOf } from '../../lexicon/verbs.ts';
import { FINITE, MODIFIER } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';
import { heldThat } from '../held-that.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';

const VIEWS = ['view', 'position', 'stance', 'line', 'opinion', 'belief'];
/** What each noun of a view is the object of. */
const HELD_BY: ReadonlyMap<string, RegExp> = new Map([
  ...['point', 'case', 'argument', 'suggestion', 'observation', 'assertion', 'prediction'].map((noun) => [noun, /^make$/] as const),
  ...['warning', 'reminder', 'threat', 'pledge', 'assurance'].map((noun) => [noun, /^(?:issue|give|make|repeat)$/] as const),
  ...VIEWS.map((noun) => [noun, /^(?:take|hold|share|adopt|be)$/] as const),
  ...['conclusion', 'verdict', 'judgment', 'judgement'].map((noun) => [noun, /^(?:reach|come|draw)$/] as const),
]);
/** `the same sober view` */
const MOST_BETWEEN = 3;

export const viewThat = definePhraseFrame({
  id: 'view-that',
  explain: 'Somebody makes the point, issues a warning, takes the view, is of the opinion or comes to the conclusion that something is so.',
  anchors: [...HELD_BY.keys()],
  examples: {
    hits: [
      ['Ana Lund also made the point that the ferry would not sail.', 'that the ferry would not sail'],
      ['The pilots take the view that the ferry will not sail.', 'that the ferry will not sail'],
      ['The harbour office issued a warning that the ferry would not wait.', 'that the ferry would not wait'],
      ['The mayor was of the opinion that the ferry should sail.', 'that the ferry should sail'],
    ],
    misses: [
      'The point that the ferry would not sail was lost.',
      'It was a view that few shared.',
      'Ana Lund wants to make the point that it sails.',
      'Ana Lund made a point of it.',
    ],
  },
  plain: true,
  find({ items, at }) {
    if (items[at + 1]?.lower !== 'that') return null;
    const verb = verbOver(items, at);
    return verb === null ? null : heldThat(items, verb, at, at + 1);
  },
});

/** The verb group of `made [the] point`, `is of [the] opinion`, `came to [the] conclusion`; null where another verb or none stands there. */
function verbOver(items: readonly Item[], at: number): VerbGroup | null {
  let main = at - 1;
  while (main > at - 1 - MOST_BETWEEN && ((items[main]?.pos ?? 0) & MODIFIER) !== 0 && ((items[main]?.pos ?? 0) & Pos.determiner) === 0) main--;
  if (!/^(?:the|a|an|this|that|another)$/.test(items[main]?.lower ?? '')) return null;
  main--;
  const joiner = items[main]?.lower ?? '';
  if (joiner === 'of' || joiner === 'to') main--;
  const verb = items[main];
  if (verb?.kind !== 'word' || (verb.pos & (FINITE | Pos.verbPart | Pos.auxiliary)) === 0) return null;
  const lemma = IS.test(verb.lower) ? 'be' : lemmaOf(verb.lower);
  const joined = lemma === 'be' ? joiner === 'of' : lemma === 'come' ? joiner === 'to' : joiner !== 'of' && joiner !== 'to';
  if (!joined || HELD_BY.get(items[at]?.lower ?? '')?.test(lemma) !== true) return null;
  return verbGroupAt(items, main) ?? { first: main, last: main + 1, main, lemma, form: 'finite', negated: false };
}

const IS = /^(?:is|are|was|were|'s|'re)$/;
