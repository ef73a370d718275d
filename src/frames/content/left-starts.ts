import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isConnective } from './left-content.ts';

/** Where a content that comes before its report can begin, and what stands before it then. */
export interface Start {
  readonly at: number;
  readonly variant: string;
}

const MOST_STARTS = 4;
const JOINING = new Set(['and', 'but', 'or', 'so', 'yet', 'while', 'though', 'although', 'because', 'that']);

/**
 * The whole of items `[from, to)`, or what is left of it after an opening adjunct (`In July, the ferry …`), a colon, a dash,
 * or a clause of the writer's own (`The vote is near, and the ferry …`).
 */
export function leftStarts(items: readonly Item[], whole: number, to: number): Start[] {
  const from = afterOpenBracket(items, whole, to);
  const starts: Start[] = [{ at: from, variant: 'whole' }];
  const first = items[from];
  if (first !== undefined && first.kind === 'word' && JOINING.has(first.lower) && from + 1 < to) starts.push({ at: from + 1, variant: `after-${first.lower}` });
  for (let at = from + 1; at + 1 < to && starts.length < MOST_STARTS; at++) {
    const item = items[at];
    if (item === undefined) break;
    const border = item.lower === ',' || item.lower === ':' || item.lower === ';' || isDash(item) || item.lower === '.';
    if (!border || item.kind !== 'punctuation') continue;
    const next = items[at + 1];
    if (next === undefined || !(next.kind === 'passage' || hasFiniteVerb(items, at + 1, to))) continue;
    if (next.kind === 'word' && (next.pos & (Pos.relative | Pos.verbIng | Pos.verbPart)) !== 0 && (next.pos & Pos.noun) === 0) continue;
    starts.push({ at: at + 1, variant: `after-${item.lower}${what(items, from, at)}` });
    if (next.kind === 'word' && JOINING.has(next.lower) && starts.length < MOST_STARTS)
      starts.push({ at: at + 2, variant: `after-${item.lower}${next.lower}${what(items, from, at)}` });
  }
  return starts;
}

/** `the few who waited (“We froze,” Lund said)`: what stands before an open bracket is no part of what is said in it. */
function afterOpenBracket(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const lower = items[at]?.lower;
    if (lower === ')' || lower === ']') return from;
    if (lower === '(' || lower === '[') return at + 1;
  }
  return from;
}

/** What a start leaves out: a connective, an adjunct by its first word, or a clause. */
function what(items: readonly Item[], from: number, to: number): string {
  if (isConnective(items, from, to)) return '-connective';
  const first = items[from];
  if (first === undefined) return '';
  if (items[to - 1]?.kind === 'passage') return '-marks';
  const adjunct = first.kind === 'word' && (first.pos & (Pos.preposition | Pos.conjunction)) !== 0 && (first.pos & Pos.noun) === 0;
  if (adjunct) return `-${first.lower}`;
  if ((first.pos & (Pos.verbIng | Pos.verbPart)) !== 0 && (first.pos & Pos.noun) === 0) return '-participle';
  return hasFiniteVerb(items, from, to) ? '-clause' : '-phrase';
}
