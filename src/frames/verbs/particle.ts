import { isChannel } from '../../lexicon/channels.ts';
import { phrasalReporting } from '../../lexicon/reporting.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from './verb-group.ts';

/** The particle of a phrasal cue (`point out`, `call for`) after the verb, or the verb's end. */
export function particleEnd(items: readonly Item[], group: VerbGroup): number {
  const particles = phrasalReporting.get(group.lemma);
  if (particles === undefined) return group.last;
  // `called again for calm`, `warned for days of rain`
  const adverb = only(items[group.last]?.pos ?? 0, Pos.adverb);
  const between = adverb ? group.last + 1 : timePhraseAt(items, group.last);
  const opener = items[between]?.lower ?? '';
  const at = OPENS_OBJECT.test(opener) || (opener === 'of' && !adverb) ? between : group.last;
  const apart = particles.includes('for') ? apartFrom(items, group.last) : -1;
  if (apart > 0) return apart + 1;
  const next = items[at];
  if (next === undefined || !particles.includes(next.lower)) return group.last;
  // `argued for the second time that …`
  if (next.lower === 'for' && ORDINAL.test(items[at + 2]?.lower ?? '')) return group.last;
  // `agreed to pay`: that `to` is the infinitive's
  if (next.lower === 'to' && ((items[at + 1]?.pos ?? 0) & Pos.verbBase) !== 0) return group.last;
  // `admitted to having slept`, not `was admitted to the ward`, `admitted to a friend that …`
  if (OWNS_TO.test(group.lemma) && !/^(?:having|being)$/.test(items[at + 1]?.lower ?? '') && ((items[at + 1]?.pos ?? 0) & Pos.verbIng) === 0) return group.last;
  return saysWhere(items, at) ? group.last : at + 1;
}

const OWNS_TO = /^(?:admit|confess)$/;

/** `insisted on the radio that …`, `remarked on Hale One that …`: where it was said, and no part of the verb. */
function saysWhere(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'on') return false;
  const object = nounPhraseAt(items, at + 1, items.length);
  if (object === null || object.pronoun || items[object.last]?.lower !== 'that') return false;
  const head = items[object.head];
  return head?.capital === true || isChannel(head?.lower ?? '');
}

/** `called in a film for a strike`: where the particle stands after where or how it was called; -1 for none. */
function apartFrom(items: readonly Item[], from: number): number {
  if (!/^(?:in|at|during|from)$/.test(items[from]?.lower ?? '')) return -1;
  const place = nounPhraseAt(items, from + 1, items.length);
  return place !== null && items[place.core]?.lower === 'for' ? place.core : -1;
}

/** Particles that open what is said after an adverb too. */
const OPENS_OBJECT = /^(?:about|against|for)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|umpteenth|last)$/;
