import type { Passage, QuotationType } from '../types.ts';
import type { Clause } from './clause.ts';
import { spanOfItems } from './content.ts';
import { likelyEnds } from './extent.ts';
import type { FrameMatch } from './frame.ts';
import { FRAMES } from './index.ts';
import type { Anchor, PhraseFrame } from './phrase-frame.ts';
import { typeOf } from './type-of.ts';

/** One way to read a clause as a report: a frame's match with one of its likely ends. */
export interface Candidate extends FrameMatch {
  readonly rule: string;
  readonly plain: boolean;
  readonly type: QuotationType;
  /** How many frames before it in the list found something too. */
  readonly rank: number;
  /** How many likelier ends there are. */
  readonly endRank: number;
  readonly endChance: number;
  /** Item before which the last piece ends; -1 where its end was plain. */
  readonly stop: number;
}

const MOST_ENDS = 3;
const LEAST_CHANCE = 0.08;

interface Asked {
  readonly id: string;
  readonly plain?: boolean;
}

/** Every way in which the frames read a clause, in the order of the list. */
export function candidatesOf(clause: Clause, passages: readonly Passage[]): Candidate[] {
  const { entry, after, verb } = clause;
  const candidates: Candidate[] = [];
  // `pushed the dish across the table`; before marks any of these verbs will do
  if (entry.needsParticle && after === verb.last && !/^[:,]?$/.test(clause.items[after]?.lower ?? '')) return candidates;
  let rank = 0;
  for (const frame of FRAMES) {
    const found = frame.find(clause);
    if (found !== null) candidates.push(...readingsOf(frame, found, rank++, clause.text, passages));
  }
  return unlike(candidates);
}

/** Every way in which a phrase frame reads the words around its anchor. */
export function phraseCandidates(frame: PhraseFrame, anchor: Anchor, passages: readonly Passage[]): Candidate[] {
  const found = frame.find(anchor);
  return found === null ? [] : readingsOf(frame, found, 0, anchor.text, passages);
}

/** Of candidates with the same content the first stays. */
function unlike(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ content }) => {
    const key = content.map(({ start, end }) => `${start}-${end}`).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readingsOf(
  { id, plain = false }: Asked,
  found: FrameMatch | readonly FrameMatch[],
  rank: number,
  text: string,
  passages: readonly Passage[],
): Candidate[] {
  return ('content' in found ? [found] : found).flatMap((match) => {
    const base = { ...match, rule: id, plain, rank };
    const { extent } = match;
    if (extent == null) return [{ ...base, type: typeOf(text, match.content, passages), endRank: 0, endChance: 1, stop: -1 }];
    return likelyEnds(extent, MOST_ENDS).flatMap(({ at, chance }, endRank) => {
      const span = endRank > 0 && chance < LEAST_CHANCE ? null : spanOfItems(extent.items, extent.start, at);
      if (span === null) return [];
      const content = [...match.content.slice(0, -1), span];
      return [{ ...base, content, type: typeOf(text, content, passages), endRank, endChance: chance, stop: at }];
    });
  });
}
