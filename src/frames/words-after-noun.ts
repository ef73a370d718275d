import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { hasFiniteVerb } from './verbs/finite-verb.ts';

/** Items from the noun to its verb: `his first words on landing, a little late, were`. */
const FARTHEST = 16;
const LONGEST_ASIDE = 12;
/** `was one of sheer disbelief:`, `came back within a minute:` */
const LONGEST_MANNER = 6;
const COME = new Set('comes came read reads runs ran goes went'.split(' '));
/** What opens a clause of its own, whose verb is not the noun’s. */
const OPENS_CLAUSE = new Set('that which who whom whose because if whether while and but ; : - – —'.split(' '));
/** Nouns for the very words, which need no colon: `her reply to the offer was “never”`; an account can be called `“a lie”`. */
const VERY_WORDS = /^(?:words?|lines?|message|reply|response|answer|reaction|motto|mantra|slogan|advice|comment|question|retort|catchphrase|refrain)$/;
/** `her answer when asked about it was …` */
const ASKED = /^(?:asked|told|pressed|questioned|challenged)$/;

/** `was`, `remained`: what comes is what something is. */
export function isWasOrRemained(lower: string): boolean {
  return /^(?:is|was|are|were|be|been|remains|remained)$/.test(lower);
}

/**
 * Where the words stand that a noun of saying at item `noun` is told to be: `her advice to bakers was: “…”`.
 *
 * @param owned whose words they are is told, so that the very words need no colon
 * @returns the items of the verb and of the marks; -1 for none
 */
export function wordsAfterNoun(items: readonly Item[], noun: number, owned: boolean): { readonly verb: number; readonly marks: number } {
  const verb = verbAfterNoun(items, noun);
  const bare = owned && VERY_WORDS.test(items[noun]?.lower ?? '');
  return { verb, marks: verb < 0 ? -1 : marksAfter(items, verb, bare) };
}

/** The verb whose subject the noun of saying at item `noun` is, past where, when and to whom; -1 for none. */
export function verbAfterNoun(items: readonly Item[], noun: number): number {
  const from = noun + 1;
  let main = from;
  for (let at = from; at < from + FARTHEST; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || OPENS_CLAUSE.has(item.lower)) return -1;
    if (item.lower === ',') {
      const closes = items.findIndex(({ lower }, index) => index > at && lower === ',');
      if (closes < 0 || closes > at + LONGEST_ASIDE) return -1;
      at = closes;
      main = closes + 1;
    } else if (item.lower === 'when') {
      if (!ASKED.test(items[at + 1]?.lower ?? '')) return -1;
      at++;
      main = at + 1;
    } else if ((item.pos & Pos.modal) !== 0 || isHasBeen(items, at)) {
      main = at + 1;
    } else if (isWasOrRemained(item.lower) || COME.has(item.lower)) return hasFiniteVerb(items, main, at) ? -1 : at;
  }
  return -1;
}

/** `has been`, `has long been` */
function isHasBeen(items: readonly Item[], at: number): boolean {
  return /^(?:has|have|had)$/.test(items[at]?.lower ?? '') && (items[at + 1]?.lower === 'been' || items[at + 2]?.lower === 'been');
}

/** The marks after the verb: `: “…”`, `simple: “…”`, and `“…”` alone where it is `bare`. */
function marksAfter(items: readonly Item[], verb: number, bare: boolean): number {
  const next = items[verb + 1];
  if (bare && isWasOrRemained(items[verb]?.lower ?? '')) {
    const opens = next?.lower === ',' ? verb + 2 : verb + 1;
    if (items[opens]?.kind === 'passage') return opens;
  }
  let at = verb + 1;
  while (at <= verb + LONGEST_MANNER && (items[at]?.kind === 'word' || items[at]?.kind === 'number')) at++;
  return items[at]?.lower === ':' && items[at + 1]?.kind === 'passage' ? at + 1 : -1;
}
