import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';

/** How a voice, a face or a gesture is. */
const BORNE = new Set(
  (
    'voice tone tones accent accents whisper undertone murmur growl drawl roar shout cry scream squeak sob gasp groan moan sigh laugh chuckle giggle snort sneer ' +
    'smile grin frown scowl look glance stare wink nod bow shrug start shudder shiver gesture wave flourish air manner way fashion breath jerk toss shake burst flash ' +
    'gleam twinkle touch trace hint note effort sense feeling mouth eyes face head hands'
  ).split(' '),
);
/** What somebody feels: `in surprise`, `with dignity`. */
const FELT = new Set(
  (
    'surprise alarm anger horror dismay delight triumph despair amazement astonishment bewilderment disgust terror fear joy relief contempt scorn pride sorrow pity ' +
    'wonder wrath fury rage haste earnest warmth emphasis emotion feeling alacrity energy difficulty decision scorn relish zest spirit heat awe pain agony tears ' +
    'excitement desperation exasperation resignation interest animation enthusiasm eagerness unction gusto sarcasm admiration approval apology reply answer'
  ).split(' '),
);
const ABSTRACT = /(?:ness|ity|tion|ance|ence|dom|ship)$/;
const DEGREE = /^(?:some|much|great|no|more|evident|such|what|all|any|little)$/;
/** `from the doorway`: where the voice comes from; not `from the ministry`. */
const NEAR_BY = /^(?:doorway|threshold|bed|stairs|staircase|landing|shadow|shadows|darkness|depths|distance|saddle|box)$/;
const ARTICLE = /^(?:an?|the|his|her|their|my|that|this|another)$/;
const PLACED = /^(?:on|in|at|to|upon|against|over|under|half|full|still|up|down|out)$/;
const MOST_WORDS = 6;

/**
 * Does a phrase begin at item `at` that tells how somebody said it: `with some severity`, `in a loud voice`, `under her breath`,
 * `at last`? It is no part of the words for who says it, as `with the red beard` is.
 */
export function opensManner(items: readonly Pick<Item, 'kind' | 'lower' | 'capital' | 'pos'>[], at: number): boolean {
  const lower = (index: number) => items[index]?.lower ?? '';
  const prep = lower(at);
  if (prep === 'at') return /^(?:last|length|once|first)$/.test(lower(at + 1)) && lower(at + 2) !== 'of';
  if (prep === 'under') return lower(at + 2) === 'breath' || lower(at + 3) === 'breath';
  if (prep !== 'with' && prep !== 'in' && prep !== 'from') return false;
  // `said the clerk with his thumb on the page`
  if (prep === 'with' && /^(?:his|her|their)$/.test(lower(at + 1)) && PLACED.test(lower(at + 3)) && items[at + 2]?.kind === 'word') return true;
  const owned = ARTICLE.test(lower(at + 1));
  for (let noun = at + (owned ? 2 : 1); noun <= at + MOST_WORDS; noun++) {
    const item = items[noun];
    // `in his gentle, dignified way`
    if (item?.lower === ',' && owned && ((items[noun - 1]?.pos ?? 0) & Pos.adjective) !== 0) continue;
    if (item?.kind !== 'word' || item.capital) return false;
    if (prep === 'from') return owned && NEAR_BY.test(item.lower);
    const closes = items[noun + 1]?.kind !== 'word' || ((items[noun + 1]?.pos ?? 0) & (Pos.noun | Pos.adjective)) === 0;
    if (owned ? BORNE.has(item.lower) : closes && lower(noun + 1) !== 'of' && (FELT.has(item.lower) || ABSTRACT.test(item.lower))) return true;
    if ((item.pos & (Pos.adjective | Pos.adverb | Pos.verbPart | Pos.verbIng | Pos.noun)) === 0 && !DEGREE.test(item.lower) && item.lower !== 'and')
      return false;
  }
  return false;
}

/** Where the manner begins that ends right before item `end`: `He turned, and | with a rather sad smile | murmured`; `end` where none does. */
export function mannerBefore(items: readonly Item[], end: number, floor: number): number {
  const noun = items[end - 1];
  if (noun?.kind !== 'word' || !(BORNE.has(noun.lower) || FELT.has(noun.lower))) return end;
  for (let at = end - 2; at > floor && at >= end - MOST_WORDS; at--) {
    const lower = items[at]?.lower ?? '';
    if (lower === 'with' || lower === 'in') return opensManner(items, at) ? at : end;
  }
  return end;
}
