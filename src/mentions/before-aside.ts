import { NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { opensModifier } from './opens-modifier.ts';
import type { NounPhrase } from './phrase.ts';
import { isComma, isDash, isWall, segmentStart } from './segment.ts';
import { isPeople } from './somebody.ts';

/** Asides in a row: `Ana Lund, 54, of Osk, who owns two boats, said`. */
const MOST = 3;

/** What may stand before the subject of a clause in the middle of a sentence. */
const OPENS = /^(?:and|but|after|before|as|when|while|because|since|until|once|although|though|if|where|whether)$/;

/** What an aside is not: the last of a list, or a clause that goes on. */
const JOINS = /^(?:and|but|or|so|yet|if|unless|what)$/;

/**
 * Where the asides open that close with the comma or the dash at item `close`: the places of their opening signs, from right to left.
 * `The row grew when Ana Lund | , who owns two boats, said`
 */
export function opensOfAsides(items: readonly Item[], close: number, floor: number): number[] {
  const opens: number[] = [];
  let end = close;
  for (let count = 0; count < MOST; count++) {
    const start = isDash(items[close]) ? afterDash(items, end, floor) : segmentStart(items, end, floor);
    const border = items[start - 1];
    const paired = isDash(items[close]) ? isDash(border) : isComma(border);
    if (!paired || start - 1 <= floor || start >= end || !isAside(items, start, end)) break;
    opens.push(start - 1);
    if (isDash(border)) break;
    end = start - 1;
  }
  return opens;
}

/** Between dashes commas may stand. */
function afterDash(items: readonly Item[], end: number, floor: number): number {
  let at = end - 1;
  while (at > floor && at > end - LONGEST_ASIDE) {
    const item = items[at];
    if (item === undefined || isDash(item) || isWall(item)) break;
    at--;
  }
  return at + 1;
}

const LONGEST_ASIDE = 24;

/** No clause of its own: `54`, `a lawyer`, `then mayor`, `who owns two boats`, `speaking as the boats left`. */
function isAside(items: readonly Item[], start: number, end: number): boolean {
  if (JOINS.test(items[start]?.lower ?? '')) return false;
  let relative = false;
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if ((item.pos & (Pos.relative | Pos.conjunction)) !== 0) relative = true;
    else if (!relative && isTensed(items, at, start, end)) return false;
  }
  return true;
}

function isTensed(items: readonly Item[], at: number, start: number, end: number): boolean {
  const { pos = 0, lower = '' } = items[at] ?? {};
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & (Pos.noun | Pos.verbIng)) === 0 && !/^(?:be|been|being|having)$/.test(lower)) return true;
  if ((pos & TENSED) === 0 || (pos & (Pos.noun | Pos.adjective | Pos.preposition | Pos.verbPart | Pos.adverb)) !== 0) return false;
  return at > start || !opensModifier(items, start, end);
}

/**
 * Is the phrase before the aside the subject of a clause that a conjunction opens, or one that reads as no other phrase: a count, a list?
 *
 * @param open the sign that opens the aside
 */
export function opensClauseBefore(items: readonly Item[], { first, head, last, pronoun }: NounPhrase, open: number, floor: number): boolean {
  if (last !== open) return false;
  const start = segmentStart(items, open, floor);
  // a list, or a count such as `at least two pilots`
  if (first < start || (first === start && !pronoun && ((items[first]?.pos ?? 0) & Pos.preposition) !== 0)) return true;
  if (first === start) return false;
  const opener = items[first - 1]?.lower ?? '';
  // `critics such as Ana Lund, …`, `the mayor as well as Ana Lund, …`
  if (opener === 'as' && /^(?:such|well|as)$/.test(items[first - 2]?.lower ?? '')) return false;
  if (!OPENS.test(opener) || (/^(?:after|before|since|until)$/.test(opener) && !pronoun && !isPeople(items[head]))) return false;
  if (first - 1 === start) {
    // `Ana Lund, a lawyer, and Otto Bell, a pilot, said`: a list, where no clause stands before it
    if (/^(?:and|but)$/.test(opener) && start > floor) return isComma(items[start - 1]) && followsClause(items, start - 1, floor);
    return true;
  }
  // `elected after Ana Lund, who …, he said`: the segment modifies what stands before it
  return !isComma(items[start - 1]) || !opensModifier(items, start, first - 1);
}

/** Does a main clause stand before the comma: `The boats left | , and Ana Lund, …`? */
function followsClause(items: readonly Item[], comma: number, floor: number): boolean {
  for (let end = comma, count = 0; count <= MOST; count++) {
    const start = segmentStart(items, end, floor);
    const relative = ((items[start]?.pos ?? 0) & Pos.relative) !== 0;
    if (!relative) for (let at = start; at < end; at++) if (isMainVerb(items, at, start)) return true;
    if (!isComma(items[start - 1])) return false;
    end = start - 1;
  }
  return false;
}

/** At the start of a stretch a verb that no preposition follows: `Ana Lund, however, | made no offer`, not `based in Osk`. */
function isMainVerb(items: readonly Item[], at: number, start: number): boolean {
  const { kind, pos = 0 } = items[at] ?? {};
  if (kind !== 'word' || (pos & TENSED) === 0 || (pos & NOUN) !== 0) return false;
  return at > start || ((items[at + 1]?.pos ?? 0) & Pos.preposition) === 0;
}
