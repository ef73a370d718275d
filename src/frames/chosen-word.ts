import { lemmaOf } from '../lexicon/verbs.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { mayHoldView } from '../mentions/somebody.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention } from '../types.ts';

/** Nouns for the words themselves. */
export const WORD_NOUNS: readonly string[] = ['word', 'words', 'term', 'terms', 'phrase', 'expression', 'adjective', 'euphemism'];
const CHOOSES = new Set('use prefer choose favour favor pick employ utter reach want keep find coin borrow have'.split(' '));
/** `kept using`, `has often used`, `likes to use` */
const BEFORE = /^(?:has|have|had|would|will|often|always|now|likes|liked|to|kept|keeps)$/;
const MOST_BEFORE = 3;
const LONGEST_NAME = 12;

/** Who chose a word, by what verb, and the item after it. */
export interface Chosen {
  readonly speaker: Mention;
  readonly cue: Cue;
  readonly end: number;
}

/** `the word the board used`, `the term that Ana Lund prefers`: who chose the noun at item `noun`; null where nobody did. */
export function chosenBy(items: readonly Item[], noun: number): Chosen | null {
  const from = /^(?:that|which)$/.test(items[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const longest = nounPhraseAt(items, from, Math.min(items.length, from + LONGEST_NAME));
  // `the board used`: the participle of a phrase elsewhere
  const takesVerb = longest !== null && longest.head > from && chooses(items[longest.head]);
  const phrase = takesVerb ? nounPhraseAt(items, from, longest.head) : longest;
  if (phrase === null || !mayHoldView(items, phrase)) return null;
  let verb = phrase.last;
  while (verb < phrase.last + MOST_BEFORE && BEFORE.test(items[verb]?.lower ?? '') && !/^(?:for|is|was)$/.test(items[verb + 1]?.lower ?? '')) verb++;
  const said = items[verb];
  // `the term economists use` is a habit of a language
  if (said === undefined || !chooses(said) || (verb === phrase.last && said.lower === 'use')) return null;
  const cue = { span: { start: said.start, end: said.end }, lemma: lemmaOf(said.lower) };
  return { speaker: mentionOf(items, phrase), cue, end: verb + 1 };
}

function chooses(item: Item | undefined): boolean {
  return item?.kind === 'word' && CHOOSES.has(lemmaOf(item.lower));
}
