import { Pos } from '../../lexicon/words.ts';
import { segmentStart } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import { hasVerb, isHelped, isVerb } from './hosts-verb.ts';

const PAST_ALONE = /^(?:came|went|drew|broke|fell|took|gave|ran|began|rose|flew|grew|shook|struck)$/;

/** `a coffin built of oak`, not `angered the board` */
function mayBeParticiple(items: readonly Item[], at: number): boolean {
  const [verb, object] = [items[at]?.pos ?? 0, items[at + 1]];
  if ((verb & Pos.verbPart) === 0 || PAST_ALONE.test(items[at]?.lower ?? '') || (verb & (Pos.auxiliary | Pos.modal)) !== 0) return false;
  return object === undefined || !(object.capital || (object.pos & (Pos.determiner | Pos.possessive | Pos.pronoun)) !== 0);
}

/** Words that open a clause with a verb of its own. */
const OPENS = /^(?:that|who|which|whose|whom|if|when|whenever|because|as|after|before|while|where|although|though|unless|until|since|than|and|or|but)$/;
const INFINITE = /^(?:be|been|being|having)$/;
const NOMINATIVE = /^(?:i|he|she|it|we|they)$/;
/** Items of what is said that are looked at. */
const FARTHEST = 60;

/**
 * `His claim that the pier would be “a coffin” if it were his | touched off a row`: what is said has as many verbs as clauses are
 * opened in it, and the next is that of the noun.
 *
 * @param owner item at which whose noun it is begins
 * @param start the `that` of what is said
 * @returns the verb; `limit` where nothing is seen
 */
export function beforeVerbOfNoun(items: readonly Item[], owner: number, start: number, limit: number): number {
  return hasVerb(items, segmentStart(items, owner, 0), owner) ? limit : beforeVerbInExcess(items, 1, start, limit);
}

/**
 * Where a verb stands that no clause of what is said can claim.
 *
 * @param clauses how many are open before item `start` + 1
 * @returns that verb; `limit` where nothing is seen
 */
export function beforeVerbInExcess(items: readonly Item[], clauses: number, start: number, limit: number): number {
  let open = clauses;
  for (let at = start + 1; at < Math.min(limit, start + FARTHEST); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation') return limit;
    const before = items[at - 1];
    if (item.kind === 'passage') {
      // `that he “never sold a boat”`: the verb stands in marks
      if (NOMINATIVE.test(before?.lower ?? '')) open--;
      continue;
    }
    // `described the plan as “mad”`
    if (OPENS.test(item.lower)) open += item.lower === 'as' && clauses === 0 ? 0 : 1;
    // `the boat | he had sold`
    else if (NOMINATIVE.test(item.lower) && !OPENS.test(before?.lower ?? '') && at > start + 1) open++;
    else if (isVerb(items, at) && !INFINITE.test(item.lower) && !isHelped(items, at, false)) {
      if (open > 0) open--;
      else if (!mayBeParticiple(items, at)) return at;
    }
  }
  return limit;
}
