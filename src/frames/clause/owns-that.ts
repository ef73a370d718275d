import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Item } from '../../text/units.ts';

/** `replied with a line that made them laugh: “…”`: the verb right behind `that` goes with what the preposition governs. */
export function relatesTo(preposition: Item, verb: Item | undefined): boolean {
  const pos = verb?.pos ?? 0;
  return preposition.lower === 'with' && (pos & TENSED) !== 0 && (pos & (NOUN | Pos.pronoun)) === 0;
}

const ABOUT = /^(?:on|about|of|to|at|against|over)$/;
const SAID = /^(?:reports|claims|suggestions|allegations|rumou?rs|accusations|complaints|fears|speculation|criticism)$/;

/** How somebody sounds: `in a voice which she alone could hear`. */
export const isVoice = ({ lower = '' }: Partial<Item>) => /^(?:voice|tone|whisper|undertone|murmur|accents|tones)$/.test(lower);

/** `would not comment on reports that …`, `hit back at claims that …`: is the clause the noun's, which the preposition governs? Of `said in a voice that …` too. */
export function ownsThat(preposition: Item, noun: Item | undefined): boolean {
  return (ABOUT.test(preposition.lower) && SAID.test(noun?.lower ?? '')) || (preposition.lower === 'in' && isVoice(noun ?? {}));
}
