import { lemmaOf } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Passage, QuotationType, Span } from '../../types.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { likelyEnds } from '../content/extent.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import type { FrameMatch } from '../frame.ts';
import { FRAMES } from '../index.ts';
import { ownerBefore } from '../owner-of-noun.ts';
import type { Anchor, PhraseFrame } from '../phrase-frame.ts';
import { typeOf } from '../type-of.ts';

/** One way to read a clause as a report: a frame's match with one of its likely ends. */
export interface Candidate extends FrameMatch {
  readonly rule: string;
  /** The rule whose weights hold for it: its own, but for seldom ones. */
  readonly weighedAs: string;
  readonly plain: boolean;
  /** What the frame found: its other ends are candidates too. */
  readonly match: FrameMatch;
  readonly type: QuotationType;
  /** How many frames before it in the list found something too. */
  readonly rank: number;
  /** How many likelier ends there are. */
  readonly endRank: number;
  readonly endChance: number;
  /** Item before which the last piece ends; -1 where its end was plain. */
  readonly stop: number;
  /** The chance that it is exactly what is reported; 0 until it is weighed (`weigh`). */
  belief: number;
}

const MOST_ENDS = 3;
const LEAST_CHANCE = 0.08;

interface Asked {
  readonly id: string;
  readonly plain?: boolean;
  readonly weighedAs?: string;
}

/** Every way in which the frames read a clause, in the order of the list. */
export function candidatesOf(clause: Clause, passages: readonly Passage[]): Candidate[] {
  const { entry, after, verb } = clause;
  const candidates: Candidate[] = [];
  // `pushed the dish across the table`; before marks any of these verbs will do
  if (entry.needsParticle && after === verb.last && !/^[:,]?$/.test(clause.items[after]?.lower ?? '') && !goesOnAsTaken(clause)) return candidates;
  // `Key points:` heads a list
  if (entry.needsParticle && clause.items[after]?.lower === ':' && ((clause.items[verb.main]?.pos ?? 0) & Pos.noun) !== 0) return candidates;
  if (isShot(clause) || isLetKnown(clause)) return candidates;
  let rank = 0;
  for (const frame of FRAMES) {
    const found = frame.find(clause);
    if (found !== null) readingsOf(frame, found, rank++, clause.text, passages, candidates);
  }
  return unlike(candidates);
}

/** `His parting shot: “…”`, `Their rallying cry`: the noun that a participle goes with, and no verb. */
function isShot({ entry, items, verb, after, subject, subjectUnit }: Clause): boolean {
  if (subject === null || subjectUnit.items !== items || subject.core !== verb.first || subject.head === subject.first) return false;
  if (entry.class !== 'turn' && entry.class !== 'manner') return false;
  if (items[after]?.lower !== ':' && ((items[verb.main]?.pos ?? 0) & Pos.noun) === 0) return false;
  const head = items[subject.head];
  return head !== undefined && !head.capital && (head.pos & Pos.verbIng) !== 0 && ownerBefore(items, subject.head) !== null;
}

/** `let it be known that …` is told by another frame. */
function isLetKnown({ items, verb }: Clause): boolean {
  return (
    verb.lemma === 'know' && items[verb.first]?.lower === 'be' && items[verb.first - 1]?.lower === 'it' && lemmaOf(items[verb.first - 2]?.lower ?? '') === 'let'
  );
}

/** `submitted that the notice was late`, `appealed to the crowd to wait` */
function goesOnAsTaken(clause: Clause): boolean {
  const { takes } = clause.entry;
  const tail = tailOf(clause);
  return (tail.kind === 'that' && takes.includes('clause')) || (tail.kind === 'to' && tail.addressee !== null && takes.includes('addressee-to'));
}

/** Every way in which a phrase frame reads the words around its anchor. */
export function phraseCandidates(frame: PhraseFrame, anchor: Anchor, passages: readonly Passage[]): Candidate[] {
  const candidates: Candidate[] = [];
  const found = frame.find(anchor);
  if (found !== null) readingsOf(frame, found, 0, anchor.text, passages, candidates);
  return candidates;
}

/** Of candidates with the same content the first stays. */
function unlike(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ content }, index) => {
    for (let at = 0; at < index; at++) if (isSame(candidates[at]?.content, content)) return false;
    return true;
  });
}

function isSame(one: readonly Span[] | undefined, other: readonly Span[]): boolean {
  return one?.length === other.length && one.every(({ start, end }, at) => start === other[at]?.start && end === other[at]?.end);
}

function readingsOf(
  asked: Asked,
  found: FrameMatch | readonly FrameMatch[],
  rank: number,
  text: string,
  passages: readonly Passage[],
  candidates: Candidate[],
): void {
  for (const match of 'content' in found ? [found] : found) {
    const { content, extent } = match;
    if (extent == null) {
      candidates.push(candidateOf(asked, match, rank, content, typeOf(text, content, passages), 0, 1, -1));
      continue;
    }
    for (const [endRank, { at, chance }] of likelyEnds(extent, MOST_ENDS).entries()) {
      const span = endRank > 0 && chance < LEAST_CHANCE ? null : spanOfItems(extent.items, extent.start, at);
      if (span === null) continue;
      const whole = content.length === 1 ? [span] : [...content.slice(0, -1), span];
      candidates.push(candidateOf(asked, match, rank, whole, typeOf(text, whole, passages), endRank, chance, at));
    }
  }
}

/** All candidates have one form, written out: of objects put together from parts each has another, and is slow to read. */
function candidateOf(
  { id, plain = false, weighedAs = id }: Asked,
  match: FrameMatch,
  rank: number,
  content: readonly Span[],
  type: QuotationType,
  endRank: number,
  endChance: number,
  stop: number,
): Candidate {
  const { variant, cue, speaker, addressee, via, extent } = match;
  return { rule: id, weighedAs, plain, match, rank, variant, content, cue, speaker, addressee, via, extent, type, endRank, endChance, stop, belief: 0 };
}
