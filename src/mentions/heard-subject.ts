import { isUnchanging } from '../lexicon/unchanging-verbs.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { isSomebody } from './somebody.ts';

const HEARS = new Set('hear hears heard overhear overhears overheard hearing overhearing'.split(' '));
const MAKES = new Set('make makes made making'.split(' '));
const WHOM = /^(?:him|her|it|them|me|us|you|someone|somebody|everyone|everybody|anyone|one)$/;
/** Items of whoever is heard: `the old man next door`. */
const LONGEST = 5;
/** Items between the verb and the marks: `to the driver`. */
const FARTHEST = 6;

/**
 * `I heard her whisper, “Run!”`, `heard Otto tell the driver, “…”`, `could hear somebody shouting: “…”`, `which made Otto ask, “…”`: whoever is heard, before the plain
 * verb or the participle at item `verb` with its marks; null elsewhere.
 */
export function heardSubject(items: readonly Item[], verb: number): NounPhrase | null {
  const { lower = '', pos = 0 } = items[verb] ?? {};
  const hears = heardBefore(items, verb);
  if (
    hears < 0 ||
    (MAKES.has(items[hears]?.lower ?? '') && reportingForm(lower)?.class === 'think') ||
    ((pos & (Pos.verbBase | Pos.verbIng)) === 0 && !isUnchanging(lower)) ||
    reportingForm(lower) === undefined
  )
    return null;
  if (!leadsToMarks(items, verb) && (MAKES.has(items[hears]?.lower ?? '') || hearerAfterMarks(items, hears) < 0)) return null;
  const first = hears + 1;
  let last = verb;
  while (last > first + 1 && only(items[last - 1]?.pos ?? 0, Pos.adverb)) last--;
  if (last === first + 1 && WHOM.test(items[first]?.lower ?? '')) return { first, core: last, last, head: first, possessed: first, pronoun: true };
  const phrase = nounPhraseAt(items, first, last);
  return phrase !== null && phrase.last === last && !phrase.pronoun && isSomebody(items, phrase) ? phrase : null;
}

/** The verb of hearing at item `hears` tells of somebody who says what follows. */
export function hearsSaying(items: readonly Item[], hears: number): boolean {
  for (let verb = hears + 2; verb <= hears + 1 + LONGEST; verb++) if (heardSubject(items, verb)?.first === hears + 1) return true;
  return false;
}

/** `“Run!” Otto heard her say`: where the clause of the one who is heard begins, from the item of whoever is heard. */
export function clauseOfHeard(items: readonly Item[], first: number): number {
  const hearer = hearerAfterMarks(items, first - 1);
  return hearer < 0 ? first : hearer;
}

/** `“Run!” | Otto then heard`: the item of whoever hears, right behind marks; -1 where something else stands there. */
function hearerAfterMarks(items: readonly Item[], hears: number): number {
  let end = hears;
  while (((items[end - 1]?.pos ?? 0) & (Pos.modal | Pos.auxiliary)) !== 0 || only(items[end - 1]?.pos ?? 0, Pos.adverb)) end--;
  for (let first = end - 1; first > end - LONGEST; first--) {
    if (items[first - 1]?.kind !== 'passage') continue;
    const phrase = nounPhraseAt(items, first, end);
    return phrase?.last === end && (phrase.pronoun || isSomebody(items, phrase)) ? first : -1;
  }
  return -1;
}

function heardBefore(items: readonly Item[], verb: number): number {
  for (let at = verb - 2; at >= Math.max(0, verb - 1 - LONGEST); at--) if (HEARS.has(items[at]?.lower ?? '') || MAKES.has(items[at]?.lower ?? '')) return at;
  return -1;
}

/** `say to the driver, “…”`: nothing but words, and a comma or a colon before the marks. */
function leadsToMarks(items: readonly Item[], verb: number): boolean {
  if (items[verb + 1]?.kind === 'passage') return true;
  for (let at = verb + 1; at <= verb + FARTHEST; at++) {
    const item = items[at];
    if (item !== undefined && /^[,:]$/.test(item.lower)) return items[at + 1]?.kind === 'passage';
    if (item?.kind !== 'word') return false;
  }
  return false;
}
