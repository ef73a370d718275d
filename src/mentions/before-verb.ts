import { NOUN, VERB } from '../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { mannerBefore } from './manner-phrase.ts';
import { notSoBefore } from './not-so.ts';
import { REFLEXIVE } from './opens-modifier.ts';
import { pauseBefore } from './pause.ts';
import { isComma } from './segment.ts';
import { timePhraseBefore } from './time-phrase.ts';

/** Where a subject may end before the verb at item `verb`: `[, however,]`, adverbs, time words and brackets between the two are passed over. */
export function endBeforeVerb(items: readonly Item[], verb: number, floor: number): number {
  let end = verb;
  for (;;) {
    const item = items[end - 1];
    if (item === undefined || end <= floor) return end;
    // `Ana Lund once said`
    const before = items[end - 2];
    // `Ana Lund, a pilot, once said`
    const once = item.lower === 'once' && (before?.kind === 'word' || (isComma(before) && end - 3 > floor && items.slice(floor, end - 2).some(isComma)));
    // `At the inquest Ana Lund herself said`
    const self = REFLEXIVE.test(item.lower) && before?.kind === 'word' && (before.pos & (Pos.preposition | VERB)) === 0;
    // `the mayor “categorically” denied`
    const marked = item.kind === 'passage' && item.pos === Pos.adverb;
    // `Ana good-humouredly said`: a word that no list has
    const how = item.kind === 'word' && !item.capital && item.lower.endsWith('ly') && before?.capital === true && !isListedWord(item.lower);
    if (marked || how || self || (item.kind === 'word' && (once || isOfAll(items, end - 1) || only(item.pos, Pos.adverb | Pos.negation)))) {
      end--;
      continue;
    }
    const time = timePhraseBefore(items, end, floor);
    if (time < end && time > floor) {
      end = time;
      continue;
    }
    const passed = passedBefore(items, end, floor);
    if (passed < end) {
      end = passed;
      continue;
    }
    if (item.lower === ')') {
      let open = end - 2;
      while (open > floor && open > end - 30 && items[open]?.lower !== '(') open--;
      if (items[open]?.lower !== '(') return end;
      end = open;
      continue;
    }
    return end;
  }
}

/** What may stand there besides, each told by where it begins: a pause, how somebody does it, what they are not. */
const PASSED = [pauseBefore, mannerBefore, notSoBefore];

function passedBefore(items: readonly Item[], end: number, floor: number): number {
  for (const before of PASSED) {
    const at = before(items, end, floor);
    if (at < end) return at;
  }
  return end;
}

/** `The two unions each said`, `They all said`: how many of those who were named. */
function isOfAll(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!/^(?:each|both|all)$/.test(items[at]?.lower ?? '') || before?.kind !== 'word') return false;
  // `…, they all cheered`
  if (/^(?:they|we|you|who|which)$/.test(before.lower)) return !isComma(items[at - 2]);
  return before.capital || ((before.pos & NOUN) !== 0 && before.lower.endsWith('s'));
}
