import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isStop } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';

/** `, however,` and `, for example,` between the verb and its content; not `The old, she says, and Lund, who …`. */
export function isParenthesis(items: readonly Item[], comma: number): boolean {
  // `said, when asked about it, that …`
  if (/^(?:and|or|nor|when|if|as|while|after|before|asked|pressed)$/.test(items[comma + 1]?.lower ?? '') && closedBefore(items, comma) > 0) return true;
  if (/^(?:and|or|nor)$/.test(items[comma + 1]?.lower ?? '')) return false;
  if (beforeMarks(items, comma) > 0) return true;
  for (let at = comma + 1; at < comma + 5; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.lower === ',') return at > comma + 1 && items[at + 1]?.kind === 'word';
    if (item.kind !== 'word' || (item.pos & (Pos.pronoun | Pos.auxiliary | Pos.modal | Pos.determiner)) !== 0 || (item.pos & Pos.verbIng) !== 0) break;
    // `The worst, she wrote, came on Friday, when …`: the second part of what is reported
    if ((item.pos & FINITE) !== 0 && (item.pos & (NOUN | Pos.adjective | Pos.adverb | Pos.preposition | Pos.conjunction)) === 0) return false;
  }
  return closedBefore(items, comma) > 0;
}

/** Items of the longest aside before `that`. */
const LONGEST_ASIDE = 16;

/** `said, with the benefit of age, that …`, `saying — for the first time — that …`: the comma or dash that closes such an aside; 0 for none. */
export function closedBefore(items: readonly Item[], border: number): number {
  const sign = items[border]?.lower ?? '';
  for (let at = border + 2; at < border + LONGEST_ASIDE; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || isStop(item)) return 0;
    if (item.lower === sign && /^(?:that|whether)$/.test(items[at + 1]?.lower ?? '')) return at;
  }
  return 0;
}

/** The item after the comma or dash that closes the aside which the one at item `comma` opens. */
export function afterParenthesis(items: readonly Item[], comma: number): number {
  const marks = beforeMarks(items, comma);
  if (marks > 0) return marks;
  const closed = closedBefore(items, comma);
  if (closed > 0) return closed + 1;
  let at = comma + 1;
  while (items[at] !== undefined && items[at]?.lower !== ',') at++;
  return at + 1;
}

/**
 * `said, when asked | , “…”`, `said, speaking in Osk | : “…”`: where the sign stands, or behind the comma the marks, after an aside that tells of
 * the question or of what somebody is at; 0 for none.
 */
function beforeMarks(items: readonly Item[], comma: number): number {
  const asked = /^(?:when|if)$/.test(items[comma + 1]?.lower ?? '') && /^(?:asked|pressed|questioned)$/.test(items[comma + 2]?.lower ?? '');
  if (items[comma]?.lower !== ',' || (!asked && !/^(?:speaking|talking|writing)$/.test(items[comma + 1]?.lower ?? ''))) return 0;
  for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage') return 0;
    if (item.kind !== 'punctuation') continue;
    if (items[at + 1]?.kind !== 'passage') return 0;
    return item.lower === ':' ? at : item.lower === ',' ? at + 1 : 0;
  }
  return 0;
}
